import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { TEST_SECRETS } from './strapi-instance';
import type { TestDatabase } from './test-database';

const ROOT = path.resolve(__dirname, '..', '..');

/**
 * The built newsroom as a project of its own in plain JavaScript, for Strapi's command line: in this folder it would
 * compile `dist` anew, under the hands of the suites that run beside.
 */
export type BuiltProject = {
  readonly folder: string;
  /** Runs `strapi …`, and answers with what it printed; fails when its exit status is not 0. */
  readonly strapi: (database: TestDatabase, args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
};

const linkAll = async (folder: string, links: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(folder, name));
};

export const createBuiltProject = async (): Promise<BuiltProject> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-project-'));
  const inDist = (name: string) => path.join(ROOT, 'dist', name);
  await copyFile(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  await linkAll(folder, {
    node_modules: path.join(ROOT, 'node_modules'),
    'favicon.png': path.join(ROOT, 'favicon.png'),
    config: inDist('config'),
  });
  for (const name of ['src', 'public/uploads', 'database/migrations'])
    await mkdir(path.join(folder, name), { recursive: true });
  const sources = await readdir(inDist('src'));
  await linkAll(path.join(folder, 'src'), {
    ...Object.fromEntries(sources.map((name) => [name, path.join(inDist('src'), name)])),
    plugins: path.join(ROOT, 'src', 'plugins'),
  });

  const strapi = (database: TestDatabase, args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, NODE_ENV: 'development', ...TEST_SECRETS, ...database.env };
      const command = path.join(ROOT, 'node_modules', '.bin', 'strapi');
      execFile(command, [...args], { cwd: folder, env }, (error, stdout, stderr) => {
        if (error) reject(new Error(`strapi ${args.join(' ')}: ${stdout}${stderr}`));
        else resolve(stdout);
      });
    });
  return { folder, strapi, remove: () => rm(folder, { recursive: true, force: true }) };
};
