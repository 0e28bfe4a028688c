import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import { createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type Document, clearNewsroom, LINK, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const PATH = '/api/commendation-links';
const READS = ['api::article.article.find', 'api::commendation.commendation.find'];
const WRITES = [`${LINK}.create`, `${LINK}.update`, `${LINK}.delete`];

type Data = Record<string, unknown>;
type Method = 'post' | 'put' | 'delete';

describe.each(databaseKinds)('links written with a token (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof newsroom>;
  let token: string;
  let article: Document;
  let commendation: Document;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = newsroom(strapi);
    token = await createToken(strapi, 'custom', [...READS, ...WRITES]);
  });
  beforeEach(async () => {
    article = await desk.article();
    commendation = await desk.commendation();
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const send = (
    method: Method,
    path: string,
    data?: unknown,
    key: string | null = token,
  ): Promise<Response> => {
    const request = instance.http[method](path);
    if (key !== null) request.set('Authorization', `Bearer ${key}`);
    return request.send(data === undefined ? undefined : { data }).then((response: Response) => response);
  };
  const pair = (): Data => ({
    articleDocumentId: article.documentId,
    commendationDocumentId: commendation.documentId,
  });
  const fieldsOf = ({ body }: Response): string[] =>
    (body.error.details.errors as { path: string[] }[]).map(({ path }) => path.join('.'));

  it('is created, changed and deleted', async () => {
    const created = await send('post', PATH, pair());
    expect(created.status).toBe(201);
    const path = `${PATH}/${created.body.data.documentId}`;
    const changed = await send('put', path, { kind: 'mentions' });
    expect([changed.status, changed.body.data.kind]).toEqual([200, 'mentions']);
    expect((await send('delete', path)).status).toBe(204);
    expect(await desk.linkCount()).toBe(0);
  });

  it('posted many times at once, it is one 201 and otherwise 409', async () => {
    const responses = await Promise.all(Array.from({ length: 12 }, () => send('post', PATH, pair())));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(11).fill(409)]);
    for (const { body } of responses.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({
        data: null,
        error: { status: 409, name: 'ConflictError', details: { code: 'duplicate-link' } },
      });
    }
    expect(await desk.linkCount()).toBe(1);
  });

  describe('a token without the right to drafts', () => {
    const SECRET = 'Trích đoạn chưa công bố';
    let hidden: Record<'draft' | 'suggested' | 'rejected', Document>;

    beforeEach(async () => {
      const draft = await desk.commendation({ title: 'Còn là bản nháp' }, {});
      const other = await desk.commendation();
      const stated = {
        draft: await desk.link(article, draft, { quote: SECRET }),
        rejected: await desk.link(article, commendation, { quote: SECRET, state: 'rejected' }),
      };
      // Reading the article takes back suggestions that it would not make, and a write lets it be read.
      await suggestionsSettled(strapi);
      const ends = { articleDocumentId: article.documentId, commendationDocumentId: other.documentId };
      const suggestion = { ...ends, kind: 'reports', scope: 'whole', subsetLabel: '', state: 'suggested' };
      const data = { ...suggestion, documentId: 'mot-goi-y', origin: 'suggested', quote: SECRET };
      hidden = { ...stated, suggested: await strapi.db.query(LINK).create({ data }) };
    });

    it.each(['draft', 'suggested', 'rejected'] as const)(
      'neither changes nor deletes what it is not shown: %s',
      async (which) => {
        const path = `${PATH}/${hidden[which].documentId}`;
        const nowhere = await send('put', `${PATH}/khong-co`, {});
        for (const answer of [await send('put', path, {}), await send('delete', path)]) {
          expect(answer.status).toBe(404);
          expect(answer.text.replace(hidden[which].documentId, 'khong-co')).toBe(nowhere.text);
        }
        const left: Document[] = await strapi.db.query(LINK).findMany();
        expect(left.map(({ state, quote }) => [state, quote]).sort()).toEqual(
          ['confirmed', 'rejected', 'suggested'].map((state) => [state, SECRET]),
        );
      },
    );

    it('is not told which drafts there are', async () => {
      const to = (commendationDocumentId: unknown) =>
        send('post', PATH, { ...pair(), commendationDocumentId });
      const there = await to((await desk.commendation({}, {})).documentId);
      const nowhere = await to('khong-co');
      expect([there.status, there.text]).toEqual([400, nowhere.text]);
      expect((await to(hidden.draft.commendationDocumentId)).text).toBe(nowhere.text);
    });

    it('is told of a conflict with a link that was turned down, and nothing of the link', async () => {
      const { status, text } = await send('post', PATH, pair());
      expect(status).toBe(409);
      for (const told of [hidden.rejected.documentId, 'rejected', SECRET]) expect(text).not.toContain(told);
    });

    it('with that right, links of drafts are made, changed and deleted', async () => {
      const rights = [...READS, ...WRITES, 'plugin::commendation-links.draft.read'];
      const key = await createToken(strapi, 'custom', rights);
      const path = `${PATH}/${hidden.draft.documentId}`;
      expect((await send('put', path, { kind: 'mentions' }, key)).status).toBe(200);
      expect((await send('delete', path, undefined, key)).status).toBe(204);
      const { commendationDocumentId } = hidden.draft;
      expect((await send('post', PATH, { ...pair(), commendationDocumentId }, key)).status).toBe(201);
    });
  });

  it('the database alone refuses what the check did not see', async () => {
    const rows = strapi.db.query(LINK);
    const row = {
      ...pair(),
      kind: 'reports',
      scope: 'whole',
      subsetLabel: '',
      state: 'confirmed',
      origin: 'manual',
    };
    await rows.create({ data: row });
    const links = strapi.plugin('commendation-links').service<{
      write(run: () => Promise<unknown>): Promise<unknown>;
    }>('links');
    await expect(links.write(() => rows.create({ data: row }))).rejects.toMatchObject({ status: 409 });
    expect(await desk.linkCount()).toBe(1);
  });

  it('two links made the same at once: one change, one 409', async () => {
    const labels = ['một', 'hai'];
    const links = await Promise.all(
      labels.map((subsetLabel) => desk.link(article, commendation, { scope: 'subset', subsetLabel })),
    );
    const responses = await Promise.all(
      links.map(({ documentId }) => send('put', `${PATH}/${documentId}`, { subsetLabel: 'chung' })),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a second link of the pair is a 409 that names the first; another part of the act is a link of its own', async () => {
    const first = await send('post', PATH, pair());
    const second = await send('post', PATH, pair());
    expect(second.status).toBe(409);
    expect(second.body.error.details.link).toBe(first.body.data.documentId);
    const part = { ...pair(), scope: 'subset', subsetLabel: 'Hội Chữ thập đỏ' };
    expect((await send('post', PATH, part)).status).toBe(201);
    const typedOtherwise = { ...part, subsetLabel: ' Hội Chữ  thập đỏ\u200f '.normalize('NFD') };
    expect((await send('post', PATH, typedOtherwise)).status).toBe(409);
  });

  it.each<[string, string[], (ends: { article: Document; commendation: Document }) => Data]>([
    ['nothing', ['articleDocumentId', 'commendationDocumentId'], () => ({})],
    [
      'an article that does not exist',
      ['articleDocumentId'],
      (ends) => ({ articleDocumentId: 'none', commendationDocumentId: ends.commendation.documentId }),
    ],
    [
      'a commendation that does not exist',
      ['commendationDocumentId'],
      (ends) => ({ articleDocumentId: ends.article.documentId, commendationDocumentId: 'none' }),
    ],
    [
      'an article at either end',
      ['commendationDocumentId'],
      (ends) => ({
        articleDocumentId: ends.article.documentId,
        commendationDocumentId: ends.article.documentId,
      }),
    ],
    [
      'the two ends changed over',
      ['articleDocumentId', 'commendationDocumentId'],
      (ends) => ({
        articleDocumentId: ends.commendation.documentId,
        commendationDocumentId: ends.article.documentId,
      }),
    ],
  ])('%s is a 400 that names the field', async (_what, fields, dataOf) => {
    const response = await send('post', PATH, dataOf({ article, commendation }));
    expect([response.status, fieldsOf(response)]).toEqual([400, fields]);
    expect(await desk.linkCount()).toBe(0);
  });

  it.each<[string, Data]>([
    ['kind', { kind: 'praises' }],
    ['scope', { scope: 5 }],
    ['state', { state: 'unsure' }],
    ['origin', { origin: 'guess' }],
    ['subsetLabel', { subsetLabel: 'một phần' }],
    ['subsetLabel', { scope: 'subset', subsetLabel: 'x'.repeat(256) }],
    ['subsetLabel', { scope: 'subset', subsetLabel: 'x\u0000' }],
    ['quote', { quote: ['x'] }],
    ['quote', { quote: 'x'.repeat(10_001) }],
    ['quote', { quote: 'x\u0000' }],
    ['quote', { quote: 'nửa chữ \ud83d' }],
    ['quoteLocale', { quoteLocale: 'x'.repeat(36) }],
    ['decidedBy', { decidedBy: 'x\u0000' }],
    ['reasons', { reasons: [{ code: 'x\u0000' }] }],
    ['position', { position: -1 }],
    ['position', { position: 2_147_483_648 }],
    ['reversePosition', { reversePosition: 1.5 }],
    ['confidence', { confidence: 2 }],
    ['reported', { reported: 44 }],
    ['reported.people', { reported: { people: 44 } }],
    ['reported.individuals', { reported: { individuals: '44' } }],
  ])('a wrong %s is a 400 that names it: %j', async (field, data) => {
    const response = await send('post', PATH, { ...pair(), ...data });
    expect([response.status, fieldsOf(response)]).toEqual([400, [field]]);
    expect(await desk.linkCount()).toBe(0);
  });

  it('a field that links do not have is refused by its name', async () => {
    const response = await send('post', PATH, { ...pair(), weight: 1 });
    expect([response.status, response.body.error.message]).toEqual([400, 'Invalid key weight']);
  });

  describe('a quote', () => {
    const BODY = [
      { type: 'paragraph', children: [{ type: 'text', text: 'Tỉnh ủy tặng Bằng khen cho 6 tập thể.' }] },
    ];
    const toQuoted = () => ({ ...pair(), articleDocumentId: article.documentId });

    beforeEach(async () => {
      article = await desk.article({ body: BODY });
      await desk.translate('api::article.article', article, { title: 'Six were honoured' });
    });

    it.each([
      [201, { quote: 'Bằng khen cho 6 tập thể' }],
      [201, { quote: 'Bằng khen … 6 tập thể'.normalize('NFD'), quoteLocale: 'vi' }],
      [201, { quote: 'Six were honoured', quoteLocale: 'en' }],
      [201, { quote: '' }],
      [400, { quote: 'Bằng khen cho 7 tập thể' }],
      [400, { quote: 'Bằng khen cho 6 tập thể', quoteLocale: 'en' }],
    ])('that is to be in the article: %i for %j', async (status, data) => {
      const response = await send('post', PATH, { ...toQuoted(), ...data });
      expect(response.status).toBe(status);
      if (status !== 201) expect(fieldsOf(response)).toEqual(['quote']);
      expect(await desk.linkCount()).toBe(status === 201 ? 1 : 0);
    });

    it('is asked for again only when it changes', async () => {
      const link = await desk.link(article, commendation, { quote: 'không còn trong bài' });
      const path = `${PATH}/${link.documentId}`;
      const same = await send('put', path, { kind: 'mentions', quote: 'không còn trong bài' });
      const other = await send('put', path, { quote: 'cũng không có' });
      expect([same.status, other.status, fieldsOf(other)]).toEqual([200, 400, ['quote']]);
      expect((await send('put', path, { quote: 'Tỉnh ủy tặng' })).status).toBe(200);
    });

    it('does not tell a token without the right to drafts what a draft says', async () => {
      await strapi.documents('api::article.article').update({
        documentId: article.documentId,
        data: { title: 'Tin chưa công bố' } as never,
      });
      const quote = 'Tin chưa công bố';
      expect((await send('post', PATH, { ...toQuoted(), quote })).status).toBe(400);
      const reader = [...READS, ...WRITES, 'plugin::commendation-links.draft.read'];
      const key = await createToken(strapi, 'custom', reader);
      expect((await send('post', PATH, { ...toQuoted(), quote }, key)).status).toBe(201);
    });

    it('that is missing is noted for the desk and not told to readers', async () => {
      await desk.link(article, commendation, { quote: 'không còn trong bài' });
      await suggestionsSettled(strapi);
      expect(await strapi.db.query(LINK).findMany({})).toMatchObject([{ quoteMissing: true }]);
      const key = await createToken(strapi, 'custom', [...READS, `${LINK}.find`]);
      const read = await instance.http.get(PATH).set('Authorization', `Bearer ${key}`).expect(200);
      expect(read.body.data).toHaveLength(1);
      expect(read.text).not.toContain('quoteMissing');
      await instance.http
        .get(`${PATH}?filters[quoteMissing]=true`)
        .set('Authorization', `Bearer ${key}`)
        .expect(400);
      const { body } = await instance.http
        .post('/graphql')
        .send({ query: '{ articles { commendationLinks { quoteMissing } } }' });
      expect(JSON.stringify(body.errors)).toContain('Cannot query field');
    });
  });

  it('the ends of a link cannot change', async () => {
    const link = await desk.link(article, commendation);
    const other = await desk.article({ title: 'Khác' });
    const response = await send('put', `${PATH}/${link.documentId}`, { articleDocumentId: other.documentId });
    expect([response.status, fieldsOf(response)]).toEqual([400, ['articleDocumentId']]);
  });

  it('a link that does not exist can be neither changed nor deleted: 404', async () => {
    expect((await send('put', `${PATH}/none`, { kind: 'mentions' })).status).toBe(404);
    expect((await send('delete', `${PATH}/none`)).status).toBe(404);
  });

  it.each<[string, readonly string[] | null]>([
    ['without a token', null],
    ['with a token that may only read', [...READS, `${LINK}.find`]],
    ['with a token that may not read the ends', WRITES],
  ])('%s nothing is written: 403', async (_who, permissions) => {
    const link = await desk.link(article, commendation);
    const key = permissions === null ? null : await createToken(strapi, 'custom', permissions);
    const other = await desk.article({ title: 'Khác' });
    const path = `${PATH}/${link.documentId}`;
    const statuses = [
      (await send('post', PATH, { ...pair(), articleDocumentId: other.documentId }, key)).status,
      (await send('put', path, { kind: 'mentions' }, key)).status,
      (await send('delete', path, undefined, key)).status,
      (await send('delete', `${PATH}/none`, undefined, key)).status,
    ];
    expect(statuses).toEqual([403, 403, 403, 403]);
    expect(await strapi.db.query(LINK).findMany({ select: ['kind'] })).toMatchObject([{ kind: 'reports' }]);
  });

  it('GraphQL has no mutation that writes links', async () => {
    const query = '{ __schema { mutationType { fields { name } } } }';
    const response = await instance.http.post('/graphql').send({ query });
    const names = (response.body.data.__schema.mutationType.fields as { name: string }[]).map(
      ({ name }) => name,
    );
    expect(names).toContain('createArticle');
    expect(names.filter((name) => /link/i.test(name))).toEqual([]);
  });

  it('emoji, text from right to left and letters apart from their marks are kept as they were given', async () => {
    const quote = '44 cá nhân 🎖️👩🏽‍🚒 được \u200fشكرا\u200e khen'.normalize('NFD');
    article = await desk.article({ title: quote.normalize('NFC') });
    const created = await send('post', PATH, { ...pair(), quote });
    expect([created.status, created.body.data.quote]).toEqual([201, quote]);
  });
});
