import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, clearNewsroom, COMMENDATION, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Data = Record<string, unknown>;

const TYPES = {
  articles: ARTICLE,
  'award-types': 'api::award-type.award-type',
  categories: 'api::category.category',
  commendations: COMMENDATION,
  decisions: 'api::decision.decision',
  events: 'api::event.event',
  organisations: 'api::organisation.organisation',
  recipients: 'api::recipient.recipient',
  'commendation-links': 'plugin::commendation-links.link',
};
const TITLE = { title: 'Hội nghị' };
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const paragraph = (text: unknown): Data[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const nested = (levels: number, innermost: string): string =>
  '{"a":'.repeat(levels) + innermost + '}'.repeat(levels);

/** Whatever is sent: an answer of 400 that names what is wrong, nothing written, and the next one is served. */
describe.each(databaseKinds)('bad input (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let token: string;

  beforeAll(async () => {
    // The refusals are the point; logged as errors they would bury the results.
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
    strapi = instance.strapi;
    token = await createToken(strapi, 'full-access');
    const desk = newsroom(strapi);
    await desk.link(await desk.article(), await desk.commendation());
  });
  afterAll(async () => {
    await clearNewsroom(strapi);
    await instance?.stop();
  });

  const get = (path: string): Promise<Response> =>
    instance.http.get(path).then((response: Response) => response);
  const send = (path: string, body: unknown, type = 'application/json'): Promise<Response> =>
    instance.http
      .post(path)
      .set('Authorization', `Bearer ${token}`)
      .set('Content-Type', type)
      .send(body as string)
      .then((response: Response) => response);
  const ask = (body: unknown): Promise<Response> =>
    instance.http
      .post('/graphql')
      .send(body as object)
      .then((response: Response) => response);

  const expectRefusal = ({ status, body }: Response, name: string): void => {
    expect([status, body.error?.status, body.data]).toEqual([400, 400, null]);
    expect(JSON.stringify(body.error)).toContain(name);
  };

  describe("on the admin's own roads", () => {
    let admin: string;
    const ask = (path: string): Promise<Response> =>
      instance.http
        .get(path)
        .set('Authorization', `Bearer ${admin}`)
        .then((response: Response) => response);
    beforeAll(async () => {
      admin = await adminLogin(instance);
    });

    it.each([
      ['id', 'filters[id][$contains]=x'],
      ['reportedOn', 'filters[$and][0][reportedOn][$startsWith]=2023'],
      ['createdAt', 'filters[createdAt][$eq]=x'],
      ['body', 'filters[body][$containsi]=x'],
      ['event', 'filters[event][startsAt][$contains]=x'],
      ['createdBy', 'filters[createdBy][id]=x'],
      ['between', 'filters[title][$between]=x'],
    ])('the condition on %s is refused', async (name, query) => {
      const path = `/content-manager/collection-types/${ARTICLE}?locale=vi&${query}`;
      expectRefusal(await ask(path), name);
      const picker = `/content-manager/relations/api::recipient.recipient/commendation?filters[id][$contains]=x`;
      expectRefusal(await ask(picker), 'id');
    });
  });

  describe('in the query', () => {
    it.each([
      ['nonsense', '/api/articles?nonsense=1'],
      ['nope', '/api/articles?filters[nope]=1'],
      ['$nope', '/api/articles?filters[title][$nope]=1'],
      ['constructor', '/api/articles?fields=constructor'],
      ...Object.keys(TYPES).map((path): [string, string] => ['fields', `/api/${path}?fields=`]),
      ['filters', '/api/articles?filters'],
      ['filters', '/api/articles?filters='],
      ['constructor', '/api/articles?filters[constructor]=1'],
      ['__proto__', '/api/articles?filters[$and][0][__proto__][title]=x'],
      ['toString', '/api/articles?pagination[toString]=1'],
      ['filters[title]', '/api/articles?filters[title]=50%'],
      ['filters[title]', '/api/articles?filters[title]=%ED%A0%80'],
      ['order', '/api/articles?sort=title:sideways'],
      ['title', '/api/articles?sort=title.slug'],
      ['startsAt', '/api/events?sort[0]=startsAt.locale: asc'],
      ['province', '/api/organisations?sort[province][validFrom]=asc'],
      ['name', '/api/articles?populate[category][sort]=name.code'],
      ['nope', '/api/articles?populate[commendationLinks][filters][nope]=1'],
      ['locale', '/api/articles?locale=fr'],
      ['locale', '/api/articles/none?locale=fr'],
      ['locale', '/api/articles?locale[a]=vi'],
      ['pagination.pageSize', '/api/articles?pagination[pageSize]=many'],
      ['pagination.page', '/api/articles?pagination[page]=0'],
      ['pagination.start', '/api/articles?pagination[start]=99999999999999999999'],
      ['pagination.foo', '/api/articles?pagination[foo]=1'],
      ['pagination', '/api/articles?pagination=5'],
      ['_q', '/api/articles?_q[a]=x'],
      ['_q', '/api/articles?_q=%00'],
    ])('%s: %s', async (name, path) => {
      expectRefusal(await get(path), name);
    });

    it.each([
      ['id', '/api/articles?filters[id]=x'],
      ['id', '/api/articles?filters[id]=9223372036854775808'],
      ['id.$between', '/api/articles?filters[id][$between][0]=1'],
      ['title', '/api/articles?filters[title]=%00'],
      ['documentId', '/api/articles/%00'],
      ['title.$eq', '/api/articles?filters[title][$eq][a]=b'],
      ['title.$contains', '/api/articles?filters[title][$contains][a]=b'],
      ['title.$in', '/api/articles?filters[title][$in][0][0]=x'],
      ['title.$null', '/api/articles?filters[title][$null]=maybe'],
      ['body', '/api/articles?filters[body][$contains]=x'],
      ['reportedOn', '/api/articles?filters[reportedOn]=2023-02-31'],
      ['originallyPublishedAt', '/api/articles?filters[originallyPublishedAt][$gt]=yesterday'],
      ['category', '/api/articles?filters[category]=x'],
      ['commendationLinks', '/api/articles?filters[commendationLinks]=x'],
      ['commendationLinks.position', '/api/articles?filters[commendationLinks][position][$gt]=x'],
      ['articleLinks.id.$in', '/api/commendations?filters[articleLinks][id][$in][0]=x'],
      ['posthumous', '/api/commendations?filters[posthumous]=maybe'],
      ['counts.individuals', '/api/commendations?filters[counts][individuals]=x'],
      ['periodFrom.$gt', '/api/commendations?filters[periodFrom][$gt]=99999999999'],
      ['confidence', '/api/commendation-links?filters[confidence]=x'],
      ['$and', '/api/articles?filters[$and]=x'],
      ['$or', '/api/articles?filters[$or][a][title]=x'],
      ['$not', '/api/articles?filters[$not]=x'],
      ['position', '/api/articles?populate[commendationLinks][filters][position]=x'],
      ['$eq', '/api/articles?populate[commendationLinks][filters][quote][$eq][a]=b'],
      ['title.$and', '/api/articles?filters[title][$and][0]=x'],
      ['name.$or', '/api/categories?filters[name][$or][0]=1,2,3'],
      ['title.$jsonSupersetOf', '/api/articles?filters[title][$jsonSupersetOf]=x'],
      ['$in', '/api/articles?filters[$in]=x'],
      ['$not.$contains', '/api/articles?filters[$not][$contains]=x'],
      ['$and', '/api/articles?filters[$and][0]'],
      ['$not', '/api/articles?filters[$not]'],
      ['category.$contains', '/api/articles?filters[category][$contains]=1'],
      ['category.$not.name', '/api/articles?filters[category][$not][name]=x'],
      ['commendation.$and', '/api/recipients?filters[commendation][$and][0][$eq]=x'],
      ['id.$contains', '/api/articles?filters[id][$contains]=1'],
      ['createdAt.$startsWith', '/api/articles?filters[createdAt][$startsWith]=2023'],
      ['$eq', '/api/articles?populate[category][filters][$eq]=1'],
    ])('a condition on %s that no row can fulfil: %s', async (name, path) => {
      expectRefusal(await get(path), name);
    });

    it.each([
      [
        'populate',
        `/api/articles?populate=${Array(3).fill('commendationLinks.commendation.articleLinks.article').join('.')}`,
      ],
      [
        'populate',
        `/api/articles?populate=${Array(250).fill('commendationLinks.commendation.articleLinks.article').join('.')}`,
      ],
      [
        'populate',
        `/api/articles?populate${'[commendationLinks][populate][commendation][populate][articleLinks][populate][article][populate]'.repeat(3)}=*`,
      ],
      [
        'commendationLinks',
        `/api/articles?filters${'[commendationLinks][commendation][articleLinks][article]'.repeat(3)}[title]=x`,
      ],
      ['[$not]', `/api/articles?filters${'[$not]'.repeat(1000)}[title]=x`],
      ['[$and]', `/api/articles?filters${'[$and][0]'.repeat(1000)}[title]=x`],
      ['$or', `/api/articles?${times(500, (index) => `filters[$or][${index}][title]=x&`)}`],
    ])('%s a thousand deep or wide', async (name, path) => {
      expectRefusal(await get(path), name);
    });

    it('more parameters than are read', async () => {
      expectRefusal(await get(`/api/articles?${'_q&'.repeat(1001)}filters[title]=x`), 'parameters');
    });

    it.each([
      ['recipients', 'cancelledBy'],
      ['recipients', 'commendation'],
      ['commendation-links', 'article'],
      ['articles', 'category'],
      ['articles', 'commendationLinks'],
    ])('%s are found by the id of what their %s leads to, however it is given', async (type, name) => {
      for (const operand of ['=0', '[$eq]=0', '[$in][0]=0', '[id]=0', '[id][$eq]=0', '[$and][0][id]=0']) {
        const { status, body } = await get(
          `/api/${type}?filters[${name}]${operand.replace('=0', '=999999')}`,
        );
        expect([operand, status, body.data]).toEqual([operand, 200, []]);
      }
    });

    it('a document that does not exist is a 404, and so is its deletion', async () => {
      const answer = async (request: PromiseLike<Response>): Promise<unknown> => {
        const { status, body } = await request;
        return [status, body.error.name];
      };
      const bearer = ['Authorization', `Bearer ${token}`] as const;
      const path = '/api/articles/none';
      expect(await answer(get(path))).toEqual([404, 'NotFoundError']);
      expect(
        await answer(
          instance.http
            .put(path)
            .set(...bearer)
            .send({ data: TITLE }),
        ),
      ).toEqual([404, 'NotFoundError']);
      expect(await answer(instance.http.delete(path).set(...bearer))).toEqual([404, 'NotFoundError']);
      expect(await answer(instance.http.delete(`/api/articles/none?locale=en`).set(...bearer))).toEqual([
        404,
        'NotFoundError',
      ]);
    });
  });

  describe('in the body', () => {
    const writtenRows = async (): Promise<number> => {
      let sum = 0;
      for (const uid of [ARTICLE, COMMENDATION, 'api::decision.decision', 'api::recipient.recipient']) {
        sum += await strapi.db.query(uid).count({});
      }
      return sum;
    };
    let before: number;
    beforeEach(async () => {
      before = await writtenRows();
    });
    afterEach(async () => {
      expect(await writtenRows()).toBe(before);
    });

    it.each([
      ['no entry', '{}', 'data'],
      ['a list', '[]', 'data'],
      ['an entry that is text', '{"data":"x"}', 'data'],
      ['something beside the entry', '{"data":{"title":"x"},"extra":1}', 'extra'],
      ['an unknown field', '{"data":{"title":"x","nope":1}}', 'nope'],
      ['a field of every object', '{"data":{"title":"x","constructor":1}}', 'constructor'],
      ['an id', '{"data":{"title":"x","documentId":"x"}}', 'documentId'],
      ['a locale of another time', '{"data":{"title":"x","locale":"fr"}}', 'locale'],
      ['a thousand levels', `{"data":{"title":"x","body":${nested(1000, '1')}}}`, 'data'],
      ['a hundred thousand levels', nested(100_000, '1'), 'data'],
    ])('%s', async (_what, body, name) => {
      expectRefusal(await send('/api/articles', body), name);
    });

    it.each(['{', '{"data":', '\u0000', 'null', '"x"'])(
      'JSON that is none or no object: %j',
      async (body) => {
        const { status, body: answer } = await send('/api/articles', body);
        expect([status, answer.error.status]).toEqual([400, 400]);
      },
    );

    it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
      'an unreadable form: %s',
      async (type) => {
        expectRefusal(await send('/api/articles', '--x', type), 'multipart');
      },
    );

    it('more than a megabyte is a 413', async () => {
      const { status } = await send('/api/articles', { data: { title: 'x'.repeat(1_100_000) } });
      expect(status).toBe(413);
    });

    it.each(['fr', '*'])('the locale "%s", in which nothing can be written', async (locale) => {
      expectRefusal(await send(`/api/articles?locale=${locale}`, { data: TITLE }), 'locale');
    });

    it.each<[string, string, Data]>([
      ['articles', 'title', {}],
      ['articles', 'title', { title: 1 }],
      ['articles', 'title', { title: { a: 1 } }],
      ['articles', 'title', { title: 'x'.repeat(501) }],
      ['articles', 'title', { title: 'x\u0000y' }],
      ['articles', 'title', { title: 'nửa chữ \ud83d' }],
      ['articles', 'slug', { ...TITLE, slug: 5 }],
      ['articles', 'summary', { ...TITLE, summary: '\u0000' }],
      ['articles', 'byline', { ...TITLE, byline: 'x'.repeat(300) }],
      ['articles', 'reportedOn', { ...TITLE, reportedOn: '2023-02-31' }],
      ['articles', 'reportedOn', { ...TITLE, reportedOn: '99999-01-01' }],
      ['articles', 'originallyPublishedAt', { ...TITLE, originallyPublishedAt: 'yesterday' }],
      [
        'articles',
        'originallyPublishedAt',
        { ...TITLE, originallyPublishedAt: '+275760-09-13T00:00:00.000Z' },
      ],
      ['articles', 'body', { ...TITLE, body: 'x' }],
      ['articles', 'body', { ...TITLE, body: [{ type: 'nope' }] }],
      ['articles', 'body', { ...TITLE, body: paragraph('\u0000') }],
      ['articles', 'category', { ...TITLE, category: 'none' }],
      ['articles', 'category', { ...TITLE, category: { set: [''] } }],
      ['articles', 'category', { ...TITLE, category: { connect: ['1.5'] } }],
      ['articles', 'category', { ...TITLE, category: { connect: ['none'] } }],
      ['articles', 'category', { ...TITLE, category: true }],
      ['articles', 'category', { ...TITLE, category: 99999999999999 }],
      ['articles', 'cover', { ...TITLE, cover: 99999 }],
      ['articles', 'cover', { ...TITLE, cover: 'x' }],
      ['articles', 'corrections', { ...TITLE, corrections: 'x' }],
      ['articles', 'corrections', { ...TITLE, corrections: [{ date: 'x', text: 'x' }] }],
      ['articles', 'corrections.0.text', { ...TITLE, corrections: [{ date: '2023-01-01', text: '\u0000' }] }],
      ['articles', 'nope', { ...TITLE, legacy: { nope: 1 } }],
      ['articles', 'commendationLinks', { ...TITLE, commendationLinks: ['x'] }],
      ['commendations', 'counts.individuals', { counts: { individuals: 99999999999 } }],
      ['commendations', 'counts.individuals', { counts: { individuals: 1.5 } }],
      ['commendations', 'verification', { verification: 'nope' }],
      ['commendations', 'awardType', { awardType: 'none' }],
      ['commendations', 'periodFrom', { periodFrom: 99999999999 }],
      ['decisions', 'number', { number: {}, kind: 'grant' }],
      ['decisions', 'kind', { number: '1', kind: 'x' }],
      ['decisions', 'issuer', { number: '1', kind: 'grant', issuer: 'none' }],
      ['decisions', 'affects', { number: '1', kind: 'cancel', affects: ['none'] }],
      ['recipients', 'displayName', { displayName: 5, kind: 'individual' }],
      ['recipients', 'commendation', { displayName: 'x', kind: 'individual', commendation: 'none' }],
    ])('%s: a wrong %s: %j', async (path, name, data) => {
      expectRefusal(await send(`/api/${path}?status=published`, { data }), name);
    });
  });

  describe('a decision number that its issuer has used that year', () => {
    const decision = (number: string, issuedOn = '2023-03-15') =>
      send('/api/decisions', { data: { number, issuedOn, kind: 'grant' } });

    beforeAll(async () => expect((await decision('163/QĐ-UBND')).status).toBe(201));

    it.each([
      '163/Q\u00d0-UBND',
      '163/q\u00f0-ubnd',
      '163/Q\u0189-UBND',
      '163/QĐ-UBND'.normalize('NFD'),
      'số163/QĐ-UBND',
      'Quyết định số 163/QĐ-UBND',
      '163/QĐ-UBND.',
      '163/QĐ -UBND',
      '163/Q\u200bĐ-UBND',
      '163\u2215QĐ-UBND',
      '0163\uff0fQĐ–UBND',
    ])('is refused when typed %j', async (number) => {
      const answer = await decision(number);
      expectRefusal(answer, 'exists already');
      expect(answer.body.error.details.errors[0].path).toEqual(['number']);
    });

    it('is kept as typed where it is another number, or of another year', async () => {
      for (const [number, issuedOn] of [
        ['3200/qđ-ubnd', '2023-03-15'],
        ['Số 163/Q\u00d0-UBND', '2024-03-15'],
      ] as const) {
        const { status, body } = await decision(number, issuedOn);
        expect([status, body.data?.number]).toEqual([201, number]);
      }
    });
  });

  describe('in GraphQL', () => {
    const selfish = 'fragment F on Article { ...F } { articles { ...F } }';
    const doubling = `{ articles { ...F0 } } ${times(40, (index) => `fragment F${index} on Article { ...F${index + 1} ...F${index + 1} } `)} fragment F40 on Article { title }`;
    const deep = (levels: number): string =>
      levels === 0
        ? 'title'
        : `commendationLinks { commendation { articleLinks { article { ${deep(levels - 1)} } } } }`;

    it.each([
      ['no query', 'query', ''],
      ['no GraphQL', 'Syntax', '{'],
      ['an unknown field', 'nope', '{ articles { nope } }'],
      ['an unknown filter', 'nope', '{ articles(filters: { nope: 1 }) { title } }'],
      ['a filter of another type', 'String', '{ articles(filters: { title: { eq: 5 } }) { title } }'],
      ['a thousand levels', 'depth', `{ articles { ${deep(240)} } }`],
      ['a bomb of aliases', 'aliases', `{ ${times(200, (index) => `a${index}: articles { title } `)} }`],
      [
        'a bomb of nested aliases',
        'aliases',
        `{ articles { ${times(200, (index) => `a${index}: commendationLinks { kind } `)} } }`,
      ],
      ['a bomb of doubling fragments', 'fields', doubling],
      ['a fragment that contains itself', 'contains itself', selfish],
      ['an unknown fragment', 'Unknown fragment', '{ articles { ...F } }'],
      ['a hundred thousand fields', 'tokens', `{ ${'articles { title } '.repeat(25_000)} }`],
      ['a subscription', 'Subscriptions', 'subscription { x }'],
    ])('%s', async (_what, name, query) => {
      const { status, body } = await ask({ query });
      expect(status).toBe(400);
      expect(body.errors[0].message).toContain(name);
      expect(body.data).toBeUndefined();
    });

    it.each([
      ['title.$eq', '{ articles(filters: { title: { eq: "\\u0000" } }) { title } }'],
      ['documentId', '{ article(documentId: "\\u0000") { title } }'],
      ['position.$between', '{ commendationLinksLinks(filters: { position: { between: [1] } }) { kind } }'],
      ['body', '{ articles(filters: { body: { contains: "x" } }) { title } }'],
      ['quote', '{ articles { commendationLinks(filters: { quote: { eq: "\\u0000" } }) { kind } } }'],
      ['locale', '{ articles(locale: "fr") { title } }'],
      ['nope', '{ articles(sort: "nope") { title } }'],
      [
        'nested',
        `{ articles(filters: ${'{ not: '.repeat(300)}{ title: { eq: "x" } }${' }'.repeat(300)}) { title } }`,
      ],
      [
        'relations',
        `{ articles(filters: ${'{ commendationLinks: { commendation: { articleLinks: { article: '.repeat(3)}{ title: { eq: "x" } }${' } } } }'.repeat(3)}) { title } }`,
      ],
    ])('a wrong %s is bad user input: %s', async (name, query) => {
      const { body } = await ask({ query });
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toContain(name);
    });

    it.each([
      '{ commendationLinksLinks(pagination: null) { documentId } }',
      '{ articles(pagination: null, filters: null, sort: null, locale: null, status: null) { documentId } }',
      '{ articles_connection(pagination: null, filters: null) { nodes { documentId } } }',
      '{ commendations { articleLinks(pagination: null, filters: null, sort: null) { documentId } } }',
    ])('null leaves an argument out: %s', async (query) => {
      const { body } = await ask({ query });
      expect(body.errors).toBeUndefined();
      expect(JSON.stringify(body.data)).toContain('documentId');
    });

    it.each([
      ['pagination.page', '{ articles(pagination: { page: -1 }) { title } }'],
      ['pagination.pageSize', '{ articles(pagination: { pageSize: 0 }) { title } }'],
      ['title.$and', '{ articles(filters: { title: { and: ["x"] } }) { title } }'],
      [
        'createdAt.$contains',
        '{ articles(filters: { createdAt: { contains: "2023-01-01T00:00:00Z" } }) { title } }',
      ],
      ['title', '{ articles(sort: ["title.slug"]) { title } }'],
    ])('%s cannot be asked: %s', async (name, query) => {
      const { body } = await ask({ query });
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toContain(name);
    });

    it.each([
      ['another query', 'sha', { version: 1, sha256Hash: 'x' }],
      ['another version', 'version', { version: 2, sha256Hash: 'x' }],
    ])('the hash of %s is bad user input', async (_what, name, persistedQuery) => {
      const { status, body } = await ask({
        query: '{ articles { title } }',
        extensions: { persistedQuery },
      });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(body.errors[0].message).toContain(name);
    });

    it('variables nested a hundred thousand deep', async () => {
      const query = 'query ($f: ArticleFiltersInput) { articles(filters: $f) { title } }';
      const variables = `{"f":${'{"not":'.repeat(100_000)}null${'}'.repeat(100_000)}}`;
      const response = await instance.http
        .post('/graphql')
        .set('Content-Type', 'application/json')
        .send(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
      expect([response.status, response.text]).toEqual([400, expect.stringContaining('nested')]);
    });

    it('a thousand conditions in variables', async () => {
      const query = 'query ($f: ArticleFiltersInput) { articles(filters: $f) { title } }';
      const variables = { f: { or: Array(1000).fill({ title: { eq: 'x' } }) } };
      const { status, body } = await ask({ query, variables });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(body.errors[0].message).toContain('variables: more than 1000 parts');
    });

    it('a batch of operations is refused', async () => {
      const { status, body } = await ask(Array(100).fill({ query: '{ articles { title } }' }));
      expect(status).toBe(400);
      expect(body.errors[0].message).toContain('batching');
    });

    it('a write with a wrong field is bad user input and writes nothing', async () => {
      const before = await strapi.db.query(ARTICLE).count({});
      const query = 'mutation { createArticle(data: { title: "x\\u0000" }) { title } }';
      const { body } = await instance.http
        .post('/graphql')
        .set('Authorization', `Bearer ${token}`)
        .send({ query });
      expect(body.errors[0].message).toContain('title');
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(await strapi.db.query(ARTICLE).count({})).toBe(before);
    });
  });

  describe('in the admin', () => {
    const LIST = `/content-manager/collection-types/${ARTICLE}`;
    let bearer: string;
    beforeAll(async () => {
      bearer = `Bearer ${await adminLogin(instance)}`;
    });
    const desk = async (method: 'get' | 'put' | 'post' | 'delete', path: string, body?: object) => {
      const response: Response = await instance.http[method](path).set('Authorization', bearer).send(body);
      return response;
    };

    it.each([
      ['id.$contains', `${LIST}?filters[$and][0][id][$contains]=1`],
      ['createdAt.$contains', `${LIST}?filters[$and][0][createdAt][$contains]=2023`],
      ['body.$contains', `${LIST}?filters[$and][0][body][$contains]=x`],
      ['category', `${LIST}?filters[category][$eq]=x`],
      ['$eq', `${LIST}?filters[$eq]=1`],
      ['constructor', `${LIST}?filters[constructor]=1`],
      ['filters', `${LIST}?filters=x`],
      ['_q', `${LIST}?_q[a]=1`],
      ['title', `${LIST}?sort=title.slug`],
      ['fields', `${LIST}?fields=`],
      ['offset', `${LIST}?page=99999999999999`],
      ['id', '/content-manager/relations/api::article.article/category?idsToOmit[]=x'],
      ['id', '/upload/files?filters[id]=x'],
      ['id', '/upload/files/undefined'],
      ['id', '/admin/roles/undefined'],
      ['id.$contains', '/admin/users?filters[id][$contains]=x'],
    ])('a question about %s that has no answer: %s', async (name, path) => {
      expectRefusal(await desk('get', path), name);
    });

    it('a user who is not there is a 404, and no other goes with them', async () => {
      const users = strapi.db.query('admin::user');
      const there = await strapi.service('admin::user').create({
        email: 'hoa@tests.invalid',
        firstname: 'Hoa',
        lastname: 'Lê',
        isActive: true,
        roles: [],
      });
      const before = await users.count({});
      for (const [method, path, body] of [
        ['put', '/admin/users/undefined', { firstname: 'x' }],
        ['put', '/admin/users/99999', { firstname: 'x' }],
        ['delete', '/admin/users/99999', undefined],
        ['post', '/admin/users/batch-delete', { ids: [99999] }],
        ['post', '/admin/users/batch-delete', { ids: [there.id, 99999] }],
      ] as const) {
        const { status, body: answer } = await desk(method, path, body);
        expect([path, status, answer.error.name]).toEqual([path, 404, 'NotFoundError']);
      }
      expect(await users.count({})).toBe(before);
      expect((await desk('post', '/admin/users/batch-delete', { ids: [there.id] })).status).toBe(200);
      expect(await users.count({})).toBe(before - 1);
    });
  });

  it('a relation that a token may not read says which right is missing', async () => {
    const writer = await createToken(strapi, 'custom', ['api::commendation.commendation.create']);
    const data = { title: 'Bằng khen', awardType: 'x' };
    const response = await instance.http
      .post('/api/commendations')
      .set('Authorization', `Bearer ${writer}`)
      .send({ data });
    expectRefusal(response, 'awardType');
    expect(response.body.error.message).toContain('lacks the right api::award-type.award-type.find');
  });

  describe('what only looks odd is kept', () => {
    it.each([
      ['emoji', 'Tuyên dương 🎖️ người lính cứu hoả 👩🏽‍🚒'],
      ['text from right to left', 'Khen \u200fشكرا\u200e và \u202bעברית\u202c'],
      ['letters apart from their marks', 'Hội nghị tuyên dương'.normalize('NFD')],
      ['characters outside the first plane', '𠮷 𝔄𝔟'],
      ['what looks like code', `'; drop table articles; -- <script>alert(1)</script> \${7*7} %00 \\u0000`],
    ])('%s', async (_what, title) => {
      const created = await send('/api/articles?status=published', {
        data: { title, body: paragraph(title) },
      });
      expect([created.status, created.body.data.title]).toEqual([201, title]);
      const read = await instance.http.get('/api/articles').query({
        'filters[title][$eq]': title,
        'fields[0]': 'title',
        'fields[1]': 'slug',
        'fields[2]': 'body',
      });
      expect(read.body.data).toMatchObject([{ title, body: paragraph(title) }]);
      expect(read.body.data[0].slug).toMatch(/^[a-z0-9-]+$/);
    });

    it('the slug of a title is the same from either Unicode form', async () => {
      const title = 'Đặng Thị Ngọc Hân được tặng Bằng khen';
      const slugs = [];
      for (const form of ['NFC', 'NFD']) {
        const { body } = await send('/api/articles', { data: { title: title.normalize(form) } });
        slugs.push(body.data.slug);
      }
      const slug = 'dang-thi-ngoc-han-duoc-tang-bang-khen';
      expect(slugs).toEqual([slug, `${slug}-2`]);
    });
  });

  it('afterwards the server still answers', async () => {
    await instance.http.get('/_health').expect(204);
    const { body } = await get('/api/articles?populate[commendationLinks][populate]=commendation');
    expect(body.data[0].commendationLinks).toHaveLength(1);
  });
});
