import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { TEST_SECRETS } from './strapi-instance';
import type { TestDatabase } from './test-database';

/** The newsroom in a process of its own: for what happens when a server dies, or when there are several. */
export type ServerProcess = {
  readonly url: string;
  /** Sends JSON with a token that may do everything, and answers with the status and the body. */
  readonly send: (method: string, path: string, body: object) => Promise<{ status: number; body: unknown }>;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Ends it at once, as a power failure would. */
  readonly kill: () => Promise<void>;
};

type Announced = { readonly url: string; readonly token: string };

const announced = (line: string): Announced | undefined =>
  line.startsWith('{"url"') ? (JSON.parse(line) as Announced) : undefined;

/** Resolves with what the process says of itself once it listens. */
const listening = (child: ChildProcess, printed: string[]): Promise<Announced> =>
  new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed.push(chunk.toString());
      const own = printed.join('').split('\n').map(announced).find(Boolean);
      if (own) resolve(own);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`the server ended:\n${printed.join('')}`)));
  });

export const startServerProcess = async (database: TestDatabase): Promise<ServerProcess> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-public-'));
  await mkdir(path.join(folder, 'uploads'));
  const child = spawn(process.execPath, [path.join(__dirname, 'serve.cjs')], {
    env: {
      ...process.env,
      ENV_PATH: os.devNull,
      STRAPI_LOG_LEVEL: 'info',
      PUBLIC_DIR: folder,
      ...TEST_SECRETS,
      ...database.env,
    },
  });
  const printed: string[] = [];
  const { url, token } = await listening(child, printed);
  return {
    url,
    send: async (method, address, body) => {
      const response = await fetch(`${url}${address}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    },
    output: () => printed.join(''),
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
};
