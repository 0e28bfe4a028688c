import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import { createToken } from '../helpers/credentials';
import { clearNewsroom, COMMENDATION, newsroom } from '../helpers/newsroom';
import { databaseKinds } from '../helpers/database-kinds';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const SECRET = 'Bí mật chưa công bố';

/** Nothing unpublished, rejected or hidden leaves by any road a reader without rights can take. */
describe.each(databaseKinds)('what the public cannot learn (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof newsroom>;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = newsroom(strapi);
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const get = (path: string): Promise<Response> =>
    instance.http.get(encodeURI(path)).then((response: Response) => response);
  const ask = (query: string): Promise<Response> =>
    instance.http
      .post('/graphql')
      .send({ query })
      .then((response: Response) => response);

  /** A published article with one visible link and four that nobody outside may see. */
  const prepare = async () => {
    const article = await desk.article();
    const shown = await desk.commendation({ title: 'Bằng khen công khai' });
    const draft = await desk.commendation({ title: SECRET, reason: SECRET }, {});
    await desk.link(article, shown);
    await desk.link(article, draft, { quote: SECRET });
    for (const state of ['suggested', 'rejected']) {
      await desk.link(article, await desk.commendation({ title: `Khen ${state}` }), { state, quote: SECRET });
    }
    return { article, shown, draft };
  };

  it.each([
    '/api/articles?populate[commendationLinks][populate]=commendation',
    '/api/articles?populate=*',
    '/api/articles?populate[commendationLinks][filters][state][$ne]=confirmed',
    '/api/articles?populate[commendationLinks][filters][commendation][publishedAt][$null]=true&populate[commendationLinks][populate]=commendation',
    '/api/commendations?populate[articleLinks][populate][article][populate][commendationLinks][populate]=commendation',
    '/api/commendation-links?populate=*',
    '/api/commendation-links?filters[state][$eq]=rejected',
    '/api/commendation-links?filters[commendation][title][$contains]=B%C3%AD',
  ])('no draft, no undecided link: %s', async (path) => {
    const { draft } = await prepare();
    const response = await instance.http.get(path);
    expect(response.status).toBe(200);
    expect(response.text).not.toContain(SECRET);
    expect(response.text).not.toContain(draft.documentId);
  });

  it.each([
    [
      'an article by the title of a draft commendation',
      `/api/articles?filters[commendationLinks][commendation][title][$eq]=${SECRET}`,
    ],
    [
      'an article by the quote of a hidden link',
      `/api/articles?filters[commendationLinks][quote][$contains]=${SECRET}`,
    ],
    ['an article by the state of its links', '/api/articles?filters[commendationLinks][state][$eq]=rejected'],
    [
      'an article by a commendation that is not published',
      '/api/articles?filters[commendationLinks][commendation][publishedAt][$null]=true',
    ],
    [
      'an article through $or',
      `/api/articles?filters[$or][0][commendationLinks][quote][$eq]=${SECRET}&filters[$or][1][title]=không có`,
    ],
    [
      'an article through a second hop',
      `/api/commendations?filters[articleLinks][article][commendationLinks][quote][$eq]=${SECRET}`,
    ],
  ])('a filter does not find %s', async (_what, path) => {
    await prepare();
    const response = await get(path);
    expect(response.status).toBe(200);
    expect((response.body as { data: unknown[]; meta: { pagination: { total: number } } }).data).toEqual([]);
    expect((response.body as { meta: { pagination: { total: number } } }).meta.pagination.total).toBe(0);
  });

  it('a negated filter answers as if hidden links did not exist', async () => {
    await prepare();
    const response = await get(`/api/articles?filters[$not][commendationLinks][quote][$eq]=${SECRET}`);
    expect((response.body as { data: unknown[] }).data).toHaveLength(1);
  });

  it.each([
    '/api/articles?sort=commendationLinks.commendation.title',
    '/api/commendations?sort=articleLinks.quote:desc',
    '/api/commendation-links?sort=commendation.title',
  ])('sorting through a link is refused by name: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect((response.body as { error: { message: string } }).error.message).toMatch(/sort/);
  });

  it.each(['status=draft', 'status=DRAFT', 'publicationFilter=modified', 'hasPublishedVersion=false'])(
    'REST gives no draft for %s',
    async (parameter) => {
      await prepare();
      for (const path of [
        '/api/commendations',
        '/api/articles?populate[commendationLinks][populate]=commendation',
        '/api/award-types',
      ]) {
        const response = await get(`${path}${path.includes('?') ? '&' : '?'}${parameter}`);
        expect(response.text).not.toContain(SECRET);
        expect([400, 403]).toContain(response.status);
      }
    },
  );

  it('REST gives no draft by its id', async () => {
    const { draft } = await prepare();
    expect((await get(`/api/commendations/${draft.documentId}`)).status).toBe(404);
    expect((await get(`/api/commendations/${draft.documentId}?status=draft`)).status).toBe(403);
  });

  it.each([
    '{ commendations(status: DRAFT) { title } }',
    '{ articles(status: DRAFT) { commendationLinks { quote commendation { title } } } }',
    '{ awardTypes(status: DRAFT) { code } }',
    '{ commendations_connection(status: DRAFT) { nodes { title } pageInfo { total } } }',
    '{ commendationLinksLinks(status: DRAFT) { quote } }',
    '{ commendations(publicationFilter: NEVER_PUBLISHED) { title } }',
    `{ articles { commendationLinks(filters: { state: { eq: "rejected" } }) { quote } } }`,
    `{ articles { commendationLinks { commendation { title } } commendationLinks_connection { nodes { quote } } } }`,
    `{ commendations { articleLinks { article { commendationLinks { quote commendation { title } } } } } }`,
    `{ commendationLinksLinks { quote commendation { title } article { title } } }`,
  ])('GraphQL gives no draft and no undecided link: %s', async (query) => {
    await prepare();
    expect((await ask(query)).text).not.toContain(SECRET);
  });

  it('a read-only token and one with other rights get no drafts; one with the right to drafts does', async () => {
    await prepare();
    const withToken = (key: string) =>
      instance.http.get('/api/commendations?status=draft').set('Authorization', `Bearer ${key}`);
    const readOnly = await createToken(strapi, 'read-only');
    expect((await withToken(readOnly)).status).toBe(403);
    const custom = await createToken(strapi, 'custom', ['api::commendation.commendation.find']);
    expect((await withToken(custom)).status).toBe(403);
    const preview = await createToken(strapi, 'custom', [
      'api::commendation.commendation.find',
      'plugin::commendation-links.draft.read',
    ]);
    const response = await withToken(preview);
    expect(response.status).toBe(200);
    expect(response.text).toContain(SECRET);
  });

  it('links vanish whole when the reader may not read the other type', async () => {
    await prepare();
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const where = { action: `${COMMENDATION}.find`, role: role.id as number };
    await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where });
    try {
      const response = await get('/api/articles?populate[commendationLinks][populate]=commendation');
      expect(
        (response.body as { data: { commendationLinks: unknown[] }[] }).data[0]?.commendationLinks,
      ).toEqual([]);
      expect((await get('/api/commendation-links')).body).toMatchObject({
        data: [],
        meta: { pagination: { total: 0 } },
      });
      expect((await get('/api/articles?filters[commendationLinks][id][$notNull]=true')).body).toMatchObject({
        data: [],
      });
    } finally {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: where });
    }
  });

  it('who decided on a link stays inside', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation, { decidedBy: 'nguoi-duyet' });
    expect((await get('/api/commendation-links')).text).not.toContain('nguoi-duyet');
    expect((await get('/api/commendation-links?filters[decidedBy]=nguoi-duyet')).status).toBe(400);
  });
});
