import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The project's own folder: this file is compiled to `dist/config`, one level deeper than its source. */
const projectRoot = () => {
  const parent = path.dirname(__dirname);
  return path.basename(parent) === 'dist' ? path.dirname(parent) : parent;
};

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: {
    filename: path.resolve(projectRoot(), env('DATABASE_FILENAME', '.tmp/data.db')),
  },
  useNullAsDefault: true,
});

const sslOptions = (env: Env) =>
  env.bool('DATABASE_SSL', false)
    ? {
        key: env('DATABASE_SSL_KEY', undefined),
        cert: env('DATABASE_SSL_CERT', undefined),
        ca: env('DATABASE_SSL_CA', undefined),
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      }
    : undefined;

/** The driver lets what DATABASE_URL says win over the single variables. */
const postgresAddress = (env: Env) => {
  const connectionString = env('DATABASE_URL', '');
  return {
    ...(connectionString === '' ? {} : { connectionString }),
    host: env('DATABASE_HOST', 'localhost'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'so_vang'),
    user: env('DATABASE_USERNAME', 'so_vang'),
    password: env('DATABASE_PASSWORD', ''),
  };
};

type PostgresSession = { query(sql: string, done: (error: Error | null) => void): void };

/**
 * PostgreSQL compiles a query that it takes for a dear one, which takes longer than these queries do.
 * Said when a connection is made and not as a start-up option, which poolers such as PgBouncer refuse.
 */
const withoutCompiling = (session: unknown, done: (error?: Error, session?: unknown) => void): void =>
  (session as PostgresSession).query('SET jit = off', (error) => done(error ?? undefined, session));

const postgres = (env: Env) => {
  const ssl = sslOptions(env);
  return {
    client: 'postgres' as const,
    connection: {
      ...postgresAddress(env),
      // Left out when unset, so that `?sslmode=` in DATABASE_URL decides.
      ...(ssl === undefined ? {} : { ssl }),
      schema: env('DATABASE_SCHEMA', 'public'),
    },
    pool: {
      min: env.int('DATABASE_POOL_MIN', 0),
      max: env.int('DATABASE_POOL_MAX', 10),
      afterCreate: withoutCompiling,
    },
  };
};

const connectionFor = (env: Env) => {
  const client = env('DATABASE_CLIENT', '') || (env('DATABASE_URL', '') === '' ? 'sqlite' : 'postgres');
  if (client === 'sqlite') return sqlite(env);
  if (client === 'postgres') return postgres(env);
  throw new Error(`Unsupported DATABASE_CLIENT "${client}": use "sqlite" or "postgres".`);
};

/** SQLite in `.tmp/data.db` unless DATABASE_URL (PostgreSQL by itself) or DATABASE_CLIENT says otherwise. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: {
    ...connectionFor(env),
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
});

export default config;
