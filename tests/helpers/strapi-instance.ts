import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import type { DatabaseKind } from './database-kinds';
import { createTestDatabase, type TestDatabase } from './test-database';

const ROOT = path.resolve(__dirname, '..', '..');

export const TEST_SECRETS = {
  APP_KEYS: 'keys-of-the-tests-1,keys-of-the-tests-2',
  API_TOKEN_SALT: 'salt-of-the-tests-for-tokens',
  ADMIN_JWT_SECRET: 'secret-of-the-tests-for-admins',
  TRANSFER_TOKEN_SALT: 'salt-of-the-tests-for-transfer',
  JWT_SECRET: 'secret-of-the-tests-for-readers',
  ENCRYPTION_KEY: 'key-of-the-tests-for-encryption',
};

export type StartOptions = {
  /** A kind: an empty database, dropped by `stop`. A database: used as it is and kept, for a second boot. */
  readonly database: DatabaseKind | TestDatabase;
  /** Folder of the Strapi project; the newsroom itself unless told. A project in plain JavaScript is its own dist. */
  readonly appDir?: string;
  readonly distDir?: string;
  /** Whether the admin panel built in `dist/build` is served, for tests in a browser. */
  readonly servesAdmin?: boolean;
  /** Further environment variables of this boot. */
  readonly env?: Readonly<Record<string, string>>;
};

export type StrapiInstance = {
  readonly strapi: Core.Strapi;
  /** Requests to the running server: `http.get('/api/articles')`. */
  readonly http: ReturnType<typeof supertest>;
  /** Address it listens on, for clients other than supertest. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** Runs an action with some environment variables set, and puts the earlier values back. */
const withEnvironment = async <T>(
  env: Readonly<Record<string, string>>,
  action: () => Promise<T>,
): Promise<T> => {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    return await action();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/** A boot that fails leaves nothing open: Jest would wait for it for ever. */
const loadStrapi = async (
  appDir: string,
  distDir: string,
  serveAdminPanel: boolean,
): Promise<Core.Strapi> => {
  // Loaded here and not above: Strapi reads `.env` (ENV_PATH) as soon as its code is loaded.
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel });
  try {
    await strapi.load();
    strapi.server.mount();
    return strapi;
  } catch (error) {
    await strapi.destroy();
    throw error;
  }
};

const listen = (strapi: Core.Strapi): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = strapi.server.httpServer;
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });

/** Uploads of a suite land in a folder of their own. */
const createPublicFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-public-'));
  await mkdir(path.join(folder, 'uploads'));
  return folder;
};

/**
 * Boots a real Strapi from what is built in `dist` and lets it listen on a free port.
 * Call `stop` in `afterAll`, or Jest waits for its connections.
 */
export const startStrapi = async (options: StartOptions): Promise<StrapiInstance> => {
  const { appDir = ROOT, distDir = options.appDir ?? path.join(ROOT, 'dist') } = options;
  if (!existsSync(path.join(distDir, 'config'))) {
    throw new Error(`${distDir} is not built: run \`npm run build\` first.`);
  }
  const kept = typeof options.database !== 'string';
  const database =
    typeof options.database === 'string' ? await createTestDatabase(options.database) : options.database;
  const publicFolder = await createPublicFolder();
  const env = {
    ENV_PATH: os.devNull,
    STRAPI_LOG_LEVEL: process.env.STRAPI_LOG_LEVEL ?? 'error',
    PUBLIC_DIR: publicFolder,
    ...TEST_SECRETS,
    ...database.env,
    ...options.env,
  };
  const release = async () => {
    await rm(publicFolder, { recursive: true, force: true });
    if (!kept) await database.drop();
  };
  try {
    const strapi = await withEnvironment(env, () =>
      loadStrapi(appDir, distDir, options.servesAdmin ?? false),
    );
    const url = await listen(strapi);
    const stop = async () => {
      await strapi.destroy();
      await release();
    };
    return { strapi, http: supertest(url), url, stop };
  } catch (error) {
    await release();
    throw error;
  }
};
