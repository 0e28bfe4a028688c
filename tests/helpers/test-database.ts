import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import type { DatabaseKind } from './database-kinds';

/** An empty database of its own for a suite: the variables that lead Strapi to it, and its end. */
export type TestDatabase = {
  readonly kind: DatabaseKind;
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
};

const createSqlite = async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-sqlite-'));
  return {
    kind: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db'), DATABASE_URL: '' },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
};

const runOnServer = async (connectionString: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const createPostgres = async (): Promise<TestDatabase> => {
  const serverUrl = process.env.TEST_POSTGRES_URL;
  if (!serverUrl) throw new Error('TEST_POSTGRES_URL is not set: run this suite in the api project.');
  const name = `so_vang_${randomBytes(6).toString('hex')}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    // DATABASE_URL alone must do, as it must for whoever deploys this.
    env: { DATABASE_CLIENT: '', DATABASE_URL: url.href },
    drop: () => runOnServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

export const createTestDatabase = (kind: DatabaseKind): Promise<TestDatabase> =>
  kind === 'sqlite' ? createSqlite() : createPostgres();

/** Statements by a program that is not the server and has nothing of it. */
export const runElsewhere = async (
  { kind, env }: TestDatabase,
  statements: readonly string[],
): Promise<void> => {
  if (kind === 'postgres') {
    for (const statement of statements) await runOnServer(env.DATABASE_URL ?? '', statement);
    return;
  }
  const file = new Database(env.DATABASE_FILENAME);
  for (const statement of statements) file.exec(statement);
  file.close();
};
