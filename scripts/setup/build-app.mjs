import { readdir, rm } from 'node:fs/promises';
import { packageSources } from './build-packages.mjs';
import { pluginFolders } from './build-plugins.mjs';
import { isStale, stamp } from './build-stamps.mjs';
import { inProject, say } from './project.mjs';
import { localBin, run } from './run-command.mjs';

/** The compiled server: configuration, content types and the project's own code. */
const serverProduct = async () => ({
  name: 'server',
  inputs: ['config', 'src', ...(await packageSources()), 'tsconfig.json'],
  excluding: ['src/plugins', 'src/admin'],
  outputs: ['dist/config/server.js', 'dist/src/index.js'],
});

/** The admin panel: it bundles the plugins' admin sides and the packages of the lock file. */
const adminProduct = async () => ({
  name: 'admin',
  inputs: [
    'src/admin',
    ...(await pluginFolders()).flatMap((folder) => [`${folder}/admin`, `${folder}/shared`]),
    'config/admin.ts',
    'config/plugins.ts',
    'config/server.ts',
    'package-lock.json',
  ],
  outputs: ['dist/build/index.html'],
});

/** Removes compiled files, so that a deleted source leaves none behind; the admin panel in `dist/build` stays. */
const cleanServer = async () => {
  const names = await readdir(inProject('dist')).catch(() => []);
  const compiled = names.filter((name) => name !== 'build');
  await Promise.all(compiled.map((name) => rm(inProject('dist', name), { recursive: true, force: true })));
};

/** Builds the server and the admin panel when their sources changed. Type errors stop it. */
export const buildApp = async () => {
  const admin = await adminProduct();
  const server = await serverProduct();
  if (await isStale(admin)) {
    say('Building the server and the admin panel (about a minute)…');
    await cleanServer();
    await run(localBin('strapi'), ['build'], { env: { NODE_ENV: 'production' } });
    await stamp(server);
    await stamp(admin);
    return;
  }
  if (!(await isStale(server))) return;
  say('Compiling the server…');
  await cleanServer();
  await run(localBin('tsc'), ['-p', 'tsconfig.json']);
  await stamp(server);
};
