/** `npm test [-- jest arguments]`: set-up, every test, and a last line that says how many passed and failed. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { prepareBrowser } from './setup/browser.mjs';
import { inProject, runMain, say } from './setup/project.mjs';
import { exitStatusOf, localBin } from './setup/run-command.mjs';
import { setup } from './setup/setup.mjs';
import { summaryLine } from './test/summary-line.mjs';

const RESULTS = inProject('.tmp', 'test-results.json');

/** @param {readonly string[]} args */
const runJest = async (args) => {
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await rm(RESULTS, { force: true });
  // A Strapi that failed to start leaves handles open; Jest would wait for them for ever.
  return exitStatusOf(localBin('jest'), ['--forceExit', '--json', `--outputFile=${RESULTS}`, ...args]);
};

const readResults = async () => JSON.parse(await readFile(RESULTS, 'utf8').catch(() => 'null'));

await runMain(async () => {
  await setup();
  await prepareBrowser();
  say('Running the tests…');
  const status = await runJest(process.argv.slice(2));
  const { line, failed } = summaryLine(await readResults(), status);
  console.log(`\n${line}`);
  process.exitCode = failed > 0 ? 1 : status;
});
