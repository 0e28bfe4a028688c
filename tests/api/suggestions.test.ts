import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import {
  type DeskClient,
  deskClient,
  deskLogin,
  mayRead,
  mayReadLinks,
  readsEverything,
} from '../helpers/desk';
import { ARTICLE, clearNewsroom, COMMENDATION, type Document, LINK, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Found = {
  state: string;
  quote: string;
  passage: { field: string; block: number | null; paragraph: string; from: number; to: number };
  links: { linkId: string }[];
  suggestions: {
    linkId: string;
    score: number;
    reasons: { code: string }[];
    entry: { documentId: string };
  }[];
  warnings: { code: string }[];
  draft: object;
};

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const PASSAGE = 'Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân';
const STORY = {
  title: 'Tổng kết phong trào hiến máu tình nguyện năm 2023',
  originallyPublishedAt: '2023-12-06T02:00:00.000Z',
  body: [
    paragraph('Sáng 5/12/2023, Ban Chỉ đạo tổng kết phong trào hiến máu tình nguyện.'),
    paragraph(`Tại hội nghị, ${PASSAGE} có thành tích trong phong trào hiến máu tình nguyện.`),
  ],
};

describe.each(databaseKinds)('what an article reports is suggested (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let write: ReturnType<typeof newsroom>;
  let desk: DeskClient;
  let bangKhen: string;

  const record = (data: Record<string, unknown> = {}) =>
    write.commendation({
      title: 'Bằng khen hiến máu tình nguyện',
      awardType: bangKhen,
      grantorAsReported: 'Ủy ban nhân dân tỉnh Kiên Giang',
      counts: { collectives: 14, individuals: 37 },
      presentedOn: '2023-12-05',
      ...data,
    });

  const story = async (data: Record<string, unknown> = {}): Promise<Document> => {
    const article = await write.article({ ...STORY, ...data });
    await suggestionsSettled(strapi);
    return article;
  };

  const linksOf = ({ documentId }: Document) =>
    strapi.db.query(LINK).findMany({ where: { articleDocumentId: documentId }, orderBy: { id: 'asc' } });

  const actsOf = async ({ documentId }: Document, client = desk): Promise<Found[]> =>
    (await client.get(`/readings/${documentId}`, { locale: 'vi' }).expect(200)).body.data.acts as Found[];

  const decide = (linkId: string, verdict: string) => desk.post(`/suggestions/${linkId}/decide`, { verdict });

  const save = async ({ documentId }: Document, data: Record<string, unknown>) => {
    await strapi.documents(ARTICLE).update({ documentId, data } as never);
    await suggestionsSettled(strapi);
  };

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    write = newsroom(strapi);
    desk = deskClient(instance.http, await adminLogin(instance));
    const found = await strapi
      .documents('api::award-type.award-type')
      .findFirst({ filters: { code: 'bang-khen' } });
    bangKhen = found?.documentId ?? '';
  });
  beforeEach(async () => {
    await suggestionsSettled(strapi);
    await clearNewsroom(strapi);
    await strapi.db.connection('commendation_links_readings').delete();
  });
  afterAll(() => instance.stop());

  test('on save, with the passage, the numbers it gives and the reasons', async () => {
    const commendation = await record();
    await record({
      title: 'Năm trước',
      presentedOn: '2022-12-04',
      counts: { collectives: 9, individuals: 20 },
    });
    const article = await story();
    const links = await linksOf(article);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({
      commendationDocumentId: commendation.documentId,
      state: 'suggested',
      origin: 'suggested',
      scope: 'whole',
      quoteLocale: 'vi',
      reported: { collectives: 14, individuals: 37, households: null },
    });
    expect(links[0]?.quote).toContain(PASSAGE);
    expect(links[0]?.confidence).toBeGreaterThan(0.95);
    const codes = (links[0]?.reasons as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['same-counts', 'same-event-day', 'same-body', 'same-award-type']),
    );
  });

  test('the desk sees the act, where it stands, and the record with its reasons', async () => {
    const commendation = await record();
    const [act, ...others] = await actsOf(await story());
    expect(others).toEqual([]);
    expect(act).toMatchObject({ state: 'matched', passage: { field: 'body', block: 1 }, warnings: [] });
    expect(act?.passage.paragraph.slice(act.passage.from, act.passage.to)).toBe(act?.quote);
    expect(act?.suggestions).toMatchObject([
      { entry: { documentId: commendation.documentId }, linkId: expect.any(String) },
    ]);
  });

  test('reasons taken from what a user may not read are not shown', async () => {
    const { documentId: grantor } = await write.create('api::organisation.organisation', {
      name: 'Ủy ban nhân dân tỉnh Kiên Giang',
    });
    await record({ grantor });
    const article = await story();
    const rights = [ARTICLE, COMMENDATION, 'api::award-type.award-type'].map((uid) => mayRead(strapi, uid));
    const partial = deskClient(instance.http, await deskLogin(instance, [mayReadLinks, ...rights]));
    const codesFor = async (client: DeskClient): Promise<string[]> => {
      const [act] = await actsOf(article, client);
      return (act?.suggestions[0]?.reasons ?? []).map(({ code }) => code).sort();
    };
    const all = await codesFor(desk);
    expect(all).toEqual(expect.arrayContaining(['same-award-type', 'same-body', 'same-counts']));
    expect(await codesFor(partial)).toEqual(all.filter((code) => code !== 'same-body'));
    const { body } = await partial.get(`/links/source/${article.documentId}`, { locale: 'vi' }).expect(200);
    expect(body.data.every((link: object) => !('reasons' in link))).toBe(true);
  });

  test('an act without a record comes with a draft of one', async () => {
    const organisations = await strapi
      .documents('api::organisation.organisation')
      .findMany({ filters: { name: { $contains: 'Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang' } } });
    const [act] = await actsOf(await story());
    expect(act).toMatchObject({
      state: 'unrecorded',
      suggestions: [],
      draft: {
        awardType: { row: { documentId: bangKhen }, label: 'Bằng khen' },
        grantor: { row: { documentId: organisations[0]?.documentId }, missing: null },
        grantorAsReported: 'Chủ tịch UBND tỉnh Kiên Giang',
        counts: { collectives: 14, individuals: 37 },
        presentedOn: '2023-12-05',
        decision: null,
        posthumous: false,
      },
    });
  });

  test('a body and a decision that are not on record come ready to be made', async () => {
    const [act] = await actsOf(
      await story({
        body: [
          paragraph(
            'Ngày 5/12/2023, theo Quyết định số 77/QĐ-HCTĐ ngày 1/12/2023, Hội Chữ thập đỏ xã Hòa Điền tặng Giấy khen cho 3 cá nhân.',
          ),
        ],
      }),
    );
    expect(act?.draft).toMatchObject({
      grantor: {
        row: null,
        label: 'Hội Chữ thập đỏ xã Hòa Điền',
        missing: { uid: 'api::organisation.organisation', data: { name: 'Hội Chữ thập đỏ xã Hòa Điền' } },
      },
      decision: {
        row: null,
        label: '77/QĐ-HCTĐ',
        missing: { uid: 'api::decision.decision', data: { number: '77/QĐ-HCTĐ', issuedOn: '2023-12-01' } },
      },
    });
  });

  test('a record made later is suggested as soon as the desk looks', async () => {
    const article = await story();
    await record();
    const [act] = await actsOf(article);
    expect(act?.state).toBe('matched');
    expect(await linksOf(article)).toHaveLength(1);
  });

  test('an accepted suggestion is a link, is never doubled, and its act is done', async () => {
    await record();
    const article = await story();
    const [link] = await linksOf(article);
    const { body } = await decide(link.documentId, 'confirm').expect(200);
    expect(body.data).toMatchObject({ state: 'confirmed', origin: 'suggested' });
    await save(article, { title: 'Tổng kết, tuyên dương phong trào hiến máu năm 2023' });
    const links = await linksOf(article);
    expect(links).toMatchObject([{ documentId: link.documentId, state: 'confirmed' }]);
    expect(links[0]?.decidedBy).toEqual(expect.any(String));
    expect(await actsOf(article)).toMatchObject([{ state: 'linked', links: [{ linkId: link.documentId }] }]);
  });

  test('a rejected pair is never raised again, whatever the text says', async () => {
    await record();
    const article = await story();
    const [link] = await linksOf(article);
    await decide(link.documentId, 'reject').expect(200);
    await save(article, { title: 'Bản sửa', summary: `${PASSAGE}.` });
    expect(await linksOf(article)).toMatchObject([{ documentId: link.documentId, state: 'rejected' }]);
    expect(await actsOf(article)).toMatchObject([{ state: 'unrecorded', suggestions: [] }]);
  });

  test('a link made by hand is the act, and no suggestion is made beside it', async () => {
    const commendation = await record();
    const article = await story();
    expect(await linksOf(article)).toMatchObject([{ state: 'suggested' }]);
    await write.link(article, commendation);
    await save(article, { title: 'Tổng kết' });
    expect(await linksOf(article)).toMatchObject([{ state: 'confirmed', origin: 'manual' }]);
    expect(await actsOf(article)).toMatchObject([{ state: 'linked' }]);
  });

  test('linking a suggested or a rejected record by hand decides on that link', async () => {
    const commendation = await record();
    const article = await story();
    const [link] = await linksOf(article);
    const byHand = {
      articleDocumentId: article.documentId,
      commendationDocumentId: commendation.documentId,
      quote: PASSAGE,
    };
    await desk.post('/links', byHand).expect(201);
    expect(await linksOf(article)).toMatchObject([{ documentId: link.documentId, state: 'confirmed' }]);
    await desk.put(`/links/${link.documentId}`, { state: 'rejected' }).expect(200);
    await desk.post('/links', byHand).expect(201);
    expect(await linksOf(article)).toMatchObject([
      { documentId: link.documentId, state: 'confirmed', decidedBy: expect.any(String) },
    ]);
  });

  test('an award taken back is reported as such and suggests nothing', async () => {
    await record();
    const article = await story({
      body: [
        paragraph(
          'Ngày 5/12/2023, Chủ tịch UBND tỉnh Kiên Giang ban hành quyết định hủy bỏ Quyết định tặng Bằng khen số 2811/QĐ-UBND đối với 01 cá nhân.',
        ),
      ],
    });
    const { body } = await desk.get(`/readings/${article.documentId}`, { locale: 'vi' }).expect(200);
    expect(body.data.acts).toEqual([]);
    expect(body.data.revocations).toMatchObject([{ awardLabel: 'Bằng khen', passage: { field: 'body' } }]);
    const [{ quote, passage }] = body.data.revocations;
    expect(passage.paragraph.slice(passage.from, passage.to)).toBe(quote);
    expect(await linksOf(article)).toEqual([]);
  });

  test('a second verdict that differs is refused, the same one is not', async () => {
    await record();
    const [link] = await linksOf(await story());
    await decide(link.documentId, 'reject').expect(200);
    await decide(link.documentId, 'reject').expect(200);
    const { body } = await decide(link.documentId, 'confirm').expect(409);
    expect(body.error.details).toMatchObject({ code: 'already-decided', state: 'rejected' });
    await decide(link.documentId, 'maybe').expect(400);
    await decide('nolink', 'confirm').expect(404);
  });

  test('a suggestion goes when the text no longer says it', async () => {
    await record();
    const article = await story();
    expect(await linksOf(article)).toHaveLength(1);
    await save(article, { body: [paragraph('Bài đã được rút gọn.')] });
    expect(await linksOf(article)).toEqual([]);
  });

  test('a part of an act is suggested as a part', async () => {
    const decision = await write.create('api::decision.decision', {
      number: '2811/QĐ-UBND',
      issuedOn: '2023-11-28',
    });
    await record({ decision: decision.documentId, counts: { collectives: 60, individuals: 90 } });
    const article = await story({
      body: [
        paragraph(
          `Ngày 5/12/2023, theo Quyết định số 2811/QĐ-UBND ngày 28/11/2023, ${PASSAGE} có thành tích trong phong trào hiến máu.`,
        ),
      ],
    });
    expect(await linksOf(article)).toMatchObject([{ scope: 'subset', state: 'suggested' }]);
  });

  test('numbers that cannot both be right are warned of, and block nothing', async () => {
    await record({ counts: { collectives: 14, individuals: 38 } });
    const [act] = await actsOf(await story());
    expect(act?.suggestions[0]).toMatchObject({
      warnings: [
        {
          code: 'claimed-and-recorded',
          key: 'individuals',
          first: { value: 37, place: { in: 'article' } },
          second: { value: 38, place: { in: 'record' } },
        },
      ],
    });
  });

  test('no name of a recipient is kept with a link', async () => {
    const commendation = await record();
    await strapi.documents('api::recipient.recipient').create({
      data: { displayName: 'Trịnh Thị Mộng Cầm', commendation: commendation.documentId } as never,
    });
    const article = await story({
      body: [
        paragraph(
          'Ngày 5/12/2023, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho bà Trịnh Thị Mộng Cầm vì đã có nhiều đóng góp cho phong trào hiến máu tình nguyện.',
        ),
      ],
    });
    const links = await linksOf(article);
    const reasons = JSON.stringify(links.map((link) => link.reasons));
    expect(reasons).toContain('shared-recipients');
    expect(reasons).not.toMatch(/Cầm|cam/);
  });

  test('once confirmed, the public sees the link without what the machine thought and when it was decided', async () => {
    await record();
    const article = await story();
    const [link] = await linksOf(article);
    await decide(String(link?.documentId), 'confirm').expect(200);
    await strapi.documents(ARTICLE).publish({ documentId: article.documentId });
    const commendationDocumentId = String(link?.commendationDocumentId);
    await strapi.documents(COMMENDATION).publish({ documentId: commendationDocumentId });
    await suggestionsSettled(strapi);
    const { body } = await instance.http.get('/api/commendation-links').expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0].quote).toContain(PASSAGE);
    for (const field of ['confidence', 'reasons', 'decidedBy', 'decidedAt'])
      expect(body.data[0]).not.toHaveProperty(field);
  });

  test('the public learns nothing of suggestions and readings', async () => {
    await record();
    const article = await story();
    const paths = [
      `/api/articles/${article.documentId}?populate[commendationLinks][populate]=commendation`,
      '/api/commendation-links',
      `/api/commendations?populate=articleLinks`,
    ];
    for (const path of paths) {
      const response = await instance.http.get(path).expect(200);
      expect(response.text).not.toContain(PASSAGE.slice(0, 30).concat(' tặng'));
      expect(response.text).not.toContain('"suggested"');
    }
    await instance.http.get(`/commendation-links/readings/${article.documentId}`).expect(401);
    await instance.http.get(`/api/commendation-links/readings/${article.documentId}`).expect(404);
  });

  test('it takes the right to links and to the article; records out of reach are not shown', async () => {
    await record();
    const article = await story();
    const nobody = deskClient(instance.http, await deskLogin(instance, readsEverything(strapi)));
    await nobody.get(`/readings/${article.documentId}`).expect(403);
    const noArticles = deskClient(instance.http, await deskLogin(instance, [mayReadLinks]));
    await noArticles.get(`/readings/${article.documentId}`).expect(403);
    const articlesOnly = deskClient(
      instance.http,
      await deskLogin(instance, [mayReadLinks, mayRead(strapi, ARTICLE)]),
    );
    const acts = await actsOf(article, articlesOnly);
    expect(acts).toMatchObject([{ suggestions: [], draft: { awardType: { row: null } } }]);
    const [link] = await linksOf(article);
    await articlesOnly.post(`/suggestions/${link.documentId}/decide`, { verdict: 'confirm' }).expect(403);
  });

  test('a save stands when its reading fails', async () => {
    const errors: string[] = [];
    const { error } = strapi.log;
    strapi.log.error = ((message: string) => void errors.push(message)) as never;
    // Articles of the test before, which are gone, are being forgotten.
    await suggestionsSettled(strapi);
    await strapi.db.connection.schema.renameTable('commendation_links_readings', 'readings_away');
    try {
      const article = await story();
      expect(article.documentId).toEqual(expect.any(String));
      expect(errors).toEqual([expect.stringContaining(article.documentId)]);
    } finally {
      await strapi.db.connection.schema.renameTable('readings_away', 'commendation_links_readings');
      strapi.log.error = error;
    }
  });

  test('nothing is read of a save that is undone', async () => {
    await strapi.db
      .transaction(async () => {
        await write.article({ ...STORY });
        throw new Error('undone');
      })
      .catch(() => undefined);
    await suggestionsSettled(strapi);
    expect(await strapi.db.query(ARTICLE).count({})).toBe(0);
    expect(await strapi.db.connection('commendation_links_readings')).toEqual([]);
  });

  test('readings and suggestions go with their article, suggestions with their record', async () => {
    const commendation = await record();
    const article = await story();
    await write.remove(COMMENDATION, commendation);
    expect(await linksOf(article)).toEqual([]);
    await write.remove(ARTICLE, article);
    await suggestionsSettled(strapi);
    const rows = await strapi.db
      .connection('commendation_links_readings')
      .where('document_id', article.documentId);
    expect(rows).toEqual([]);
  });
});
