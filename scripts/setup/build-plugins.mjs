import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { packageSources } from './build-packages.mjs';
import { isStale, stamp } from './build-stamps.mjs';
import { inProject, say, SetupError } from './project.mjs';
import { localBin, run } from './run-command.mjs';

const PLUGINS = 'src/plugins';

/** Folders of the workspace plugins, as paths inside the project. */
export const pluginFolders = async () => {
  const names = (await readdir(inProject(PLUGINS))).sort();
  return names
    .map((name) => `${PLUGINS}/${name}`)
    .filter((folder) => existsSync(inProject(folder, 'package.json')));
};

/** Projects of a plugin for the type checker: its server and, when it has one, its admin. @param {string} folder */
export const pluginTypeProjects = (folder) =>
  ['server', 'admin']
    .map((side) => `${folder}/${side}/tsconfig.json`)
    .filter((file) => existsSync(inProject(file)));

/**
 * Files that the plugin's package.json promises under `exports`, build products only.
 * @param {string} folder
 */
const promisedFiles = async (folder) => {
  const { exports = {} } = JSON.parse(await readFile(inProject(folder, 'package.json'), 'utf8'));
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  return [...new Set(targets)]
    .filter((target) => target.startsWith('./dist/'))
    .map((target) => `${folder}/${target.slice('./'.length)}`);
};

/** @param {string} folder */
const buildPlugin = async (folder) => {
  const outputs = await promisedFiles(folder);
  const product = {
    name: folder,
    inputs: [folder, ...(await packageSources()), 'package-lock.json'],
    outputs,
  };
  if (!(await isStale(product))) return;
  say(`Building ${folder}…`);
  // The plugin builder prints type errors and goes on; the compiler stops at them.
  for (const project of pluginTypeProjects(folder)) await run(localBin('tsc'), ['--noEmit', '-p', project]);
  await rm(inProject(folder, 'dist'), { recursive: true, force: true });
  await run(localBin('strapi-plugin'), ['build', '--silent'], { cwd: inProject(folder) });
  const missing = outputs.filter((output) => !existsSync(inProject(output)));
  if (missing.length > 0) throw new SetupError(`${folder} was built without ${missing.join(', ')}.`);
  // Loaded late: the bundler it needs is installed by then.
  const { stampRules } = await import('./stamp-rules.mjs');
  await stampRules(folder);
  await stamp(product);
};

/** Builds each plugin whose sources changed since its last build. Strapi skips an unbuilt plugin silently. */
export const buildPlugins = async () => {
  for (const folder of await pluginFolders()) await buildPlugin(folder);
};
