import { createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type Document, newsroom } from '../helpers/newsroom';
import { pathsTo } from '../helpers/paths-to';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';
const DECISION = 'api::decision.decision';

const ADDRESSES = {
  'api::article.article': 'articles',
  'api::award-type.award-type': 'award-types',
  'api::commendation.commendation': 'commendations',
  'api::decision.decision': 'decisions',
  'api::event.event': 'events',
  'api::organisation.organisation': 'organisations',
  [RECIPIENT]: 'recipients',
  'plugin::commendation-links.link': 'commendation-links',
};

/** What is true of the hidden alone, and asked of each attribute. */
const HIDDEN = {
  kind: 'household',
  displayName: 'Hộ bà Khuất',
  searchKey: 'ho ba khuat',
  honorific: 'Bà',
  positionAtTime: 'Thợ',
  unitAtTime: 'Xã Xa',
  position: 77,
  annexSection: 'IV',
  posthumous: true,
  minor: true,
  visibility: 'count-only',
  consentNote: 'xin ẩn tên',
  standing: 'cancelled',
};

/** One attribute of each kind is asked in every way, the others in the plainest. */
const IN_EVERY_WAY = new Set(['kind', 'position', 'minor', 'documentId']);

const AT_ONCE = 6;

type Question = { readonly address: string; readonly query: string };

/** `[recipients][minor][$eq]=true` and the like, as `filters` takes them. */
const condition = (path: readonly string[], operator: string, value: unknown): string =>
  `${path.map((step) => `[${step}]`).join('')}[${operator}]=${encodeURIComponent(String(value))}`;

const questionsOf = (
  path: readonly string[],
  values: Readonly<Record<string, unknown>>,
): readonly string[] => [
  ...Object.entries(values).flatMap(([name, value]) => [
    `filters${condition([...path, name], '$eq', value)}`,
    ...(IN_EVERY_WAY.has(name)
      ? [
          `filters${condition([...path, name], '$ne', value)}`,
          `filters${condition([...path, name], '$null', true)}`,
          `filters[$not]${condition([...path, name], '$eq', value)}`,
          `sort=${[...path, name].join('.')}`,
        ]
      : []),
  ]),
  `filters${condition([...path, '$not', 'position'], '$eq', 77)}`,
  `filters[$or][0]${condition([...path, 'position'], '$gt', 76)}&filters[$or][1][id]=-1`,
  `filters${condition([...path, 'documentId'], '$startsWith', String(values.documentId).slice(0, 3))}`,
  `filters${condition([...path, 'cancelledBy', 'number'], '$eq', '9/QĐ-CL')}`,
  ...(path.length === 0
    ? []
    : [
        `filters${condition([...path, 'id'], '$notNull', true)}`,
        `filters${condition(path, '$null', true)}`,
        `filters${condition(path, '$eq', values.id)}`,
        `filters[$not]${condition([...path, 'id'], '$notNull', true)}`,
      ]),
];

