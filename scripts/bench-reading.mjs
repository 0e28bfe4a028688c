/**
 * Side by side, in one run: the page of articles with what they report, here and in plain Strapi's many-to-many.
 *   node scripts/bench-reading.mjs [requests]
 * Prints the SQL statements one page costs (5 and 25 articles) and the requests a second of each.
 */
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setSecrets } from './bench/throw-away-database.mjs';
import { inProject } from './setup/project.mjs';

const ARTICLES = 25;
const LINKS_EACH = 2;
const REQUESTS = Number(process.argv[2] ?? 200);

const here = {
  name: 'Sổ vàng',
  appDir: inProject('.'),
  distDir: inProject('dist'),
  restQuery:
    'populate[commendationLinks][populate][commendation][populate][0]=awardType&populate[commendationLinks][populate][commendation][populate][1]=counts',
  graphqlFields:
    'title commendationLinks { kind quote commendation { title counts { individuals } awardType { name } } }',
  link: (strapi, article, commendation) =>
    strapi.documents('plugin::commendation-links.link').create({
      data: { articleDocumentId: article.documentId, commendationDocumentId: commendation.documentId },
    }),
};

const plain = {
  name: 'plain Strapi, many-to-many',
  appDir: inProject('scripts/bench/plain-strapi'),
  distDir: inProject('scripts/bench/plain-strapi'),
  restQuery: 'populate[commendations][populate][0]=awardType&populate[commendations][populate][1]=counts',
  graphqlFields: 'title commendations { title counts { individuals } awardType { name } }',
  link: (strapi, article, commendation) =>
    strapi.documents('api::article.article').update({
      documentId: article.documentId,
      status: 'published',
      data: { commendations: { connect: [commendation.documentId] } },
    }),
};

const boot = async ({ appDir, distDir }, folder) => {
  process.env.DATABASE_CLIENT = 'sqlite';
  process.env.DATABASE_FILENAME = path.join(folder, 'bench.db');
  process.env.STRAPI_LOG_LEVEL = 'error';
  setSecrets();
  // Strapi's ES modules do not load in plain Node, its CommonJS does.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  return { strapi, url: `http://127.0.0.1:${strapi.server.httpServer.address().port}` };
};

const READABLE = ['article', 'commendation', 'award-type'];

const fill = async (strapi, { link }) => {
  const awardType = await strapi.documents('api::award-type.award-type').create({
    data: {
      name: 'Bằng khen',
      ...(strapi.contentType('api::award-type.award-type').attributes.code ? { code: 'bench' } : {}),
    },
  });
  for (let index = 0; index < ARTICLES; index += 1) {
    const article = await strapi
      .documents('api::article.article')
      .create({ data: { title: `Bài ${index}` }, status: 'published' });
    for (let nth = 0; nth < LINKS_EACH; nth += 1) {
      const commendation = await strapi.documents('api::commendation.commendation').create({
        data: { title: 'Bằng khen', counts: { individuals: index + 1 }, awardType: awardType.documentId },
        status: 'published',
      });
      await link(strapi, article, commendation);
    }
  }
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const type of READABLE) {
    const data = { action: `api::${type}.${type}.find`, role: role.id };
    const held = await strapi.db.query('plugin::users-permissions.permission').findOne({ where: data });
    if (!held) await strapi.db.query('plugin::users-permissions.permission').create({ data });
  }
};

const rest =
  ({ restQuery }, url, size) =>
  () =>
    fetch(encodeURI(`${url}/api/articles?pagination[pageSize]=${size}&${restQuery}`));

const graphql =
  ({ graphqlFields }, url, size) =>
  () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ articles(pagination: { pageSize: ${size} }) { ${graphqlFields} } }` }),
    });

const ask = async (request) => {
  const response = await request();
  const body = await response.json();
  if (!response.ok || body.errors) throw new Error(JSON.stringify(body));
};

const countStatements = async (strapi, request) => {
  await ask(request);
  let count = 0;
  const listen = ({ sql }) => (count += /^(begin|commit|rollback)/i.test(sql) ? 0 : 1);
  strapi.db.connection.on('query', listen);
  await ask(request);
  strapi.db.connection.removeListener('query', listen);
  return count;
};

const perSecond = async (request) => {
  const started = performance.now();
  for (let nth = 0; nth < REQUESTS; nth += 1) await ask(request);
  return Math.round(REQUESTS / ((performance.now() - started) / 1000));
};

const measure = async (app) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-bench-'));
  const { strapi, url } = await boot(app, folder);
  await fill(strapi, app);
  const row = { '': app.name };
  for (const [name, page] of [
    ['REST', rest],
    ['GraphQL', graphql],
  ]) {
    row[`${name} statements, 5`] = await countStatements(strapi, page(app, url, 5));
    row[`${name} statements, 25`] = await countStatements(strapi, page(app, url, ARTICLES));
    row[`${name} pages/s`] = await perSecond(page(app, url, ARTICLES));
  }
  await strapi.destroy();
  await rm(folder, { recursive: true, force: true });
  return row;
};

console.table([await measure(here), await measure(plain)]);
process.exit(0);
