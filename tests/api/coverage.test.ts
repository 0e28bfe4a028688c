import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import {
  type DeskClient,
  RELATED_TYPES,
  type Right,
  deskClient,
  deskLogin,
  mayRead,
  readsEverything,
} from '../helpers/desk';
import { ARTICLE, COMMENDATION, type Document, LINK, clearNewsroom, newsroom } from '../helpers/newsroom';
import { DECISION } from '../helpers/relations';
import { suggestionsSettled } from '../helpers/settled';
import { planOf, statementsOf } from '../helpers/statements';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const mayReadCoverage: Right = { action: 'plugin::commendation-links.coverage.read' };

type End = { state: string; entry: { title: string } | null };
type Row = {
  readonly openActs?: number;
  readonly acts?: number;
  title: string;
  status: string;
  date: string | null;
  locale: string;
  article: End;
  commendation: End;
  disagreements: unknown;
  decision?: string | null;
  paper?: { uid: string; documentId: string } | null;
};
type Query = Readonly<Record<string, string>>;

describe.each(databaseKinds)('the coverage page (%s)', (database) => {
  let instance: StrapiInstance;
  let write: ReturnType<typeof newsroom>;
  let admin: DeskClient;
  let bangKhen: string;
  let giayKhen: string;

  const ask = async (view: string, query: Query = {}, desk = admin) =>
    (await desk.get(`/coverage/${view}`, query).expect(200)).body as {
      data: Row[];
      meta: { pagination: Record<string, number>; lacks: { field: string; reason: string }[] };
    };
  const titles = async (query: Query = {}, desk = admin): Promise<string[]> =>
    (await ask('unreported', query, desk)).data.map(({ title }) => title);
  const pairs = async (view: string, query: Query = {}, desk = admin) =>
    (await ask(view, query, desk)).data.map(({ article, commendation }) => [
      article.entry?.title,
      commendation.entry?.title,
    ]);
  const userWith = async (...rights: readonly Right[]): Promise<DeskClient> =>
    deskClient(instance.http, await deskLogin(instance, rights));
  const awardType = async (code: string): Promise<string> => {
    const found = await instance.strapi
      .documents('api::award-type.award-type')
      .findMany({ filters: { code } });
    return String(found[0]?.documentId);
  };

  beforeAll(async () => {
    instance = await startStrapi({ database });
    write = newsroom(instance.strapi);
    admin = deskClient(instance.http, await adminLogin(instance));
    bangKhen = await awardType('bang-khen');
    giayKhen = await awardType('giay-khen');
  });
  beforeEach(() => clearNewsroom(instance.strapi));
  afterAll(() => instance?.stop());

  describe('commendations not yet reported', () => {
    test('drafts and published ones are listed once each, whatever their locales and versions', async () => {
      const published = await write.commendation({ title: 'Đã xuất bản', presentedOn: '2023-03-23' });
      await write.translate(COMMENDATION, published, { title: 'Published' });
      await write.commendation({ title: 'Bản nháp', presentedOn: '2023-03-24' }, { status: 'draft' });
      const { data, meta } = await ask('unreported');
      expect(data.map(({ title, status, date }) => [title, status, date])).toEqual([
        ['Bản nháp', 'draft', '2023-03-24'],
        ['Đã xuất bản', 'published', '2023-03-23'],
      ]);
      expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 2 });
    });

    test('a confirmed link takes an act off the list, a suggested or rejected one does not', async () => {
      const article = await write.article();
      for (const state of ['confirmed', 'suggested', 'rejected']) {
        await write.link(article, await write.commendation({ title: state }), { state });
      }
      expect((await titles({ sort: 'title:asc' })).sort()).toEqual(['rejected', 'suggested']);
    });

    test('an act that is only in English is listed under its English title', async () => {
      await write.create(COMMENDATION, { title: 'English only' }, { locale: 'en' });
      expect(await titles()).toEqual(['English only']);
      expect(await titles({ locale: 'vi' })).toEqual([]);
      expect(await titles({ locale: 'en' })).toEqual(['English only']);
    });

    test('an act without a day of presentation is dated by its decision; undated acts come last', async () => {
      const decision = await write.create('api::decision.decision', {
        number: '163/QĐ-UBND',
        issuedOn: '2022-05-01',
      });
      await write.commendation({ title: 'Theo quyết định', decision: decision.documentId });
      await write.commendation({ title: 'Theo ngày trao', presentedOn: '2021-01-02' });
      await write.commendation({ title: 'Không ngày' });
      expect(await titles()).toEqual(['Theo quyết định', 'Theo ngày trao', 'Không ngày']);
      expect(await titles({ sort: 'date:asc' })).toEqual(['Theo ngày trao', 'Theo quyết định', 'Không ngày']);
      expect(await titles({ year: '2022' })).toEqual(['Theo quyết định']);
      expect(await titles({ year: 'none' })).toEqual(['Không ngày']);
    });

    test('filters by award type, grantor and words without accents, and pages through the rest', async () => {
      const [grantor] = await instance.strapi
        .documents('api::organisation.organisation')
        .findMany({ limit: 1 });
      const grantorId = String(grantor?.documentId);
      await write.commendation({
        title: 'Khen phong trào hiến máu',
        awardType: bangKhen,
        grantor: grantorId,
      });
      await write.commendation({ title: 'Khen thi đua', awardType: giayKhen });
      await write.commendation({ title: 'Khen khác' });
      expect(await titles({ awardType: bangKhen })).toEqual(['Khen phong trào hiến máu']);
      expect(await titles({ awardType: 'none' })).toEqual(['Khen khác']);
      expect(await titles({ grantor: grantorId })).toEqual(['Khen phong trào hiến máu']);
      expect((await titles({ grantor: 'none' })).sort()).toEqual(['Khen khác', 'Khen thi đua']);
      expect(await titles({ text: 'HIEN MAU' })).toEqual(['Khen phong trào hiến máu']);
      expect(await titles({ text: 'hien mau', awardType: giayKhen })).toEqual([]);
      const second = await ask('unreported', { sort: 'title:asc', pageSize: '2', page: '2' });
      expect(second.data).toHaveLength(1);
      expect(second.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
      const behind = await ask('unreported', { pageSize: '2', page: '9' });
      expect(behind.data).toEqual([]);
      expect(behind.meta.pagination.total).toBe(3);
    });
  });

  describe('counts that differ', () => {
    const counts = { individuals: 44, collectives: 51 };

    test.each([
      [
        'the whole act, another number',
        'whole',
        { individuals: 46 },
        [{ key: 'individuals', claimed: 46, recorded: 44 }],
      ],
      ['the whole act, the same numbers', 'whole', counts, []],
      ['a kind the text does not name', 'whole', { individuals: 44 }, []],
      ['a kind the record does not give', 'whole', { households: 3 }, []],
      ['a subset within the whole', 'subset', { individuals: 3, collectives: 3 }, []],
      ['a subset as large as the whole', 'subset', counts, []],
      [
        'a subset larger than the whole',
        'subset',
        { collectives: 52 },
        [{ key: 'collectives', claimed: 52, recorded: 51 }],
      ],
      ['no numbers at all', 'whole', null, []],
    ])('%s', async (_name, scope, reported, disagreements) => {
      const commendation = await write.commendation({ counts });
      await write.translate(COMMENDATION, commendation, { title: 'In English' });
      await write.link(await write.article(), commendation, { scope, reported });
      const { data } = await ask('count-differences');
      expect(data.map((row) => row.disagreements)).toEqual(disagreements.length > 0 ? [disagreements] : []);
    });

    test('a link whose quote is no longer in the article is listed until one of them is mended', async () => {
      const commendation = await write.commendation({ counts });
      const article = await write.article({ title: 'Tin ngắn' });
      const { documentId } = await write.link(article, commendation, { quote: 'đã bị bỏ đi' });
      await write.link(await write.article({ title: 'Tin khác' }), commendation, { quote: 'Tin khác' });
      await suggestionsSettled(instance.strapi);
      const { data } = await ask('count-differences');
      expect(data).toMatchObject([{ documentId, quoteMissing: true, disagreements: [] }]);
      await admin.put(`/links/${documentId}`, { quote: 'Tin ngắn' }).expect(200);
      await suggestionsSettled(instance.strapi);
      expect((await ask('count-differences')).data).toEqual([]);
    });

    test('only confirmed links count', async () => {
      const commendation = await write.commendation({ counts });
      await write.link(await write.article(), commendation, {
        state: 'suggested',
        reported: { individuals: 1 },
      });
      expect((await ask('count-differences')).data).toEqual([]);
    });

    test('words are looked for in both titles, and the order can be that of the articles', async () => {
      const report = async (article: string, commendation: string) =>
        write.link(
          await write.article({ title: article, slug: article.replaceAll(' ', '-') }),
          await write.commendation({ title: commendation, counts }),
          { reported: { individuals: 1 } },
        );
      await report('Bao mot', 'Hiến máu');
      await report('Bao hai hien mau', 'Thi dua');
      await report('Bao ba', 'Thi dua');
      expect(await pairs('count-differences', { text: 'hien mau', sort: 'articleTitle:asc' })).toEqual([
        ['Bao hai hien mau', 'Thi dua'],
        ['Bao mot', 'Hiến máu'],
      ]);
      expect(await pairs('count-differences', { sort: 'articleTitle:desc', pageSize: '1' })).toEqual([
        ['Bao mot', 'Hiến máu'],
      ]);
    });
  });

  describe('links that readers cannot follow', () => {
    test('an end that is not published, or gone, is told of; two published ends are not', async () => {
      const shown = await write.commendation({ title: 'Hiện' });
      const draft = await write.commendation(
        { title: 'Nháp', presentedOn: '2020-02-02' },
        { status: 'draft' },
      );
      const article = await write.article({ title: 'Bài' });
      await write.link(article, shown);
      await write.link(article, draft);
      const orphan = await write.link(article, shown, { scope: 'subset', subsetLabel: 'mất' });
      await instance.strapi.db
        .query(LINK)
        .update({ where: { id: orphan.id }, data: { commendationDocumentId: 'khongcontailieunay' } });
      const { data } = await ask('hidden-ends');
      expect(
        data.map((row) => [row.article.state, row.commendation.state, row.commendation.entry?.title]),
      ).toEqual([
        ['shown', 'hidden', 'Nháp'],
        ['shown', 'missing', undefined],
      ]);
      expect(await pairs('hidden-ends', { year: '2020' })).toEqual([['Bài', 'Nháp']]);
    });

    test('for readers of one locale, the default locale stands in and no other', async () => {
      const english = await write.create(
        COMMENDATION,
        { title: 'English' },
        { locale: 'en', status: 'published' },
      );
      await write.link(await write.article({ title: 'Bài' }), english);
      expect(await pairs('hidden-ends')).toEqual([]);
      expect(await pairs('hidden-ends', { locale: 'en' })).toEqual([]);
      expect(await pairs('hidden-ends', { locale: 'vi' })).toEqual([['Bài', 'English']]);
    });
  });

  test('the summary counts acts by year and award type, reported and not', async () => {
    const reported = await write.commendation({ presentedOn: '2023-03-23', awardType: bangKhen });
    await write.link(await write.article(), reported);
    await write.commendation({ presentedOn: '2023-04-01', awardType: bangKhen });
    await write.commendation({ presentedOn: '2022-04-01', awardType: giayKhen });
    await write.commendation();
    const groups = (await ask('summary')).data as unknown as {
      year: number | null;
      awardType: { name: string } | null;
      reported: number;
      unreported: number;
    }[];
    expect(
      groups.map((group) => [group.year, group.awardType?.name ?? null, group.reported, group.unreported]),
    ).toEqual([
      [2023, 'Bằng khen', 1, 1],
      [2022, 'Giấy khen', 0, 1],
      [null, null, 0, 1],
    ]);
    const { body } = await admin.get('/coverage/options', { locale: 'vi' }).expect(200);
    expect(body.data).toMatchObject({ years: [2023, 2022], locales: expect.arrayContaining(['vi', 'en']) });
    expect(body.data.awardTypes).toEqual([
      { documentId: bangKhen, name: 'Bằng khen' },
      { documentId: giayKhen, name: 'Giấy khen' },
    ]);
    const overview = await admin.get('/coverage/overview').expect(200);
    expect(overview.body.data).toEqual({
      commendations: 4,
      unreported: 3,
      unlinkedArticles: 0,
      contradictoryArticles: 0,
      countDifferences: 0,
      hiddenEnds: 0,
      hiddenDecisions: 0,
    });
  });

  describe('commendations whose decision readers do not see', () => {
    const decisionOf = async (documentId: string): Promise<unknown> => {
      const found = await instance.strapi
        .documents(COMMENDATION)
        .findOne({ documentId, status: 'published', populate: ['decision'] } as never);
      return (found as { decision?: { documentId: string } | null } | null)?.decision?.documentId;
    };
    const decide = (number: string) => write.create(DECISION, { number, issuedOn: '2024-01-05' });
    const listed = async (query: Query = {}, desk = admin) => {
      const { data, meta } = await ask('hidden-decisions', query, desk);
      expect(meta.pagination.total).toBe(data.length);
      return data.map(({ title, date, decision, paper }) => ({ title, date, decision, paper }));
    };

    test('are listed with the way to it, until it is published, and again when it is taken back', async () => {
      const decision = await decide('5/QĐ-CTĐ');
      await write.commendation({ title: 'Nháp', decision: decision.documentId }, { status: 'draft' });
      await write.commendation({ title: 'Không có quyết định' });
      await write.commendation({ title: 'Khen', decision: decision.documentId });
      const row = {
        title: 'Khen',
        date: '2024-01-05',
        decision: '5/QĐ-CTĐ',
        paper: { uid: DECISION, documentId: decision.documentId },
      };
      expect(await listed()).toEqual([row]);
      expect(await listed({ year: '2023' })).toEqual([]);
      expect((await admin.get('/coverage/overview').expect(200)).body.data.hiddenDecisions).toBe(1);
      await instance.strapi.documents(DECISION).publish({ documentId: decision.documentId });
      expect(await listed()).toEqual([]);
      await instance.strapi.documents(DECISION).unpublish({ documentId: decision.documentId });
      expect(await listed()).toEqual([row]);
    });

    test('readers are shown the decision as soon as it is off the list', async () => {
      const decision = await decide('6/QĐ-CTĐ');
      const act = await write.commendation({ title: 'Khen', decision: decision.documentId });
      expect(await decisionOf(act.documentId)).toBeUndefined();
      await instance.strapi.documents(DECISION).publish({ documentId: decision.documentId });
      expect(await listed()).toEqual([]);
      expect(await decisionOf(act.documentId)).toBe(decision.documentId);
    });

    test('the database looks up by index whether act and decision are published', async () => {
      await write.commendation({ title: 'Khen', decision: (await decide('8/QĐ-CTĐ')).documentId });
      const statements = await statementsOf(instance.strapi, () => listed());
      const found = statements.find(({ sql }) => sql.includes('ruling'));
      if (!found) throw new Error('no statement reads decisions');
      const plan = await planOf(instance.strapi, found);
      expect(plan).toMatch(/commendations_documents_idx/);
      expect(plan).toMatch(/decisions_documents_idx/);
      expect(plan).not.toMatch(/SCAN (own|ruling)\b|Seq Scan/);
    });

    test('are no business of a reader without a right to decisions', async () => {
      await write.commendation({ title: 'Khen', decision: (await decide('7/QĐ-CTĐ')).documentId });
      const noDecisions = await userWith(mayReadCoverage, mayRead(instance.strapi, COMMENDATION));
      const { data, meta } = await ask('hidden-decisions', {}, noDecisions);
      expect(data).toEqual([]);
      expect(meta.lacks).toContainEqual({ field: 'decision', reason: 'not-permitted' });
      const overview = await noDecisions.get('/coverage/overview').expect(200);
      expect(overview.body.data.hiddenDecisions).toBeNull();
      const nothing = await userWith(mayReadCoverage, mayRead(instance.strapi, ARTICLE));
      await nothing.get('/coverage/hidden-decisions').expect(403);
    });
  });

  describe('articles that report an award', () => {
    const DAY = '2023-12-06';
    const reporting = (text: string, data: Record<string, unknown> = {}) => ({
      title: 'Tin khen thưởng',
      originallyPublishedAt: `${DAY}T02:00:00.000Z`,
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
      ...data,
    });
    const AWARD =
      'Ngày 5/12/2023, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân.';
    const AWARD_THAT_DISAGREES =
      'Ngày 5/12/2023, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân, trong đó có 15 tập thể của Hội Chữ thập đỏ.';

    test('are listed until a link is confirmed, with what awaits a decision', async () => {
      const article = await write.article(reporting(AWARD));
      await write.article(reporting('Ngày 5/12/2023, Hội Chữ thập đỏ họp giao ban.', { title: 'Tin khác' }));
      await suggestionsSettled(instance.strapi);
      const act = await write.commendation({ title: 'Một lần khen' });
      const link = await write.link(article, act, { state: 'suggested' });
      const { data, meta } = await ask('unlinked-articles');
      expect(data).toMatchObject([
        { title: 'Tin khen thưởng', date: DAY, acts: 1, warnings: 0, suggestions: 1, locale: 'vi' },
      ]);
      expect(meta.pagination.total).toBe(1);
      await instance.strapi
        .documents(LINK)
        .update({ documentId: link.documentId, data: { state: 'confirmed' } as never });
      await suggestionsSettled(instance.strapi);
      expect((await ask('unlinked-articles')).data).toEqual([]);
    });

    test('stay listed while one of their awards is linked and another is not', async () => {
      const OTHER = 'Ngày 7/11/2023, Hội Chữ thập đỏ tỉnh Cà Mau tặng Giấy khen cho 5 tập thể và 9 cá nhân.';
      const paragraphs = [AWARD, OTHER].map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      }));
      const article = await write.article(reporting('', { body: paragraphs }));
      const [first, second] = [await write.commendation(), await write.commendation({ title: 'Giấy khen' })];
      const openActs = async () => {
        await suggestionsSettled(instance.strapi);
        return (await ask('unlinked-articles')).data.map((row) => [row.openActs, row.acts]);
      };
      expect(await openActs()).toEqual([[2, 2]]);
      const link = await write.link(article, first, { quote: AWARD });
      expect(await openActs()).toEqual([[1, 2]]);
      await write.link(article, second, { quote: OTHER });
      expect(await openActs()).toEqual([]);
      await instance.strapi.documents(LINK).delete({ documentId: link.documentId });
      expect(await openActs()).toEqual([[1, 2]]);
      await write.remove('api::commendation.commendation', second, '*');
      expect(await openActs()).toEqual([[2, 2]]);
    });

    test('by year, by words of the title and in the locale asked for', async () => {
      const article = await write.article(reporting(AWARD));
      await write.translate(ARTICLE, article, { title: 'News', body: reporting('').body });
      await suggestionsSettled(instance.strapi);
      const listed = async (query: Query) => (await ask('unlinked-articles', query)).data.length;
      expect(await listed({ year: '2023' })).toBe(1);
      expect(await listed({ year: '2022' })).toBe(0);
      expect(await listed({ year: 'none' })).toBe(0);
      expect(await listed({ text: 'khen thuong' })).toBe(1);
      expect(await listed({ text: 'giao ban' })).toBe(0);
      expect(await listed({ locale: 'vi' })).toBe(1);
      expect(await listed({ locale: 'en' })).toBe(0);
      await admin.get('/coverage/unlinked-articles', { awardType: bangKhen }).expect(400);
    });

    test('those whose own numbers contradict each other are listed, linked or not', async () => {
      const article = await write.article(reporting(AWARD_THAT_DISAGREES));
      await write.article(reporting(AWARD));
      await suggestionsSettled(instance.strapi);
      await write.link(article, await write.commendation());
      const { data } = await ask('contradictory-articles');
      expect(data).toMatchObject([{ documentId: article.documentId, acts: 1, warnings: 1 }]);
      const csv = await admin.get('/coverage/contradictory-articles.csv').expect(200);
      expect(csv.text).toContain(article.documentId);
    });

    test('an article out of reach is neither listed nor counted', async () => {
      await write.article(reporting(AWARD));
      await suggestionsSettled(instance.strapi);
      const own = { ...mayRead(instance.strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const author = await userWith(mayReadCoverage, own);
      expect((await ask('unlinked-articles', {}, author)).meta.pagination.total).toBe(0);
      const nobody = await userWith(mayReadCoverage);
      await nobody.get('/coverage/unlinked-articles').expect(403);
    });
  });

  describe('rights', () => {
    let article: Document;

    beforeEach(async () => {
      article = await write.article({ title: 'Bài' });
      await write.link(article, await write.commendation({ title: 'Có bài', counts: { individuals: 1 } }), {
        reported: { individuals: 2 },
      });
      await write.commendation({ title: 'Chưa có bài' });
    });

    test('the page needs its own right', async () => {
      const desk = await userWith(...readsEverything(instance.strapi));
      await desk.get('/coverage/unreported').expect(403);
      await desk.get('/coverage/unreported.csv').expect(403);
      await instance.http.get('/commendation-links/coverage/unreported').expect(401);
    });

    test('a type the user may not read is refused by name', async () => {
      const blind = await userWith(mayReadCoverage, mayRead(instance.strapi, ARTICLE));
      const { body } = await blind.get('/coverage/unreported').expect(403);
      expect(body.error.message).toContain(COMMENDATION);
      const noArticles = await userWith(mayReadCoverage, mayRead(instance.strapi, COMMENDATION));
      expect(await titles({}, noArticles)).toEqual(['Chưa có bài']);
      await noArticles.get('/coverage/count-differences').expect(403);
      await noArticles.get('/coverage/hidden-ends.csv').expect(403);
      const overview = await noArticles.get('/coverage/overview').expect(200);
      expect(overview.body.data).toMatchObject({ unreported: 1, countDifferences: null, hiddenEnds: null });
    });

    test('entries out of reach are neither listed nor counted', async () => {
      const own = { ...mayRead(instance.strapi, ARTICLE), conditions: ['admin::is-creator'] };
      const author = await userWith(mayReadCoverage, mayRead(instance.strapi, COMMENDATION), own);
      const { data, meta } = await ask('count-differences', {}, author);
      expect(data).toEqual([]);
      expect(meta.pagination.total).toBe(0);
      const english: Right = {
        ...mayRead(instance.strapi, COMMENDATION),
        properties: { fields: ['title'], locales: ['en'] },
      };
      await write.create(COMMENDATION, { title: 'English' }, { locale: 'en' });
      expect(await titles({}, await userWith(mayReadCoverage, english))).toEqual(['English']);
    });

    test('fields out of reach are named as lacking, and not to be filtered by', async () => {
      const onlyTitles: Right = {
        ...mayRead(instance.strapi, COMMENDATION),
        properties: { fields: ['title'], locales: ['vi', 'en'] },
      };
      const desk = await userWith(mayReadCoverage, mayRead(instance.strapi, ARTICLE), onlyTitles);
      const { data, meta } = await ask('count-differences', {}, desk);
      expect(data).toEqual([]);
      expect(meta.lacks).toContainEqual({ field: 'counts', reason: 'not-permitted' });
      await desk.get('/coverage/unreported', { awardType: bangKhen }).expect(400);
      expect(await titles({}, desk)).toEqual(['Chưa có bài']);
    });

    test('the names of related entries take the right to read them', async () => {
      await write.commendation({ title: 'Có loại', awardType: bangKhen });
      const others = RELATED_TYPES.filter((uid) => uid !== 'api::award-type.award-type');
      const desk = await userWith(
        mayReadCoverage,
        mayRead(instance.strapi, COMMENDATION),
        ...others.map((uid) => mayRead(instance.strapi, uid)),
      );
      const { body } = await desk.get('/coverage/summary').expect(200);
      expect(body.data.every((group: { awardType: unknown }) => group.awardType === null)).toBe(true);
    });
  });

  describe('questions that make no sense', () => {
    test.each([
      ['unreported', { year: '23' }],
      ['unreported', { pageSize: '101' }],
      ['unreported', { page: '0' }],
      ['unreported', { sort: 'articleTitle:asc' }],
      ['unreported', { sort: 'date:up' }],
      ['unreported', { locale: 'km' }],
      ['unreported', { colour: 'red' }],
      ['summary', { page: '2' }],
    ])('%s %j is refused', async (view, query) => {
      await admin.get(`/coverage/${view}`, query).expect(400);
    });

    test('an unknown view is not found', async () => {
      await admin.get('/coverage/everything').expect(404);
      await admin.get('/coverage/everything.csv').expect(404);
    });

    test('an award type that does not exist has no acts', async () => {
      await write.commendation();
      expect(await titles({ awardType: "x' or 1=1 --" })).toEqual([]);
    });
  });

  describe('the export', () => {
    const csv = async (view: string, query: Query = {}) => {
      const response = await admin.get(`/coverage/${view}.csv`, query).expect(200);
      expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(response.headers['content-disposition']).toContain(`${view}.csv`);
      return response.text.split('\r\n');
    };

    test('holds all pages of what is shown, with a header in the language asked for', async () => {
      for (let n = 0; n < 30; n += 1) {
        await write.commendation({ title: `Khen ${n}`, presentedOn: '2023-01-01' }, { status: 'draft' });
      }
      await write.commendation({ title: 'Năm khác', presentedOn: '2022-01-01' });
      const lines = await csv('unreported', { year: '2023', lang: 'vi' });
      expect(lines[0]).toMatch(/^\uFEFFKhen thưởng;Trạng thái;/);
      expect(lines).toHaveLength(30 + 2);
      expect((await csv('unreported', { lang: 'en' }))[0]).toMatch(/^\uFEFFCommendation,Status,/);
    });

    test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx'])(
      'a title %j is not run as a formula',
      async (title) => {
        const commendation = await write.commendation({ title: 'Khen' }, { status: 'draft' });
        await instance.strapi.db
          .query(COMMENDATION)
          .update({ where: { id: commendation.id }, data: { title } });
        const cells = (await csv('unreported')).slice(1).filter((line) => line.includes(title));
        expect(cells.length).toBeGreaterThan(0);
        for (const line of cells) expect(line).toMatch(/^"?'/);
      },
    );

    test('tells every difference in a row of its own', async () => {
      const commendation = await write.commendation({
        title: 'Khen',
        counts: { individuals: 44, collectives: 51 },
      });
      const article = await write.article({ title: 'Bài' });
      await write.link(article, commendation, { reported: { individuals: 46, collectives: 50 } });
      const opened = [
        [ARTICLE, article.documentId],
        [COMMENDATION, commendation.documentId],
      ].map(([uid, id]) => `collection-types/${uid}/${id}?plugins[i18n][locale]=vi`);
      const addresses = opened.map((path) => expect.stringContaining(path) as string);
      const rows = (await csv('count-differences')).slice(1, 3).map((line) => line.split(';'));
      expect(rows).toEqual([
        ['Bài', 'Khen', '', 'Toàn bộ', '', 'Tập thể', '50', '51', ...addresses],
        ['Bài', 'Khen', '', 'Toàn bộ', '', 'Cá nhân', '46', '44', ...addresses],
      ]);
      expect((await csv('summary')).slice(1)).toEqual([';;1;0', '']);
      expect(await csv('hidden-ends')).toHaveLength(2);
    });
  });
});
