/**
 * `npm run import:articles -- <file or folder>… [--publish] [--restore] [--url ADDRESS]
 * [--category SECTION=CATEGORY]… [--create-categories]`: brings saved legacy pages
 * into the newsroom as drafts. Prints a line for each file and a total; exit status 1 when a file could not be imported.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runMain, say, SetupError } from './setup/project.mjs';
import { setup } from './setup/setup.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const USAGE =
  'Usage: npm run import:articles -- <file or folder>… [--publish] [--restore] [--url ADDRESS] [--category SECTION=CATEGORY]… [--create-categories]';

const OPTIONS = /** @type {const} */ ({
  publish: { type: 'boolean', default: false },
  restore: { type: 'boolean', default: false },
  url: { type: 'string' },
  category: { type: 'string', multiple: true },
  'create-categories': { type: 'boolean', default: false },
});

/** npm starts scripts in the project's folder and leaves the caller's in INIT_CWD. */
const callerFolder = () => process.env.INIT_CWD ?? process.cwd();

const readArguments = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
};

/**
 * `SECTION=CATEGORY` as a pair; a section has no equals sign.
 * @param {string} choice
 */
const readChoice = (choice) => {
  const [section = '', category = '', ...rest] = choice.split('=').map((name) => name.trim());
  if (section === '' || category === '' || rest.length > 0) {
    throw new SetupError(`--category takes SECTION=CATEGORY, and not "${choice}".\n${USAGE}`);
  }
  return [section, category];
};

/** What the command line asks for. */
const readRequest = () => {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) throw new SetupError(USAGE);
  const { category = [], 'create-categories': createCategories, ...others } = values;
  return {
    ...others,
    createCategories,
    categories: Object.fromEntries(category.map(readChoice)),
    paths: positionals.map((name) => path.resolve(callerFolder(), name)),
  };
};

/** @typedef {{ file: string, status: string, title?: string, reason?: string, notes?: readonly string[] }} Outcome */

/**
 * @param {Outcome} outcome
 * @param {{ done: number, total: number }} progress
 */
const printOutcome = ({ file, status, title, reason, notes = [] }, { done, total }) => {
  const counter = total > 1 ? `[${done}/${total}] ` : '';
  const name = path.relative(callerFolder(), file);
  say(`${counter}${status.padEnd(9)} ${name}${title ? ` “${title}”` : ''}${reason ? `: ${reason}` : ''}`);
  for (const note of notes) say(`  ${note}.`);
};

/** @param {readonly Outcome[]} outcomes */
const printTotal = (outcomes) => {
  const statuses = [...new Set(outcomes.map(({ status }) => status))].sort();
  const counts = statuses.map(
    (status) => `${outcomes.filter((one) => one.status === status).length} ${status}`,
  );
  say(`${outcomes.length === 1 ? '1 file' : `${outcomes.length} files`}: ${counts.join(', ')}.`);
};

/**
 * @param {ReturnType<typeof readRequest>} request
 * @returns {Promise<Outcome[]>}
 */
const importWithStrapi = async (request) => {
  const strapi = await createProjectStrapi().load();
  try {
    return await strapi
      .plugin('newsroom-import')
      .service('import-articles')
      .run({ ...request, onOutcome: printOutcome });
  } finally {
    await strapi.destroy();
  }
};

await runMain(async () => {
  const request = readRequest();
  await setup();
  say(request.publish ? 'Importing and publishing…' : 'Importing as drafts…');
  const outcomes = await importWithStrapi(request);
  printTotal(outcomes);
  if (outcomes.some(({ status }) => status === 'failed')) process.exitCode = 1;
});