describe.each(databaseKinds)('nothing can be asked about a hidden recipient (%s)', (database) => {
  let instance: StrapiInstance;
  let commendation: Document;
  let empty: Document;
  let unpublished: Document;

  beforeAll(async () => {
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
    const desk = newsroom(instance.strapi);
    commendation = await desk.commendation();
    empty = await desk.commendation({ title: 'Bằng khen không có danh sách' });
    unpublished = await desk.commendation({ title: 'Bản nháp' }, {});
    await desk.translate('api::commendation.commendation', commendation, { title: 'Certificate' });
    const article = await desk.article();
    await desk.link(article, commendation);
    await desk.link(article, empty);
    const affects = [commendation.documentId, empty.documentId];
    await desk.create(DECISION, { number: '9/QĐ-CL', kind: 'cancel', affects }, { status: 'published' });
    await desk.create(RECIPIENT, {
      kind: 'individual',
      displayName: 'Nguyễn Thị Đào',
      position: 1,
      commendation: commendation.documentId,
    });
  });
  afterAll(() => instance?.stop());

  const answerTo = async ({ address, query }: Question): Promise<string> => {
    const { status, body } = await instance.http.get(`/api/${address}?${query}`);
    const ids = (body.data as { documentId: string }[] | null)?.map(({ documentId }) => documentId);
    return JSON.stringify([status, ids?.sort(), body.meta?.pagination?.total]);
  };
  const answersTo = async (questions: readonly Question[]): Promise<Record<string, string>> => {
    const answers: Record<string, string> = {};
    for (let first = 0; first < questions.length; first += AT_ONCE) {
      const batch = questions.slice(first, first + AT_ONCE);
      const found = await Promise.all(batch.map(answerTo));
      batch.forEach(({ address, query }, index) => (answers[`${address}?${query}`] = found[index] ?? ''));
    }
    return answers;
  };
  /** Hidden in both ways, in an award that has public recipients and in one that has none. */
  const hide = async (): Promise<readonly Document[]> => {
    const desk = newsroom(instance.strapi);
    const decision = await instance.strapi.db.query(DECISION).findOne({ where: { number: '9/QĐ-CL' } });
    const cancelledBy = (decision as Document).documentId;
    return [
      await desk.create(RECIPIENT, { ...HIDDEN, cancelledBy, commendation: commendation.documentId }),
      await desk.create(RECIPIENT, { ...HIDDEN, cancelledBy, commendation: empty.documentId }),
      await desk.create(RECIPIENT, {
        ...HIDDEN,
        visibility: 'initials',
        commendation: unpublished.documentId,
      }),
    ];
  };

  it('on any path, by any attribute, condition or order: the answer is as without it', async () => {
    const paths = pathsTo(instance.strapi, RECIPIENT, { addresses: ADDRESSES, steps: 3 });
    const example = await hide();
    const { id, documentId } = example[0] as Document;
    const questions = paths.flatMap(({ address, relations }) =>
      questionsOf(relations, { ...HIDDEN, id, documentId }).map((query) => ({ address, query })),
    );
    const withHidden = await answersTo(questions);
    await instance.strapi.db.query(RECIPIENT).deleteMany({ where: { displayName: HIDDEN.displayName } });
    expect(withHidden).toEqual(await answersTo(questions));
    expect(paths.length).toBeGreaterThan(6);
    const answered = Object.values(withHidden).filter((answer) => answer.startsWith('[200'));
    expect(answered.length).toBeGreaterThan(questions.length / 3);
  });

  it('the same conditions find what is public', async () => {
    const total = async (query: string) =>
      (await instance.http.get(`/api/${query}`)).body.meta.pagination.total;
    expect(await total('commendations?filters[recipients][position]=1')).toBe(1);
    expect(await total('commendations?filters[recipients][id][$null]=true')).toBe(1);
    expect(await total('commendations?filters[$not][recipients][position]=1')).toBe(1);
    expect(await total('articles?filters[commendationLinks][commendation][recipients][position]=1')).toBe(1);
  });

  it('lists under another entry leave it out, and so do their counts', async () => {
    await hide();
    const { body } = await instance.http.get(
      `/api/commendations/${commendation.documentId}?populate[recipients][count]=true`,
    );
    expect([body.data.recipients ?? { count: 1 }]).toEqual([{ count: 1 }]);
    const graphql = await instance.http.post('/graphql').send({
      query: `{ commendations(sort: "title") { recipients_connection { nodes { documentId } } recipients(filters: { minor: { eq: true } }) { documentId } } }`,
    });
    const lists = graphql.body.data.commendations as {
      recipients_connection: { nodes: [] };
      recipients: [];
    }[];
    expect(lists.map((one) => [one.recipients_connection.nodes.length, one.recipients.length])).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('over GraphQL neither', async () => {
    await hide();
    const filters = ['minor: { eq: true }', 'position: { eq: 77 }', 'kind: { eq: "household" }'];
    for (const filter of filters) {
      const { body } = await instance.http.post('/graphql').send({
        query: `{
          a: commendations_connection(filters: { recipients: { ${filter} } }) { pageInfo { total } }
          b: recipients_connection(filters: { commendation: { recipients: { ${filter} } } }) { pageInfo { total } }
          c: recipients_connection(filters: { ${filter} }) { pageInfo { total } }
        }`,
      });
      const none = { pageInfo: { total: 0 } };
      expect(body).toEqual({ data: { a: none, b: none, c: none } });
    }
    const sorted = await instance.http
      .post('/graphql')
      .send({ query: '{ commendations(sort: "recipients.minor") { documentId } }' });
    expect(sorted.body).toHaveProperty('errors');
  });

  it('with the right to drafts, recipients of drafts and of published records are found, and no hidden ones', async () => {
    await hide();
    const token = await createToken(instance.strapi, 'custom', [
      `${RECIPIENT}.find`,
      'api::commendation.commendation.find',
      'plugin::commendation-links.draft.read',
    ]);
    const { body } = await instance.http
      .get('/api/recipients?status=draft&sort=id')
      .set('Authorization', `Bearer ${token}`);
    const found = (body.data as { displayName: string }[]).map(({ displayName }) => displayName);
    expect(new Set(found)).toEqual(new Set(['Nguyễn Thị Đào', 'Hộ bà K.']));
    const graphql = await instance.http
      .post('/graphql')
      .set('Authorization', `Bearer ${token}`)
      .send({ query: '{ recipients_connection(status: DRAFT) { pageInfo { total } } }' });
    expect(graphql.body.data.recipients_connection.pageInfo.total).toBe(found.length);
  });
});
