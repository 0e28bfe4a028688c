/**
 * `npm run doctor [-- --mend] [--json]`: looks for what must not be: links to documents that are gone, articles nobody
 * has read, old rows in the search, recipients without a commendation. `--mend` mends what loses nothing. Exit status 1
 * when something is left; with `--json` the result is one JSON document on the standard output, all else beside it.
 */
import { parseArgs } from 'node:util';
import { runMain, say, SetupError } from './setup/project.mjs';
import { setup } from './setup/setup.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

/** Findings that are named one by one; the rest is counted. */
const MOST_NAMED = 50;

const OPTIONS = /** @type {const} */ ({
  mend: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

/** @typedef {{ documentId: string, says: string }} Finding */
/** @typedef {{ name: string, about: string, found: Finding[], left: Finding[], canBeMended: boolean }} Result */

const readOptions = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${reason}\nUsage: npm run doctor [-- --mend] [--json]`);
  }
};

/** @param {Result} result */
const printResult = ({ about, found, left, canBeMended }) => {
  const mended = found.length - left.length;
  say(`${found.length} ${about}${mended > 0 ? `; ${mended} mended` : ''}`);
  for (const { says } of left.slice(0, MOST_NAMED)) say(`  ${says}`);
  if (left.length > MOST_NAMED) say(`  … and ${left.length - MOST_NAMED} more`);
  if (left.length > 0 && mended === 0) {
    say(canBeMended ? '  `npm run doctor -- --mend` mends these.' : '  People must decide on these.');
  }
};

/**
 * @param {{ mend: boolean, json: boolean }} options
 * @returns {Promise<Result[]>}
 */
const examineWithStrapi = async ({ mend, json }) => {
  const strapi = await createProjectStrapi().load();
  try {
    return await strapi
      .plugin('commendation-links')
      .service('doctor')
      .examine({
        mend,
        onCheck: (/** @type {Result} */ { about }) => json || say(`Looking for ${about}…`),
        onResult: (/** @type {Result} */ result) => json || printResult(result),
      });
  } finally {
    await strapi.destroy();
  }
};

await runMain(async () => {
  const options = readOptions();
  // What the set-up and Strapi print is no part of the JSON.
  if (options.json) {
    console.log = console.error;
    process.env.STRAPI_LOG_LEVEL ||= 'error';
  }
  await setup();
  const results = await examineWithStrapi(options);
  if (options.json) process.stdout.write(`${JSON.stringify({ checks: results }, null, 2)}\n`);
  if (results.some(({ left }) => left.length > 0)) process.exitCode = 1;
});
