/**
 * How long the desk's search takes over HTTP, as staff type, at 50,000 commendations with 250,000 recipients:
 *   npm run build && node scripts/bench-desk.mjs [sqlite|postgres] [commendations]
 * Fills a throw-away database, builds the search rows, and prints median and slowest of nine questions each.
 * More than 150 ms is marked, and fails the run.
 */
import { fillCoverageData } from './bench/coverage-data.mjs';
import { fillRecipients } from './bench/recipient-data.mjs';
import { prepareDatabase, settleDatabase } from './bench/throw-away-database.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const LIMIT_MS = 150;
const RUNS = 9;
const PORT = 55_433;
const ADMIN = { email: 'bench@so-vang.invalid', password: 'Bench-2025-only' };

const [kind = 'sqlite', size = '50000'] = process.argv.slice(2);
const commendations = Number(size);

/** What staff type: rare words and words every title has, whole and half typed, of every field. */
const QUERIES = [
  '',
  't',
  'tang bang khen',
  'Tặng Bằng khen cho 44 tập thể, 51 cá nhân',
  'đợt 12345',
  '163/QĐ-UBND',
  '163 qd',
  'co quan 17',
  'ban thuong vu tinh uy',
  'ca nhan tap the khen bang tang cho dot uy ban',
  'Nguyễn Thị Đào',
  'nguyen thi',
  'hinh thuc 3 nguyen',
  'tu khong co trong kho',
];

const listen = async (strapi) => {
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
};

const signIn = async (strapi, url) => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ ...ADMIN, firstname: 'Bench', isActive: true, roles: [role.id] });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  return (await response.json()).data.token;
};

const ask = async (url, token, query) => {
  const response = await fetch(
    `${url}/commendation-links/search?side=target&locale=vi&q=${encodeURIComponent(query)}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  if (!response.ok) throw new Error(`${query}: ${response.status} ${await response.text()}`);
  return (await response.json()).data.length;
};

const measure = async (url, token, query) => {
  const found = await ask(url, token, query);
  const [times, before] = [[], await database.processorMs()];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await ask(url, token, query);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const processor = ((await database.processorMs()) - before) / RUNS;
  return { found, median: times[RUNS >> 1], slowest: times.at(-1), processor };
};

const fill = async () => {
  const strapi = await createProjectStrapi().load();
  console.log('filled', await fillCoverageData(strapi, { commendations, links: commendations }));
  console.log('recipients', await fillRecipients(strapi));
  const start = performance.now();
  await strapi.plugin('commendation-links').service('searchIndex').rebuild();
  console.log(`search rows built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await settleDatabase(strapi);
  await strapi.destroy();
};

const run = async () => {
  await fill();
  // The next boot tells SQLite how its tables are filled, as every boot does.
  const strapi = await createProjectStrapi().load();
  const url = await listen(strapi);
  const token = await signIn(strapi, url);
  let late = 0;
  for (const query of QUERIES) {
    const { found, median, slowest, processor } = await measure(url, token, query);
    if (median > LIMIT_MS) late += 1;
    const mark = median > LIMIT_MS ? '  over the limit' : '';
    console.log(
      `${median.toFixed(0).padStart(6)} ms  (slowest ${slowest.toFixed(0)}, ${processor.toFixed(0)} cpu)  ${found} found  ${JSON.stringify(query)}${mark}`,
    );
  }
  await strapi.destroy();
  return late;
};

const database = await prepareDatabase(kind, PORT);
try {
  if ((await run()) > 0) process.exitCode = 1;
} finally {
  await database.dispose();
}
process.exit();
