import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withSecrets } from '../setup/env-file.mjs';
import { processTimeMs } from './process-time.mjs';
import { startPostgres } from './throw-away-postgres.mjs';

/** Secrets for a server of one run, where the environment has none. */
export const setSecrets = () => {
  for (const line of withSecrets('').trim().split('\n')) {
    const [name = '', value] = line.split('=');
    process.env[name] ??= value;
  }
};

/**
 * Points the environment to an empty database of this run.
 * @param {string} kind sqlite or postgres
 * @param {number} port a free one, for postgres
 * @returns {Promise<{ processorMs: () => Promise<number>, dispose: () => Promise<void> }>} processor time that this
 *   process and the database have used, and an end of it all
 */
export const prepareDatabase = async (kind, port) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-bench-'));
  const postgres = kind === 'postgres' ? await startPostgres(port) : undefined;
  Object.assign(process.env, {
    NODE_ENV: 'test',
    STRAPI_LOG_LEVEL: 'error',
    DATABASE_CLIENT: kind,
    DATABASE_URL: postgres?.url ?? '',
    DATABASE_FILENAME: path.join(folder, 'bench.db'),
  });
  setSecrets();
  const processorMs = async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (postgres ? await processTimeMs(postgres.pid) : 0);
  };
  const dispose = async () => {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { processorMs, dispose };
};

/**
 * What PostgreSQL does by itself within a minute or so of a bulk load (autovacuum). Without it, measurements are of
 * that minute. SQLite is told how its tables are filled at each boot.
 */
export const settleDatabase = async (strapi) => {
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('VACUUM (ANALYZE)');
};
