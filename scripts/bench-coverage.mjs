/**
 * How long the server takes for each view of the coverage page, at 50,000 commendations and 100,000 links:
 *   npm run build && node scripts/bench-coverage.mjs [sqlite|postgres] [commendations] [--plans]
 * Fills a throw-away database, starts Strapi on it once more and prints the median of five questions each;
 * with --plans also how the database answers. More than 500 ms is marked, and fails the run. Milliseconds of
 * processor time stand beside those of the clock, which goes on while a busy machine does something else.
 */
import { fillCoverageData } from './bench/coverage-data.mjs';
import { prepareDatabase, settleDatabase } from './bench/throw-away-database.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const LIMIT_MS = 500;
const RUNS = 5;
const PORT = 55_432;

const [kind = 'sqlite', size = '50000'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const withPlans = process.argv.includes('--plans');
const commendations = Number(size);

/** The rights of a super administrator, as a request carries them. */
const superAdminAbility = async (strapi) => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const { id } = await strapi.service('admin::user').create({
    email: 'bench@so-vang.invalid',
    firstname: 'Bench',
    password: 'Bench-2025-only',
    isActive: true,
    roles: [role.id],
  });
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  return strapi.service('admin::permission').engine.generateUserAbility(user);
};

const id = (prefix, n) => `${prefix}${String(n).padStart(23, '0')}`;

const FILTERS = [
  {},
  { year: 2023 },
  { awardType: id('t', 3) },
  { grantor: id('o', 3) },
  { locale: 'en' },
  { text: 'tập thể' },
  { year: 2023, awardType: id('t', 3), text: 'ca nhan' },
];

/** Articles have neither award type nor grantor. */
const ARTICLE_FILTERS = [
  {},
  { year: 2023 },
  { locale: 'en' },
  { text: 'khen thưởng' },
  { year: 2023, text: 'tin so' },
];

const questions = (coverage, ability) => {
  const list = (view, filters, more = {}) => ({
    name: `${view} ${JSON.stringify({ ...filters, ...more })}`,
    ask: () =>
      coverage.list(ability, {
        view,
        filters,
        sort: { key: 'date', direction: 'desc' },
        page: 1,
        pageSize: 25,
        ...more,
      }),
  });
  const byTitle = { sort: { key: 'title', direction: 'asc' } };
  return [
    ...['unreported', 'count-differences', 'hidden-ends', 'hidden-decisions'].flatMap((view) => [
      ...FILTERS.map((filters) => list(view, filters)),
      list(view, {}, byTitle),
      list(view, {}, { page: 100 }),
    ]),
    ...['unlinked-articles', 'contradictory-articles'].flatMap((view) => [
      ...ARTICLE_FILTERS.map((filters) => list(view, filters)),
      list(view, {}, byTitle),
      list(view, {}, { page: 100 }),
    ]),
    { name: 'summary', ask: () => coverage.summary(ability, {}) },
    { name: 'options', ask: () => coverage.options(ability, {}) },
    { name: 'overview (homepage)', ask: () => coverage.overview(ability) },
  ];
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds by the clock, and of processors: this process's and the database's. */
const measure = async (ask, processorMs) => {
  await ask();
  const [clocks, before] = [[], await processorMs()];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await ask();
    clocks.push(performance.now() - start);
  }
  return { clock: median(clocks), processor: ((await processorMs()) - before) / RUNS };
};

const printPlan = async (strapi, ask) => {
  const statements = [];
  const note = (query) => statements.push(query);
  strapi.db.connection.on('query', note);
  await ask();
  strapi.db.connection.removeListener('query', note);
  const longest = statements.sort((a, b) => b.sql.length - a.sql.length)[0];
  const explain = kind === 'postgres' ? 'explain (analyze, buffers off, costs off)' : 'explain query plan';
  // The statement is noted in the driver's own words, so it is put to the driver.
  const { client } = strapi.db.connection;
  const session = await client.acquireConnection();
  const statement = `${explain} ${longest.sql}`;
  const plan =
    kind === 'postgres'
      ? (await session.query(statement, longest.bindings)).rows
      : session.prepare(statement).all(...longest.bindings);
  await client.releaseConnection(session);
  const lines = plan.map((row) => row['QUERY PLAN'] ?? row.detail);
  console.log(lines.map((line) => `      ${line}`).join('\n'));
};

const fill = async () => {
  const strapi = await createProjectStrapi().load();
  console.log('filled', await fillCoverageData(strapi, { commendations, links: commendations * 2 }));
  await strapi.plugin('commendation-links').service('searchIndex').rebuild();
  await settleDatabase(strapi);
  await strapi.destroy();
};

const run = async () => {
  await fill();
  const strapi = await createProjectStrapi().load();
  const coverage = strapi.plugin('commendation-links').service('coverage');
  let slow = 0;
  for (const { name, ask } of questions(coverage, await superAdminAbility(strapi))) {
    const { clock, processor } = await measure(ask, database.processorMs);
    const overLimit = clock > LIMIT_MS;
    slow += overLimit ? 1 : 0;
    console.log(
      `${clock.toFixed(0).padStart(6)} ms ${processor.toFixed(0).padStart(6)} ms cpu  ${name}${overLimit ? '  OVER' : ''}`,
    );
    if (withPlans) await printPlan(strapi, ask);
  }
  await strapi.destroy();
  return slow;
};

const database = await prepareDatabase(kind, PORT);
try {
  process.exitCode = (await run()) > 0 ? 1 : 0;
} finally {
  await database.dispose();
}
process.exit();
