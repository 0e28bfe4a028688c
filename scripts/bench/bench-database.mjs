import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from './throw-away-postgres.mjs';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * An empty database for one run, and the environment in which Strapi uses it.
 * @param {{ kind: string, port: number }} wanted `sqlite` or `postgres`; a free port for the latter
 * @returns {Promise<() => Promise<void>>} takes it away again
 */
export const prepareDatabase = async ({ kind, port }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-bench-'));
  const postgres = kind === 'postgres' ? await startPostgres(port) : undefined;
  Object.assign(process.env, {
    NODE_ENV: 'test',
    STRAPI_LOG_LEVEL: 'error',
    DATABASE_CLIENT: kind,
    DATABASE_URL: postgres?.url ?? '',
    DATABASE_FILENAME: path.join(folder, 'bench.db'),
  });
  for (const name of SECRETS) process.env[name] ??= `${name}-of-the-benchmark`;
  return async () => {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
