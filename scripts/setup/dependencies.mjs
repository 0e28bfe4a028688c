import { readFile } from 'node:fs/promises';
import { inProject, say } from './project.mjs';
import { exitStatusOf, run } from './run-command.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} LockedPackages */

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>} undefined when the file is not there
 */
const readPackages = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Packages of the lock file that are absent from node_modules, or there in another version.
 * Optional ones are left out: npm skips those made for other platforms. So are links to workspaces: `linkWorkspaces`
 * makes them.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export const packagesOutOfDate = (locked, installed) =>
  Object.entries(locked)
    .filter(([path, { optional, link }]) => path.includes('node_modules/') && !optional && !link)
    .filter(([path, { version }]) => !(path in installed) || installed[path]?.version !== version)
    .map(([path]) => path);

const installIsCurrent = async () => {
  const locked = await readPackages(inProject('package-lock.json'));
  // npm keeps this record of what it really installed.
  const installed = await readPackages(inProject('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  return locked === undefined || packagesOutOfDate(locked, installed).length === 0;
};

/** Installs the npm packages when they are missing or the lock file asks for others. */
export const ensureDependencies = async () => {
  if (await installIsCurrent()) return;
  say('Installing npm packages (a few minutes the first time)…');
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const status = await exitStatusOf('npm', ['ci', ...options]);
  if (status === 0) return;
  say('"npm ci" did not succeed; trying "npm install".');
  await run('npm', ['install', ...options]);
};
