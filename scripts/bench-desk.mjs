/**
 * How long the desk's search, the lists and pickers of the admin and the public API take over HTTP, as staff and
 * frontends ask, at 50,000 commendations with 250,000 recipients:
 *   npm run build && node scripts/bench-desk.mjs [sqlite|postgres] [commendations] [--plans]
 * Fills a throw-away database, builds the search rows, and prints median and slowest of nine questions each, with
 * --plans how the database runs those of lists and pickers. More than 150 ms is marked, and fails the run.
 */
import { fillCoverageData } from './bench/coverage-data.mjs';
import { LIST_REQUESTS } from './bench/list-requests.mjs';
import { plansOf } from './bench/query-plans.mjs';
import { fillRecipients } from './bench/recipient-data.mjs';
import { prepareDatabase, settleDatabase } from './bench/throw-away-database.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const LIMIT_MS = 150;
const RUNS = 9;
const PORT = 55_433;
const ADMIN = { email: 'bench@so-vang.invalid', password: 'Bench-2025-only' };

const printsPlans = process.argv.includes('--plans');
const [kind = 'sqlite', size = '50000'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
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

const REQUESTS = [
  ...QUERIES.map((query) => [
    JSON.stringify(query),
    `/commendation-links/search?side=target&locale=vi&q=${encodeURIComponent(query)}`,
  ]),
  ...LIST_REQUESTS,
];

/** The public API takes no token of the admin. */
const ask = async (url, token, path) => {
  const headers = path.startsWith('/api/') ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const { data, results } = await response.json();
  return (data ?? results).length;
};

const measure = async (url, token, path) => {
  const found = await ask(url, token, path);
  const [times, before] = [[], await database.processorMs()];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await ask(url, token, path);
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
  for (const [name, path] of REQUESTS) {
    const { found, median, slowest, processor } = await measure(url, token, path);
    if (median > LIMIT_MS) late += 1;
    const mark = median > LIMIT_MS ? '  over the limit' : '';
    console.log(
      `${median.toFixed(0).padStart(6)} ms  (slowest ${slowest.toFixed(0)}, ${processor.toFixed(0)} cpu)  ${found} found  ${name}${mark}`,
    );
    if (printsPlans && !path.startsWith('/commendation-links/')) {
      for (const line of await plansOf(strapi, () => ask(url, token, path))) console.log(`          ${line}`);
    }
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
