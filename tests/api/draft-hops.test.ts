import { createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { SECRET, fillHiddenNewsroom } from '../helpers/hidden-newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Answer = { readonly status: number; readonly text: string; readonly body: Body };
type Body = {
  readonly data?: unknown;
  readonly meta?: { readonly pagination?: { readonly total?: number } };
};

/** Whoever may read, but not drafts: a reader without a token, and a token that may `find` whatever there is. */
describe.each(databaseKinds)('no draft leaves by any relation (%s)', (database) => {
  let instance: StrapiInstance;
  let ids: Awaited<ReturnType<typeof fillHiddenNewsroom>>;
  let tokens: readonly (string | undefined)[];

  beforeAll(async () => {
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
    ids = await fillHiddenNewsroom(instance.strapi);
    tokens = [undefined, await createToken(instance.strapi, 'read-only')];
  });
  afterAll(() => instance?.stop());

  const authorization = (token: string | undefined) => (token ? { Authorization: `Bearer ${token}` } : {});
  const get = async (path: string, token?: string): Promise<Answer> =>
    await instance.http.get(encodeURI(path)).set(authorization(token));
  const ask = async (query: string, token?: string): Promise<Answer> =>
    await instance.http.post('/graphql').set(authorization(token)).send({ query });

  const expectNothingHidden = ({ text }: Answer) => {
    for (const hidden of [SECRET, ...ids.hidden.map(({ documentId }) => documentId)])
      expect(text).not.toContain(hidden);
  };

  it.each([
    '/api/articles?populate=*',
    '/api/articles?locale=*&populate=*',
    '/api/articles?locale=en&populate=*',
    '/api/articles?populate=localizations',
    '/api/articles?populate[event][populate]=*',
    '/api/articles?populate[event][populate]=localizations',
    '/api/articles?populate[cover][populate]=*',
    '/api/articles?populate[cover][populate][related][populate]=*',
    '/api/articles?populate[commendationLinks][populate][commendation][populate]=*',
    '/api/articles?populate[commendationLinks][populate][commendation][populate][decision][populate]=*',
    '/api/articles?populate[commendationLinks][populate][commendation][populate][affectedBy][populate]=affects',
    '/api/articles?populate[commendationLinks][populate][article][populate]=localizations',
    '/api/commendations?populate=*',
    '/api/commendations?populate[decision][populate]=*',
    '/api/commendations?populate[presentedAt][populate]=*',
    '/api/commendations?populate[recipients][populate]=*',
    '/api/commendations?populate[recipients][populate][cancelledBy][populate]=affects',
    '/api/decisions?populate=*',
    '/api/decisions?populate[affects][populate]=*',
    '/api/decisions?populate[file][populate]=related',
    '/api/events?populate=*',
    '/api/events?populate[cover][populate]=related',
    '/api/recipients?populate=*',
    '/api/recipients?populate[commendation][populate]=*',
    '/api/recipients?populate[cancelledBy][populate]=affects',
    '/api/commendation-links?populate[article][populate]=*&populate[commendation][populate]=*',
    '/api/commendation-links?_q=Bí',
    '/api/articles?_q=Bí',
    '/api/upload/files?populate=*',
    '/api/upload/files?populate[related][populate]=*',
    '/api/upload/files/1?populate=*',
    '/api/users?populate=*',
  ])('REST shows none: %s', async (path) => {
    for (const token of tokens) expectNothingHidden(await get(path, token));
  });

  it.each([
    '{ articles { title localizations { title } localizations_connection { nodes { title } } } }',
    '{ articles { event { name localizations { name } cover { url } } cover { url } } }',
    '{ articles { cover { related { __typename ... on Article { title } ... on Event { name } ... on Decision { number } } } } }',
    '{ commendations { decision { number affects { title } affects_connection { nodes { title } } } presentedAt { name } } }',
    '{ commendations { affectedBy { number affects { title } } affectedBy_connection { nodes { number } } } }',
    '{ commendations { recipients { cancelledBy { number affects { title } } commendation { title } } } }',
    '{ recipients { displayName commendation { title localizations { title } } cancelledBy { number } } }',
    '{ recipients_connection { nodes { commendation { title } cancelledBy { number } } } }',
    '{ decisions { number affects { title articleLinks { quote } } } }',
    '{ events { name localizations { name } } }',
    '{ commendationLinksLinks { quote article { title event { name } localizations { title } } commendation { title decision { number } } } }',
    '{ uploadFiles { url related { __typename ... on Article { title } ... on Event { name } } } }',
    '{ a: articles { title } b: articles(status: DRAFT) { title event { name } } }',
  ])('GraphQL shows none: %s', async (query) => {
    for (const token of tokens) expectNothingHidden(await ask(query, token));
  });

  it.each([
    `/api/articles?filters[event][name][$contains]=${SECRET}`,
    `/api/articles?filters[localizations][title][$contains]=${SECRET}`,
    `/api/articles?filters[event][localizations][name][$contains]=${SECRET}`,
    `/api/articles?filters[commendationLinks][commendation][decision][number][$contains]=${SECRET}`,
    `/api/articles?filters[commendationLinks][commendation][localizations][title][$contains]=${SECRET}`,
    `/api/articles?filters[cover][related][title][$contains]=${SECRET}`,
    `/api/commendations?filters[decision][number][$contains]=${SECRET}`,
    `/api/commendations?filters[presentedAt][name][$contains]=${SECRET}`,
    `/api/commendations?filters[affectedBy][number][$contains]=${SECRET}`,
    `/api/commendations?filters[affectedBy][affects][title][$contains]=${SECRET}`,
    `/api/commendations?filters[recipients][cancelledBy][number][$contains]=${SECRET}`,
    `/api/commendations?filters[recipients][commendation][title][$contains]=${SECRET}`,
    `/api/decisions?filters[affects][title][$contains]=${SECRET}`,
    `/api/decisions?filters[affects][publishedAt][$null]=true`,
    `/api/recipients?filters[commendation][title][$contains]=${SECRET}`,
    `/api/recipients?filters[commendation][publishedAt][$null]=true`,
    `/api/recipients?filters[cancelledBy][number][$contains]=${SECRET}`,
    `/api/recipients?filters[commendation][decision][number][$contains]=${SECRET}`,
    `/api/recipients?filters[$not][$not][cancelledBy][number][$contains]=${SECRET}`,
    `/api/commendation-links?filters[article][event][name][$contains]=${SECRET}`,
    `/api/commendation-links?filters[article][localizations][title][$contains]=${SECRET}`,
    `/api/commendation-links?filters[quote][$contains]=${SECRET}`,
    '/api/articles?filters[createdBy][id][$null]=true',
    '/api/articles?filters[createdBy][email][$notNull]=true',
    '/api/articles?filters[legacy][originalText][$null]=true',
    '/api/articles?filters[legacy][importHash][$null]=true',
  ])('a filter finds nothing by what is hidden, or is refused: %s', async (path) => {
    for (const token of tokens) {
      const { status, body } = await get(path, token);
      if (status === 200) expect(body.meta?.pagination?.total).toBe(0);
      else expect(status).toBe(400);
    }
  });

  it('a relation to a draft is as empty as one to nothing, whichever field is asked for', async () => {
    for (const token of tokens) {
      const found = async (field: string) => {
        const { body } = await get(`/api/recipients?filters[cancelledBy][${field}][$null]=true`, token);
        return (body.data as { documentId: string }[]).map(({ documentId }) => documentId).sort();
      };
      const empty = await found('id');
      expect(empty).toContain(ids.recipient.documentId);
      for (const field of ['publishedAt', 'number', 'documentId']) expect(await found(field)).toEqual(empty);
    }
  });

  it.each([
    `{ found: articles_connection(filters: { event: { name: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: articles_connection(filters: { localizations: { title: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: commendations_connection(filters: { decision: { number: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: commendations_connection(filters: { affectedBy: { number: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: decisions_connection(filters: { affects: { title: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: recipients_connection(filters: { cancelledBy: { number: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
    `{ found: recipients_connection(filters: { commendation: { title: { contains: "${SECRET}" } } }) { pageInfo { total } } }`,
  ])('nor over GraphQL: %s', async (query) => {
    for (const token of tokens) {
      const { body } = await ask(query, token);
      expect(body).toEqual({ data: { found: { pageInfo: { total: 0 } } } });
    }
  });

  it('a person whom only a draft decision cancels counts as not cancelled by any', async () => {
    for (const [operator, names] of [
      ['$null', ['An', 'Chi']],
      ['$notNull', ['Bình']],
    ] as const) {
      const { body } = await get(`/api/recipients?filters[cancelledBy][id][${operator}]=true&sort=id`);
      expect((body.data as { displayName: string }[]).map(({ displayName }) => displayName)).toEqual(names);
    }
  });

  it.each([
    '/api/recipients?sort=cancelledBy.number',
    '/api/recipients?sort=commendation.decision.number',
    '/api/articles?sort=localizations.title',
    '/api/articles?sort=createdBy.email',
    '/api/articles?sort=cover.related.id',
    '/api/articles?sort=legacy.originalText',
    '/api/commendations?populate[recipients][sort]=cancelledBy.number',
  ])('an order that would tell of drafts is refused: %s', async (path) => {
    for (const token of tokens) expect((await get(path, token)).status).toBe(400);
  });

  it.each([
    '{ recipients(sort: "cancelledBy.number") { documentId } }',
    '{ articles(sort: "localizations.title") { documentId } }',
    '{ commendations { recipients(sort: "cancelledBy.number") { documentId } } }',
  ])('also over GraphQL: %s', async (query) => {
    for (const token of tokens) expect((await ask(query, token)).body).toHaveProperty('errors');
  });

  it.each([
    'populate=createdBy',
    'populate[updatedBy]=true',
    'fields=createdBy',
    'filters[createdBy][id][$gt]=0',
  ])('who wrote an entry stays inside: %s', async (query) => {
    for (const token of tokens) expect((await get(`/api/articles?${query}`, token)).status).toBe(400);
    expect((await ask('{ articles { createdBy { email } } }')).body).toHaveProperty('errors');
  });

  it('an entry by the id of its draft is not found, in either API', async () => {
    const paths = [
      `articles/${ids.draftArticle.documentId}`,
      `commendations/${ids.draftCommendation.documentId}`,
      `events/${ids.draftEvent.documentId}`,
      `decisions/${ids.draftDecision.documentId}`,
      `articles/${ids.article.documentId}?locale=en`,
    ];
    for (const path of paths) expect([path, (await get(`/api/${path}`)).status]).toEqual([path, 404]);
    const { body } = await ask(`{ article(documentId: "${ids.draftArticle.documentId}") { title } }`);
    expect(body).toMatchObject({ data: { article: null } });
  });

  describe('to a token that may write, but not read drafts', () => {
    const put = async (path: string, right: string): Promise<Answer> => {
      const types = ['article', 'commendation', 'event', 'decision', 'recipient'].map(
        (name) => `api::${name}.${name}`,
      );
      const links = 'plugin::commendation-links.link';
      const rights = [...types, links].map((uid) => `${uid}.find`);
      const token = await createToken(instance.strapi, 'custom', [right, ...rights]);
      return instance.http.put(encodeURI(path)).set(authorization(token)).send({ data: {} });
    };

    it.each([
      ['/api/articles/:article?status=draft', 'api::article.article.update', 403],
      ['/api/articles/:article?status=draft&populate=event', 'api::article.article.update', 403],
      [
        '/api/recipients/:recipient?populate[commendation][populate]=*',
        'api::recipient.recipient.update',
        200,
      ],
      [
        '/api/recipients/:recipient?status=draft&populate=commendation',
        'api::recipient.recipient.update',
        403,
      ],
      [
        '/api/commendation-links/:link?populate[article][populate]=*',
        'plugin::commendation-links.link.update',
        200,
      ],
      [
        '/api/commendation-links/:link?status=draft&populate=article',
        'plugin::commendation-links.link.update',
        403,
      ],
    ])('the answer to PUT %s holds none', async (path, right, status) => {
      const address = path
        .replace(':article', ids.article.documentId)
        .replace(':recipient', ids.recipient.documentId)
        .replace(':link', ids.link.documentId);
      const answer = await put(address, right);
      expect(answer.status).toBe(status);
      expectNothingHidden(answer);
    });

    it.each([
      ['article', 'articles', { title: 'Tin qua API' }],
      ['commendation', 'commendations', { title: 'Bằng khen qua API' }],
      ['decision', 'decisions', { number: '9/QĐ-UBND' }],
      ['event', 'events', { name: 'Sự kiện qua API' }],
      ['recipient', 'recipients', { kind: 'individual', displayName: 'Qua API' }],
    ])('%s: creating, changing and deleting need no right to drafts', async (type, plural, data) => {
      const rights = ['create', 'update', 'delete'].map((right) => `api::${type}.${type}.${right}`);
      const headers = authorization(await createToken(instance.strapi, 'custom', rights));
      const created = await instance.http.post(`/api/${plural}`).set(headers).send({ data });
      expect(created.status).toBe(201);
      const address = `/api/${plural}/${created.body.data.documentId}`;
      expect((await instance.http.put(address).set(headers).send({ data })).status).toBe(200);
      expect((await instance.http.delete(address).set(headers)).status).toBe(204);
    });

    it('a new draft is answered with itself, and not with what it leads to', async () => {
      const token = await createToken(instance.strapi, 'custom', [
        'api::article.article.create',
        'api::event.event.find',
      ]);
      const post = (query: string): Promise<Answer> =>
        instance.http
          .post(`/api/articles?status=draft${query}`)
          .set(authorization(token))
          .send({ data: { title: 'Tin của đối tác', event: ids.draftEvent.documentId } })
          .then((response: Answer) => response);
      const plain = await post('');
      expect([plain.status, (plain.body.data as { title: string }).title]).toEqual([201, 'Tin của đối tác']);
      const populated = await post('&populate=event');
      expect(populated.status).toBe(403);
      expectNothingHidden(populated);
    });
  });
});
