import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { type BuiltProject, createBuiltProject } from '../helpers/built-project';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { deskClient } from '../helpers/desk';
import { ARTICLE, COMMENDATION, LINK, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';
import { type TestDatabase, createTestDatabase } from '../helpers/test-database';

/** What is not carried over: row ids, and what follows from them. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : [[key, withoutIds(one)]])),
  );
};

const REQUESTS = [
  '/api/articles?populate[commendationLinks][populate][commendation][populate]=counts&sort=title',
  '/api/articles?locale=en&populate[commendationLinks][populate]=commendation',
  '/api/commendations?populate[articleLinks][populate]=article&sort=title',
  '/api/commendations?filters[articleLinks][id][$null]=true',
];

const QUERY = `{
  articles(sort: "title") { documentId title commendationLinks { documentId quote position commendation { title } } }
  commendations(sort: "title") { documentId title articleLinks { documentId reversePosition article { title } } }
}`;

/** `strapi export` and `strapi import`, the commands themselves, from a newsroom into an empty database. */
describe.each(databaseKinds)('export and import (%s)', (kind) => {
  const databases: TestDatabase[] = [];
  let project: BuiltProject;
  let before: Awaited<ReturnType<typeof readAll>>;
  let after: typeof before;

  const fill = async (strapi: Core.Strapi) => {
    const desk = newsroom(strapi);
    // Rows that are gone again: row ids of the copy differ from those of the original.
    for (let times = 0; times < 3; times += 1) await desk.remove(ARTICLE, await desk.article(), '*');
    const article = await desk.article({ title: 'Hội nghị tổng kết' });
    await desk.translate(ARTICLE, article, { title: 'Review meeting' });
    const whole = await desk.commendation({
      title: 'Bằng khen',
      counts: { individuals: 44, collectives: 51 },
    });
    const draft = await desk.commendation({ title: 'Còn là nháp' }, {});
    const rows = [
      await desk.link(article, whole, { quote: '44 cá nhân', reported: { individuals: 44 } }),
      await desk.link(article, whole, { scope: 'subset', subsetLabel: 'Hội Chữ thập đỏ', decidedBy: '7' }),
      await desk.link(article, draft, { state: 'rejected', kind: 'mentions' }),
      await desk.link(article, await desk.commendation({ title: 'Giấy khen' }), {
        state: 'suggested',
        confidence: 0.5,
      }),
    ];
    await desk.link(await desk.article({ title: 'Bài khác' }), whole);
    await desk.commendation({ title: 'Chưa có bài' });
    const order = [3, 1, 0, 2].map((index) => rows[index]!.documentId);
    await strapi.plugin('commendation-links').service('links').reorder('source', article.documentId, order);
  };

  const readAll = async ({ strapi, http }: StrapiInstance) => {
    const bodies = [];
    for (const request of REQUESTS) bodies.push((await http.get(request).expect(200)).body);
    const titles = async (uid: string) =>
      strapi.db.query(uid).findMany({
        select: ['documentId', 'title', 'locale', 'publishedAt', 'slug'].filter(
          (name) => name !== 'slug' || uid === ARTICLE,
        ),
        orderBy: ['documentId', 'locale', 'publishedAt'],
      });
    return withoutIds({
      links: await strapi.db.query(LINK).findMany({ orderBy: 'documentId' }),
      entries: [await titles(ARTICLE), await titles(COMMENDATION)],
      rest: bodies,
      graphql: (await http.post('/graphql').send({ query: QUERY })).body,
    }) as { links: object[]; entries: object[][]; rest: object[]; graphql: { data: object } };
  };

  beforeAll(async () => {
    project = await createBuiltProject();
    for (let times = 0; times < 2; times += 1) databases.push(await createTestDatabase(kind));
    const original = await startStrapi({ database: databases[0]! });
    await fill(original.strapi);
    before = await readAll(original);
    await original.stop();
    const file = path.join(project.folder, 'newsroom');
    await project.strapi(databases[0]!, ['export', '--no-encrypt', '--file', file]);
    await project.strapi(databases[1]!, ['import', '--force', '--file', `${file}.tar.gz`]);
  }, 180_000);

  afterAll(async () => {
    for (const database of databases) await database.drop();
    await project.remove();
  });

  it('carries every link over, with both ends, order, state and counts', async () => {
    const copy = await startStrapi({ database: databases[1]! });
    try {
      after = await readAll(copy);
      expect(before.links).toHaveLength(5);
      expect(after.links).toEqual(before.links);
      expect(after.entries).toEqual(before.entries);
      expect(after.rest).toEqual(before.rest);
      expect(after.graphql).toEqual(before.graphql);
      // Readings are derived, so they are not carried over: the first start makes them again, by itself.
      await copy.strapi.plugin('commendation-links').service('catchUp').settled();
      const readings = await copy.strapi.db.connection('commendation_links_readings').pluck('locale');
      expect(readings.sort()).toEqual(['en', 'vi', 'vi']);
      const desk = deskClient(copy.http, await adminLogin(copy));
      const { body } = await desk.get('/search', { q: 'chua co bai' }).expect(200);
      expect(body.data).toMatchObject([{ title: 'Chưa có bài' }]);
    } finally {
      await copy.stop();
    }
  });
});
