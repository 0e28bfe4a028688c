import type { Core } from '@strapi/strapi';
import { databaseKinds } from '../helpers/database-kinds';
import { newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { planOf, statementsOf } from '../helpers/statements';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const ARTICLES = 25;
const LINKS_EACH = 2;

/** A page costs the same number of statements whatever its size, and each look-up has its index. */
describe.each(databaseKinds)('statements a request costs (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    const desk = newsroom(strapi);
    const awardType = await strapi
      .documents('api::award-type.award-type')
      .findFirst({ filters: { code: 'bang-khen' } });
    for (let index = 0; index < ARTICLES; index += 1) {
      const article = await desk.article({ title: `Bài ${index}` });
      for (let link = 0; link < LINKS_EACH; link += 1) {
        const counts = { individuals: index + 1, collectives: link + 1 };
        await desk.link(article, await desk.commendation({ counts, awardType: awardType?.documentId }));
      }
    }
  });
  afterAll(() => instance?.stop());

  // What the first request of a server sets up is not what a page costs.
  beforeEach(() => instance.http.get('/api/articles'));

  const restPage = (pageSize: number) =>
    instance.http
      .get('/api/articles')
      .query({
        locale: 'vi',
        sort: 'publishedAt:desc',
        'pagination[pageSize]': pageSize,
        'populate[commendationLinks][populate][commendation][populate][0]': 'awardType',
        'populate[commendationLinks][populate][commendation][populate][1]': 'counts',
      })
      .expect(200);

  const graphqlPage = (pageSize: number) =>
    instance.http
      .post('/graphql')
      .send({
        query: `{ articles(locale: "vi", sort: "publishedAt:desc", pagination: { pageSize: ${pageSize} }) {
          title commendationLinks { kind scope reported quote commendation { title counts { individuals } awardType { name } } } } }`,
      })
      .expect(200);

  it('REST: a page of 25 articles with links, commendations, award types and counts costs what a page of 5 costs', async () => {
    const five = await statementsOf(strapi, () => restPage(5));
    const all = await statementsOf(strapi, async () => {
      const { data } = (await restPage(ARTICLES)).body as { data: { commendationLinks: unknown[] }[] };
      expect(data.map(({ commendationLinks }) => commendationLinks.length)).toEqual(
        Array(ARTICLES).fill(LINKS_EACH),
      );
    });
    expect(all).toHaveLength(five.length);
    expect(all.length).toBeLessThanOrEqual(8);
  });

  it('GraphQL: statements do not grow with the page', async () => {
    const five = await statementsOf(strapi, () => graphqlPage(5));
    const all = await statementsOf(strapi, async () => {
      const { articles } = (
        (await graphqlPage(ARTICLES)).body as { data: { articles: { commendationLinks: unknown[] }[] } }
      ).data;
      expect(articles.map(({ commendationLinks }) => commendationLinks.length)).toEqual(
        Array(ARTICLES).fill(LINKS_EACH),
      );
    });
    expect(all).toHaveLength(five.length);
    expect(all.length).toBeLessThanOrEqual(11);
  });

  it('GraphQL: two differently filtered lists of one parent are not mixed up, and each is cut by itself', async () => {
    const response = await instance.http.post('/graphql').send({
      query: `{ articles(pagination: { pageSize: 3 }) {
        first: commendationLinks(pagination: { limit: 1 }) { position }
        second: commendationLinks(pagination: { start: 1 }) { position }
        none: commendationLinks(filters: { kind: { eq: "corrects" } }) { position } } }`,
    });
    const rows = (response.body as { data: { articles: unknown[] } }).data.articles;
    expect(rows).toEqual(Array(3).fill({ first: [{ position: 0 }], second: [{ position: 1 }], none: [] }));
  });

  const lookups: readonly (readonly [string, string, RegExp])[] = [
    ['an article by its slug', '/api/articles?filters[slug][$eq]=bai-3&locale=vi', /articles_slug/],
    [
      'the newest articles of a locale',
      '/api/articles?sort=publishedAt:desc&locale=vi',
      /articles_locale_published_idx/,
    ],
    [
      'the newest articles by their posting',
      '/api/articles?sort=originallyPublishedAt:desc&locale=vi',
      /articles_locale_posted_idx/,
    ],
    ['the newest events', '/api/events?sort=startsAt:desc&locale=vi', /events_locale_starts_idx/],
    [
      'the newest commendations',
      '/api/commendations?sort=presentedOn:desc&locale=vi',
      /commendations_locale_presented_idx/,
    ],
    [
      'the newest decisions',
      '/api/decisions?sort=issuedOn:desc',
      /decisions_issued_idx|decisions_published_idx/,
    ],
    [
      'links by their article',
      '/api/articles?populate=commendationLinks',
      /commendation_links_(article_idx|pair_unique)/,
    ],
    [
      'links by their commendation',
      '/api/commendations?populate=articleLinks',
      /commendation_links_target_idx/,
    ],
    ['words wherever they stand', '/api/commendations?_q=bang khen', /so_vang_folded_commendations/],
    [
      'words of a title in the order of titles',
      '/api/commendations?filters[title][$containsi]=bang khen&sort=title&locale=vi',
      /so_vang_folded_commendations/,
    ],
    [
      'what is not yet reported on',
      '/api/commendations?filters[articleLinks][id][$null]=true',
      /commendation_links_target_idx/,
    ],
  ];

  it('the records an article may report are looked up by index, each statement of it', async () => {
    const desk = newsroom(strapi);
    const text =
      'Ngày 5/12/2023, theo Quyết định số 2811/QĐ-UBND, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân, trong đó có bà Trần Thị Lan.';
    const article = await desk.article({
      title: 'Tin khen thưởng',
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    });
    await suggestionsSettled(strapi);
    const service: { refresh(documentId: string): Promise<unknown> } = strapi
      .plugin('commendation-links')
      .service('suggestions');
    const statements = await statementsOf(strapi, () => service.refresh(article.documentId));
    const lookUps = statements.filter(({ sql }) => sql.includes('commendation_links_fact_keys'));
    // decision; names and body with total, near the day and undated; award of the body; names shared
    expect(lookUps.length).toBeGreaterThanOrEqual(4);
    for (const lookUp of lookUps) {
      expect(await planOf(strapi, lookUp)).toMatch(/commendation_links_fact_keys_key_idx/);
    }
    expect(statements.length).toBeLessThanOrEqual(20);
  });

  it.each(lookups)('an index serves %s', async (_what, path, index) => {
    const statements = await statementsOf(strapi, () => instance.http.get(encodeURI(path)).expect(200));
    const plans = [];
    for (const statement of statements.filter(({ sql }) => /^\s*select/i.test(sql)))
      plans.push(await planOf(strapi, statement));
    expect(plans.join('\n')).toMatch(index);
  });
});
