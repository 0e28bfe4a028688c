/**
 * `npm run read:all`: reads every article again and brings the suggested links up to date, with progress. What people
 * decided stays. Interrupted (Ctrl+C), it ends after the article at hand; the next run goes on from there. Exit status 1
 * when an article could not be read.
 */
import { runMain, say } from './setup/project.mjs';
import { setup } from './setup/setup.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

/** @typedef {{ total: number, done: number, read: number, suggested: number, failed: number }} Status */

/** @param {Status} status */
const printProgress = ({ done, total, read, suggested }) =>
  say(`[${done}/${total}] ${read} read anew, ${suggested} links suggested`);

/** @param {Status} status */
const printTotal = ({ done, total, read, suggested, failed }) => {
  say(
    `${done} of ${total} articles: ${read} read anew, ${done - read - failed} unchanged, ${failed} failed; ${suggested} links suggested.`,
  );
  if (done < total) say('Interrupted. Run it again to go on from here.');
};

/** @returns {Promise<Status>} */
const readAllWithStrapi = async () => {
  const strapi = await createProjectStrapi().load();
  const readAll = strapi.plugin('commendation-links').service('readAll');
  const stop = () => void readAll.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { finished } = await readAll.start(printProgress);
    return await finished;
  } finally {
    await strapi.destroy();
  }
};

await runMain(async () => {
  await setup();
  say('Reading all articles…');
  const status = await readAllWithStrapi();
  printTotal(status);
  if (status.failed > 0 || status.done < status.total) process.exitCode = 1;
});
