import { existsSync } from 'node:fs';
import path from 'node:path';
import { beside } from '../helpers/beside';
import { createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const SAMPLES = beside('seed');
const STAND_IN = path.join(__dirname, '../fixtures/legacy/plain.txt');

const WRITES = ['article.update', 'event.create', 'commendation.create'].map((right) => {
  const [type = ''] = right.split('.');
  return `api::${type}.${right}`;
});
const READS = ['article', 'commendation', 'award-type', 'organisation', 'event'].map(
  (type) => `api::${type}.${type}.find`,
);

type Row = Readonly<Record<string, unknown>> & { readonly documentId: string };
type Nested = Readonly<Record<string, Record<string, unknown> | undefined>> & Row;

const ACT = {
  counts: { individuals: 44, collectives: 51 },
  awardType: { code: 'bang-khen' },
  grantor: { name: 'Ban Thường vụ Tỉnh ủy Kiên Giang' },
  presentedAt: { name: 'Hội nghị sơ kết', startsAt: '2023-03-23T00:30:00.000Z' },
};
const WHOLE = { scope: 'whole', reported: { individuals: 44, collectives: 51 }, position: 0 };
const SUBSET = {
  scope: 'subset',
  subsetLabel: 'hệ thống Hội Chữ thập đỏ các cấp',
  reported: { individuals: 3, collectives: 3 },
  position: 1,
};

const ACT_FIELDS =
  'title counts { individuals collectives } awardType { code } grantor { name } presentedAt { name startsAt }';
const LINK_FIELDS = 'documentId kind scope subsetLabel reported quote position';

/** The article this project began with: brought in by the import, everything else written and read over the API. */
describe.each(databaseKinds)('the sample article and what it reports (%s)', (database) => {
  let instance: StrapiInstance;
  let token: string;
  let article: string;
  let commendation: string;

  const send = async (method: 'post' | 'put', address: string, data: object): Promise<Row> => {
    const response = await instance.http[method](address)
      .set('Authorization', `Bearer ${token}`)
      .send({ data });
    if (response.status >= 300) throw new Error(`${address}: ${response.status} ${response.text}`);
    return response.body.data;
  };
  const rest = async (address: string): Promise<Nested & Nested[]> =>
    (await instance.http.get(encodeURI(address)).expect(200)).body.data;
  const graphql = async (query: string): Promise<Record<string, Nested>> => {
    const { body } = await instance.http.post('/graphql').send({ query }).expect(200);
    expect(body).not.toHaveProperty('errors');
    return body.data;
  };
  const idOf = async (address: string): Promise<string> => {
    const [row] = await rest(address);
    if (!row) throw new Error(`${address}: nothing there`);
    return row.documentId;
  };

  beforeAll(async () => {
    instance = await startStrapi({ database });
    if (!existsSync(SAMPLES))
      console.warn('The sample page is not beside this project: one of the fixtures stands in.');
    const request = { paths: [existsSync(SAMPLES) ? SAMPLES : STAND_IN] };
    const [outcome] = await instance.strapi.plugin('newsroom-import').service('import-articles').run(request);
    expect(outcome).toMatchObject({ status: 'created' });
    article = outcome.documentId;
    const links = 'plugin::commendation-links.link';
    token = await createToken(instance.strapi, 'custom', [
      ...WRITES,
      ...READS,
      `${links}.create`,
      `${links}.find`,
      // The record is linked while it is a draft.
      'plugin::commendation-links.draft.read',
    ]);

    const event = await send('post', '/api/events', {
      name: ACT.presentedAt.name,
      kind: 'meeting',
      startsAt: ACT.presentedAt.startsAt,
    });
    commendation = (
      await send('post', '/api/commendations', {
        reason: 'Thành tích trong phong trào thi đua',
        counts: ACT.counts,
        awardType: await idOf('/api/award-types?filters[code]=bang-khen'),
        grantor: await idOf(`/api/organisations?filters[name]=${ACT.grantor.name}`),
        presentedAt: event.documentId,
        presentedOn: '2023-03-23',
        verification: 'press',
      })
    ).documentId;
    const ends = { articleDocumentId: article, commendationDocumentId: commendation };
    await send('post', '/api/commendation-links', { ...ends, scope: WHOLE.scope, reported: WHOLE.reported });
    const { position: _position, ...subset } = SUBSET;
    await send('post', '/api/commendation-links', { ...ends, ...subset });
    await send('put', `/api/articles/${article}`, { event: event.documentId });
  });
  afterAll(() => instance?.stop());

  /** The parts that both APIs are asked for. */
  const expectWhole = (row: Nested | undefined) => {
    expect(row?.event).toMatchObject(ACT.presentedAt);
    expect(row?.commendationLinks).toMatchObject([
      { ...WHOLE, commendation: ACT },
      { ...SUBSET, commendation: ACT },
    ]);
  };

  it('is read whole from the article, in one request, over REST and GraphQL alike', async () => {
    const act = ['counts', 'awardType', 'grantor', 'presentedAt'].map(
      (name) => `populate[commendationLinks][populate][commendation][populate][${name}]=true`,
    );
    const overRest = await rest(`/api/articles/${article}?populate[event]=true&${act.join('&')}`);
    const overGraphql = await graphql(
      `{ article(documentId: "${article}") { title slug event { name startsAt } commendationLinks { ${LINK_FIELDS} commendation { ${ACT_FIELDS} } } } }`,
    );
    expectWhole(overRest);
    expectWhole(overGraphql.article);
    expect(overRest).toMatchObject(overGraphql.article ?? {});
  });

  it('is read whole from the commendation, in one request, over REST and GraphQL alike', async () => {
    const act = ['counts', 'awardType', 'grantor', 'presentedAt'].map((name) => `populate[${name}]=true`);
    const overRest = await rest(
      `/api/commendations/${commendation}?${act.join('&')}&populate[articleLinks][populate][article][populate]=event`,
    );
    const overGraphql = await graphql(
      `{ commendation(documentId: "${commendation}") { ${ACT_FIELDS} articleLinks { ${LINK_FIELDS} article { documentId title slug event { name startsAt } } } } }`,
    );
    const end = { documentId: article, event: ACT.presentedAt };
    for (const row of [overRest, overGraphql.commendation]) {
      expect(row).toMatchObject(ACT);
      expect(row?.articleLinks).toMatchObject([
        { ...WHOLE, article: end },
        { ...SUBSET, article: end },
      ]);
    }
    expect(overRest).toMatchObject(overGraphql.commendation ?? {});
  });

  it.each([
    ['bang-khen', 1],
    ['giay-khen', 0],
  ])('is found by the award type %s of what it reports, counted alike', async (code, total) => {
    const filter = `filters[commendationLinks][commendation][awardType][code][$eq]=${code}`;
    const { body } = await instance.http.get(encodeURI(`/api/articles?${filter}`)).expect(200);
    expect(body.meta.pagination.total).toBe(total);
    const { found } = await graphql(
      `{ found: articles_connection(filters: { commendationLinks: { commendation: { awardType: { code: { eq: "${code}" } } } } }) { nodes { documentId } pageInfo { total } } }`,
    );
    expect(found).toEqual({
      nodes: body.data.map(({ documentId }: Row) => ({ documentId })),
      pageInfo: { total },
    });
  });
});
