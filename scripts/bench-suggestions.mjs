/**
 * How long the suggestions for an article take on the server, against 100,000 commendations with 500,000 recipients:
 *   npm run build && node scripts/bench-suggestions.mjs [sqlite|postgres] [commendations]
 * Fills a throw-away database and prints median and slowest over articles of about 700 words that report one to five
 * awards: read and suggested for the first time, compared again, and how the save itself is kept free of it.
 * A median of more than 60 ms is marked, and fails the run.
 */
import { prepareDatabase, settleDatabase } from './bench/throw-away-database.mjs';
import { fillCoverageData } from './bench/coverage-data.mjs';
import { fillRecipients } from './bench/recipient-data.mjs';
import { nameAsNewsrooms, writeArticles } from './bench/suggestion-data.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const LIMIT_MS = 60;
const ARTICLES = 60;
const PORT = 55_434;

const [kind = 'sqlite', size = '100000'] = process.argv.slice(2);
const commendations = Number(size);

const fill = async () => {
  const strapi = await createProjectStrapi().load();
  console.log('filled', await fillCoverageData(strapi, { commendations, links: 1_000 }));
  await nameAsNewsrooms(strapi);
  console.log('recipients', await fillRecipients(strapi));
  const start = performance.now();
  await strapi.plugin('commendation-links').service('searchIndex').rebuild();
  console.log(`search rows and facts built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await settleDatabase(strapi);
  await strapi.destroy();
};

const timed = async (run) => {
  const start = performance.now();
  const outcome = await run();
  return { outcome, ms: performance.now() - start };
};

const print = (what, times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  const late = median > LIMIT_MS;
  const p95 = sorted[Math.floor(sorted.length * 0.95)];
  console.log(
    `${median.toFixed(1).padStart(7)} ms  (95 % within ${p95.toFixed(1)}, slowest ${sorted.at(-1).toFixed(1)})  ${what}${late ? '  over the limit' : ''}`,
  );
  return late;
};

const run = async () => {
  await fill();
  // The next boot tells SQLite how its tables are filled, as every boot does.
  const strapi = await createProjectStrapi().load();
  const service = (name) => strapi.plugin('commendation-links').service(name);
  const articles = await writeArticles(strapi, ARTICLES);
  await service('suggestionQueue').settled();
  const links = strapi.db.query('plugin::commendation-links.link');
  const linksOf = ({ documentId }) => links.findMany({ where: { articleDocumentId: documentId } });

  const found = [];
  for (const article of articles) {
    const suggested = new Set((await linksOf(article)).map((link) => link.commendationDocumentId));
    found.push(...article.reports.map((id) => suggested.has(id)));
  }
  console.log(`${found.filter(Boolean).length} of ${found.length} records reported are suggested`);

  const [first, again] = [[], []];
  for (const article of articles) {
    await strapi.db
      .connection('commendation_links_readings')
      .where('document_id', article.documentId)
      .delete();
    await links.deleteMany({ where: { articleDocumentId: article.documentId, state: 'suggested' } });
    first.push((await timed(() => service('suggestions').refresh(article.documentId))).ms);
    again.push((await timed(() => service('suggestions').refresh(article.documentId))).ms);
  }
  const late = [
    print('an article is read, compared, and its suggestions written', first),
    print('an article that was read is compared again', again),
  ];
  await strapi.destroy();
  return late.some(Boolean);
};

const { dispose } = await prepareDatabase(kind, PORT);
try {
  if (await run()) process.exitCode = 1;
} finally {
  await dispose();
}
process.exit();
