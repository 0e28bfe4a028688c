import { existsSync } from 'node:fs';
import { inProject, say, SetupError } from './project.mjs';
import { isStale, stamp } from './build-stamps.mjs';
import { run } from './run-command.mjs';

/** The packages in the order they are built: each may use those before it. */
const PACKAGES = ['packages/vietnamese-text', 'packages/award-reader'];

/** Folders of the packages, as paths inside the project. */
export const packageFolders = async () => PACKAGES;

/** What the packages are made from: whatever bundles or imports them is stale when it changes. */
export const packageSources = async () =>
  (await packageFolders()).flatMap((folder) => [`${folder}/src`, `${folder}/package.json`]);

/** Files that a package's package.json promises. @param {string} folder */
const outputsOf = (folder) =>
  ['index.mjs', 'index.cjs', 'types/index.d.ts'].map((name) => `${folder}/dist/${name}`);

/** @param {string} folder */
const buildPackage = async (folder) => {
  const outputs = outputsOf(folder);
  const inputs = [
    ...(await packageSources()),
    `${folder}/tsconfig.json`,
    'scripts/packages',
    'package-lock.json',
  ];
  const product = { name: folder, inputs, outputs };
  if (!(await isStale(product))) return;
  say(`Building ${folder}…`);
  await run(process.execPath, [inProject('scripts', 'packages', 'build-package.mjs')], {
    cwd: inProject(folder),
  });
  const missing = outputs.filter((output) => !existsSync(inProject(output)));
  if (missing.length > 0) throw new SetupError(`${folder} was built without ${missing.join(', ')}.`);
  await stamp(product);
};

/** Builds each package whose sources, or those of another, changed since its last build. */
export const buildPackages = async () => {
  for (const folder of await packageFolders()) await buildPackage(folder);
};
