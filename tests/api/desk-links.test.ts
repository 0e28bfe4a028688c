import { databaseKinds } from '../helpers/database-kinds';
import {
  type DeskClient,
  deskClient,
  deskLogin,
  mayEditLinks,
  mayRead,
  mayReadLinks,
  mayUpdate,
  readsEverything,
} from '../helpers/desk';
import { adminLogin } from '../helpers/credentials';
import { ARTICLE, COMMENDATION, type Document, clearNewsroom, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Row = {
  documentId: string;
  entry: { documentId: string; title: string; status: string; locale: string; locales: string[] };
  disagreements: unknown[];
};

describe.each(databaseKinds)('the panels of the desk (%s)', (database) => {
  let instance: StrapiInstance;
  let write: ReturnType<typeof newsroom>;
  let admin: DeskClient;

  const rowsOf = async (desk: DeskClient, side: string, { documentId }: Document): Promise<Row[]> =>
    (await desk.get(`/links/${side}/${documentId}`).expect(200)).body.data as Row[];

  beforeAll(async () => {
    instance = await startStrapi({ database });
    write = newsroom(instance.strapi);
    admin = deskClient(instance.http, await adminLogin(instance));
  });
  beforeEach(() => clearNewsroom(instance.strapi));
  afterAll(() => instance?.stop());

  test('an article lists its commendations in order, with what is recorded of them', async () => {
    const { strapi } = instance;
    const [awardType] = await strapi
      .documents('api::award-type.award-type')
      .findMany({ filters: { code: 'bang-khen' } });
    const decision = await write.create('api::decision.decision', {
      number: '163/QĐ-UBND',
      issuedOn: '2023-03-20',
    });
    const article = await write.article();
    const first = await write.commendation({
      title: 'Bằng khen thứ nhất',
      awardType: awardType?.documentId,
      decision: decision.documentId,
      grantorAsReported: 'Ủy ban nhân dân tỉnh',
      counts: { individuals: 44, collectives: 51 },
    });
    const second = await write.commendation({ title: 'Bằng khen thứ hai' }, { status: 'draft' });
    await write.link(article, first, { reported: { individuals: 44, collectives: 50 } });
    await write.link(article, second);

    const { body } = await admin.get(`/links/source/${article.documentId}`).expect(200);
    expect(body.meta).toEqual({ mayEdit: true });
    expect(body.data).toMatchObject([
      {
        kind: 'reports',
        entry: {
          title: 'Bằng khen thứ nhất',
          status: 'published',
          awardType: 'Bằng khen',
          decision: '163/QĐ-UBND',
          grantor: 'Ủy ban nhân dân tỉnh',
          counts: { individuals: 44, collectives: 51, households: null },
        },
        disagreements: [{ key: 'collectives', claimed: 50, recorded: 51 }],
      },
      { entry: { title: 'Bằng khen thứ hai', status: 'draft', decision: null }, disagreements: [] },
    ]);
  });

  test('a commendation lists the articles that report it, in the locale asked for', async () => {
    const article = await write.article({ title: 'Bản tin' });
    await write.translate(ARTICLE, article, { title: 'The news' }, 'draft');
    const commendation = await write.commendation();
    await write.link(article, commendation);
    const { body } = await admin
      .get(`/links/target/${commendation.documentId}`, { locale: 'en' })
      .expect(200);
    const [row] = body.data as Row[];
    expect(row?.entry).toMatchObject({ title: 'The news', locale: 'en', status: 'draft' });
    expect([...(row?.entry.locales ?? [])].sort()).toEqual(['en', 'vi']);
  });

  test('links are created, changed, put in order and removed from either side', async () => {
    const article = await write.article();
    const [a, b] = [await write.commendation({ title: 'A' }), await write.commendation({ title: 'B' })];
    const created = await admin
      .post('/links', { articleDocumentId: article.documentId, commendationDocumentId: a.documentId })
      .expect(201);
    await admin
      .post('/links', {
        articleDocumentId: article.documentId,
        commendationDocumentId: b.documentId,
        scope: 'subset',
        subsetLabel: 'ngành Chữ thập đỏ',
        reported: { individuals: 3, collectives: 3 },
      })
      .expect(201);
    await admin.put(`/links/${created.body.data.documentId}`, { kind: 'mentions' }).expect(200);
    const before = await rowsOf(admin, 'source', article);
    const reversed = before.map(({ documentId }) => documentId).reverse();
    await admin.put(`/links/source/${article.documentId}/order`, reversed).expect(200);
    expect((await rowsOf(admin, 'source', article)).map(({ entry }) => entry.title)).toEqual(['B', 'A']);
    await admin.delete(`/links/${created.body.data.documentId}`).expect(204);
    expect(await rowsOf(admin, 'source', article)).toHaveLength(1);
    expect(await rowsOf(admin, 'target', a)).toEqual([]);
  });

  describe('what a link says of the article', () => {
    const textOf = (text: string) => ({ body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] });
    const setUp = async () => {
      const article = await write.article(textOf('Tặng Bằng khen cho 6 tập thể.'));
      const commendation = await write.commendation({ counts: { collectives: 15 } });
      const ends = {
        articleDocumentId: article.documentId,
        commendationDocumentId: commendation.documentId,
      };
      return { article, commendation, ends };
    };

    test('a quote that the article does not hold is refused, new or changed', async () => {
      const { ends } = await setUp();
      const refused = await admin.post('/links', { ...ends, quote: 'bịa ra' }).expect(400);
      expect(refused.body.error.details).toMatchObject({
        code: 'quote-not-in-article',
        errors: [{ path: ['quote'] }],
      });
      const made = await admin.post('/links', { ...ends, quote: 'Bằng khen cho 6' }).expect(201);
      const link = `/links/${made.body.data.documentId}`;
      await admin.put(link, { quote: 'bịa ra' }).expect(400);
      await admin.put(link, { quote: 'cho 6 tập thể' }).expect(200);
    });

    test('a quote that is edited out of the article is shown as missing; removing that link can be undone', async () => {
      const { article, ends } = await setUp();
      const made = await admin.post('/links', { ...ends, quote: 'Bằng khen cho 6' }).expect(201);
      const missing = async (): Promise<boolean> => {
        await admin.get(`/readings/${article.documentId}`).expect(200);
        const [row] = (await admin.get(`/links/source/${article.documentId}`)).body.data;
        return row.quoteMissing === true;
      };
      expect(await missing()).toBe(false);
      const articles = instance.strapi.documents(ARTICLE);
      const { documentId } = article;
      await articles.update({ documentId, data: textOf('Đoạn này viết lại.') as never });
      expect(await missing()).toBe(true);
      await admin.put(`/links/${made.body.data.documentId}`, { kind: 'mentions' }).expect(200);
      await admin.delete(`/links/${made.body.data.documentId}`).expect(204);
      // Readers still see it in the version that is published.
      await articles.publish({ documentId });
      await admin.post('/links', { ...ends, quote: 'Bằng khen cho 6' }).expect(400);
      await admin.post('/links?restored=true', { ...ends, quote: 'Bằng khen cho 6' }).expect(201);
      expect(await missing()).toBe(true);
    });

    test('a part stated by hand has a name; a suggested part is confirmed without one', async () => {
      const { article, commendation, ends } = await setUp();
      const refused = await admin.post('/links', { ...ends, scope: 'subset' }).expect(400);
      expect(refused.body.error.details.errors).toMatchObject([{ path: ['subsetLabel'] }]);
      const part = { scope: 'subset', state: 'suggested' };
      const { documentId } = await write.link(article, commendation, part);
      await admin.put(`/links/${documentId}`, { state: 'confirmed' }).expect(200);
      await admin.put(`/links/${documentId}`, { subsetLabel: 'xã A' }).expect(200);
      await admin.put(`/links/${documentId}`, { subsetLabel: ' ' }).expect(400);
    });

    test('parts that come to more than the whole are pointed out with both numbers', async () => {
      const { article, commendation } = await setUp();
      for (const [subsetLabel, collectives] of [
        ['xã A', 9],
        ['xã B', 8],
      ] as const) {
        await write.link(article, commendation, { scope: 'subset', subsetLabel, reported: { collectives } });
      }
      const { body } = await admin.get(`/links/source/${article.documentId}`).expect(200);
      const over = { disagreements: [], partsOver: [{ key: 'collectives', claimed: 17, recorded: 15 }] };
      expect(body.data).toMatchObject([over, over]);
    });
  });

  test('a rejected link is not shown', async () => {
    const article = await write.article();
    await write.link(article, await write.commendation(), { state: 'rejected' });
    expect(await rowsOf(admin, 'source', article)).toEqual([]);
  });

  test('a decision lists the commendations it grants', async () => {
    const decision = await write.create('api::decision.decision', {
      number: '5/QĐ-TTg',
      issuedOn: '2024-01-05',
    });
    await write.commendation({ title: 'Có quyết định', decision: decision.documentId });
    await write.commendation({ title: 'Không có quyết định' });
    const { body } = await admin.get(`/commendations-of/${decision.documentId}`).expect(200);
    expect(body.data).toMatchObject([{ title: 'Có quyết định', decision: '5/QĐ-TTg' }]);
  });

  describe('rights', () => {
    const setUp = async () => {
      const article = await write.article();
      const commendation = await write.commendation();
      const link = await write.link(article, commendation);
      return { article, commendation, link };
    };
    const as = async (rights: Parameters<typeof deskLogin>[1]) =>
      deskClient(instance.http, await deskLogin(instance, rights));

    test('without the right to read links there is nothing to see', async () => {
      const { article } = await setUp();
      const desk = await as(readsEverything(instance.strapi));
      await desk.get(`/links/source/${article.documentId}`).expect(403);
      await desk.get('/search', { q: 'bằng khen' }).expect(403);
      await desk.get('/usage', { uid: ARTICLE, documentIds: article.documentId }).expect(403);
    });

    test('a reader sees links and can change none', async () => {
      const { article, link } = await setUp();
      const desk = await as([mayReadLinks, ...readsEverything(instance.strapi)]);
      const { body } = await desk.get(`/links/source/${article.documentId}`).expect(200);
      expect(body).toMatchObject({ data: [{ documentId: link.documentId }], meta: { mayEdit: false } });
      await desk.delete(`/links/${link.documentId}`).expect(403);
      await desk.put(`/links/${link.documentId}`, { kind: 'mentions' }).expect(403);
    });

    test('who may not read commendations learns nothing of them', async () => {
      const { article } = await setUp();
      const desk = await as([mayReadLinks, mayEditLinks, mayRead(instance.strapi, ARTICLE)]);
      expect(await rowsOf(desk, 'source', article)).toEqual([]);
      expect((await desk.get('/search', { q: 'bằng khen' }).expect(200)).body.data).toEqual([]);
      const { body } = await desk
        .get('/usage', { uid: ARTICLE, documentIds: article.documentId })
        .expect(200);
      expect(body.data).toEqual([]);
    });

    test('who may read their own articles only sees the links of those', async () => {
      const { article, commendation } = await setUp();
      const { strapi } = instance;
      const own = { ...mayRead(strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const desk = await as([mayReadLinks, own, mayRead(strapi, COMMENDATION)]);
      await desk.get(`/links/source/${article.documentId}`).expect(403);
      expect(await rowsOf(desk, 'target', commendation)).toEqual([]);
    });

    test('who may edit neither end may not link them', async () => {
      const { article } = await setUp();
      const { strapi } = instance;
      const ownOnly = { ...mayUpdate(strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const desk = await as([mayReadLinks, mayEditLinks, ...readsEverything(strapi), ownOnly]);
      const other = await write.commendation({ title: 'Khác' });
      const { body } = await desk.get(`/links/source/${article.documentId}`).expect(200);
      expect(body.meta).toEqual({ mayEdit: false });
      await desk
        .post('/links', { articleDocumentId: article.documentId, commendationDocumentId: other.documentId })
        .expect(403);
    });

    test('a field that the role may not read is not shown', async () => {
      const { article } = await setUp();
      const { strapi } = instance;
      const titleOnly = {
        ...mayRead(strapi, COMMENDATION),
        properties: { fields: ['title'], locales: ['vi'] },
      };
      const desk = await as([mayReadLinks, mayRead(strapi, ARTICLE), titleOnly]);
      const [row] = await rowsOf(desk, 'source', article);
      expect(row?.entry).toMatchObject({ title: 'Bằng khen của Tỉnh ủy', counts: null, awardType: null });
    });

    test('who may change their own articles only may not put the links of another one in order', async () => {
      const { strapi } = instance;
      const { article } = await setUp();
      const own = { ...mayUpdate(strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const desk = await as([
        mayReadLinks,
        mayEditLinks,
        mayRead(strapi, ARTICLE),
        mayRead(strapi, COMMENDATION),
        own,
      ]);
      const ids = (await rowsOf(desk, 'source', article)).map(({ documentId }) => documentId);
      await desk.put(`/links/source/${article.documentId}/order`, ids).expect(403);
    });

    test('what an article leads to is not told to who may not read that article', async () => {
      const { strapi } = instance;
      const { article } = await setUp();
      const own = { ...mayRead(strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const desk = await as([mayReadLinks, own, mayRead(strapi, COMMENDATION)]);
      const asked = { uid: ARTICLE, documentIds: article.documentId };
      expect((await admin.get('/usage', asked).expect(200)).body.data).toHaveLength(1);
      expect((await desk.get('/usage', asked).expect(200)).body.data).toEqual([]);
    });

    test('links out of sight keep their places when the others are put in order', async () => {
      const { strapi } = instance;
      const article = await write.article();
      const made = [];
      for (const title of ['A', 'B', 'C']) made.push(await write.commendation({ title }));
      const [a, b, c] = made as [Document, Document, Document];
      for (const end of [a, b, c]) await write.link(article, end);
      await strapi.db
        .query(COMMENDATION)
        .updateMany({ where: { documentId: b.documentId }, data: { locale: 'en' } });
      const vietnamese = {
        ...mayRead(strapi, COMMENDATION),
        properties: { fields: ['title'], locales: ['vi'] },
      };
      const desk = await as([
        mayReadLinks,
        mayEditLinks,
        mayRead(strapi, ARTICLE),
        mayUpdate(strapi, ARTICLE),
        vietnamese,
      ]);
      const rows = await rowsOf(desk, 'source', article);
      expect(rows.map(({ entry }) => entry.title)).toEqual(['A', 'C']);
      const reversed = rows.map(({ documentId }) => documentId).reverse();
      await desk.put(`/links/source/${article.documentId}/order`, reversed).expect(200);
      expect((await rowsOf(admin, 'source', article)).map(({ entry }) => entry.title)).toEqual([
        'C',
        'B',
        'A',
      ]);
    });
  });

  test('a warning names what links to an entry before it goes', async () => {
    const article = await write.article({ title: 'Bản tin' });
    const commendation = await write.commendation({ title: 'Được nêu' });
    const unreported = await write.commendation({ title: 'Chưa nêu' });
    await write.link(article, commendation);
    const documentIds = `${commendation.documentId},${unreported.documentId}`;
    const { body } = await admin.get('/usage', { uid: COMMENDATION, documentIds }).expect(200);
    expect(body.data).toMatchObject([{ title: 'Được nêu', entries: [{ title: 'Bản tin' }] }]);
  });

  test.each([
    ['/links/sideways/x', {}, 'side'],
    ['/search', { side: 'both' }, 'side'],
    ['/usage', { uid: ARTICLE }, 'documentIds'],
    ['/usage', { documentIds: 'a' }, 'uid'],
  ])('%s %j is refused by the name of %s', async (path, query, field) => {
    const { body } = await admin.get(path, query as Record<string, string>).expect(400);
    expect(body.error.message).toContain(field);
  });
});
