import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type DeskClient, deskClient, deskLogin, mayRead, mayReadLinks } from '../helpers/desk';
import { ARTICLE, COMMENDATION, clearNewsroom, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';
const DECISION = 'api::decision.decision';

describe.each(databaseKinds)('the search of the desk (%s)', (database) => {
  let instance: StrapiInstance;
  let write: ReturnType<typeof newsroom>;
  let admin: DeskClient;

  const titles = async (q: string, desk: DeskClient = admin, side = 'target'): Promise<string[]> =>
    ((await desk.get('/search', { q, side }).expect(200)).body.data as { title: string }[]).map(
      ({ title }) => title,
    );

  beforeAll(async () => {
    instance = await startStrapi({ database });
    write = newsroom(instance.strapi);
    admin = deskClient(instance.http, await adminLogin(instance));
  });
  beforeEach(async () => {
    await clearNewsroom(instance.strapi);
    await instance.strapi.plugin('commendation-links').service('searchIndex').rebuild();
  });
  afterAll(() => instance?.stop());

  const decorate = async () => {
    const decision = await write.create(DECISION, { number: '163/QĐ-UBND', issuedOn: '2023-03-20' });
    const commendation = await write.commendation({
      title: 'Bằng khen cho phong trào hiến máu',
      grantorAsReported: 'Uỷ ban nhân dân tỉnh Kiên Giang',
      decision: decision.documentId,
    });
    const recipient = await write.create(RECIPIENT, {
      displayName: 'Nguyễn Thị Đào',
      commendation: commendation.documentId,
    });
    await write.commendation({ title: 'Giấy khen công tác năm 2023' });
    return { commendation, decision, recipient };
  };

  test.each([
    ['a title without accents or case', 'BANG khen phong trao hien mau'],
    ['the letter đ typed as d', 'nguyen thi dao'],
    ['words in another order', 'mau hien'],
    ['a word typed twice', 'hien hien'],
    ['the beginning of a word', 'phong tr'],
    ['a decision number', '163/QĐ-UBND'],
    ['a decision number typed carelessly', '163qd ubnd'],
    ['a decision number with Ð (U+00D0) for Đ', '163/Q\u00d0-UBND'],
    ['a decision number with the words before it', 'Quyết định số 163/QĐ-UBND'],
    ['a decision number glued to its word', 'số163/QĐ-UBND'],
    ['a decision number with a slash of another kind', '163\u2215QĐ\u200b-UBND'],
    ['a name with Ð (U+00D0) for Đ', 'Nguyễn Thị \u00d0ào'],
    ['a grantor with the tone on the other vowel', 'ủy ban nhân dân tỉnh'],
    ['a title in decomposed Unicode', 'hiến máu'.normalize('NFD')],
    ['a recipient', 'Nguyễn Thị Đào'],
    ['words of different fields', 'dao bang khen 163'],
  ])('finds by %s', async (_name, q) => {
    await decorate();
    expect(await titles(q)).toEqual(['Bằng khen cho phong trào hiến máu']);
  });

  test('a record typed with Ð (U+00D0) is found by đ and by d', async () => {
    await write.commendation({ title: 'Hội Chữ thập \u00d0ỏ huyện \u00d0ông Hải' });
    expect(await titles('chữ thập đỏ huyện đông hải')).toHaveLength(1);
    expect(await titles('chu thap do huyen dong hai')).toHaveLength(1);
  });

  test.each([['hiến tặng'], ['164'], ['ào']])('does not find by %s', async (q) => {
    await decorate();
    expect(await titles(q)).toEqual([]);
  });

  test('the most relevant comes first', async () => {
    await write.commendation({ title: 'Tổng kết phong trào thi đua', grantorAsReported: 'Hội Chữ thập đỏ' });
    await write.commendation({ title: 'Khen thưởng phong trào của Hội Chữ thập đỏ' });
    await write.commendation({ title: 'Hội Chữ thập đỏ tổng kết phong trào' });
    expect(await titles('hội chữ thập đỏ')).toEqual([
      'Hội Chữ thập đỏ tổng kết phong trào',
      'Khen thưởng phong trào của Hội Chữ thập đỏ',
      'Tổng kết phong trào thi đua',
    ]);
  });

  test('what is typed nowhere lists the newest first', async () => {
    await write.commendation({ title: 'Năm ngoái', presentedOn: '2023-05-01' });
    await write.commendation({ title: 'Năm nay', presentedOn: '2024-05-01' });
    expect(await titles('')).toEqual(['Năm nay', 'Năm ngoái']);
    expect(await titles(' - ')).toEqual(['Năm nay', 'Năm ngoái']);
  });

  test('drafts are found and shown as drafts', async () => {
    await write.commendation({ title: 'Bản nháp' }, { status: 'draft' });
    const { body } = await admin.get('/search', { q: 'nhap' }).expect(200);
    expect(body.data).toMatchObject([{ title: 'Bản nháp', status: 'draft' }]);
  });

  test('articles are found from the other side', async () => {
    await write.article({ title: 'Hội nghị biểu dương' });
    expect(await titles('bieu duong', admin, 'source')).toEqual(['Hội nghị biểu dương']);
  });

  test('the search follows every write', async () => {
    const { commendation, decision, recipient } = await decorate();
    const documents = (uid: string) => instance.strapi.documents(uid as typeof ARTICLE);
    await documents(DECISION).update({
      documentId: decision.documentId,
      data: { number: '99/QĐ-TTg' } as never,
    });
    expect(await titles('99 qd ttg')).toHaveLength(1);
    expect(await titles('163')).toEqual([]);
    await documents(RECIPIENT).delete({ documentId: recipient.documentId });
    expect(await titles('nguyen thi dao')).toEqual([]);
    await documents(COMMENDATION).update({
      documentId: commendation.documentId,
      data: { title: 'Bằng khen đổi tên' } as never,
    });
    expect(await titles('doi ten')).toEqual(['Bằng khen đổi tên']);
    await documents(COMMENDATION).delete({ documentId: commendation.documentId });
    expect(await titles('doi ten')).toEqual([]);
  });

  test('rows that were written past the document service are noticed at the next boot', async () => {
    const index = instance.strapi.plugin('commendation-links').service('searchIndex');
    expect(await index.isStale()).toBe(false);
    await instance.strapi.db.query(COMMENDATION).create({
      data: {
        documentId: 'ghi-thang-vao-bang',
        title: 'Ghi thẳng vào bảng',
        locale: 'vi',
        publishedAt: null,
      } as never,
    });
    expect(await index.isStale()).toBe(true);
    await index.rebuildWhenStale();
    expect(await titles('ghi thang')).toEqual(['Ghi thẳng vào bảng']);
  });

  test('entries that are linked already are left out when asked', async () => {
    const { commendation } = await decorate();
    const { body } = await admin
      .get('/search', { q: 'hien mau', except: commendation.documentId })
      .expect(200);
    expect(body.data).toEqual([]);
  });

  test('nobody finds by what they may not read', async () => {
    await decorate();
    const { strapi } = instance;
    const desk = deskClient(
      instance.http,
      await deskLogin(instance, [mayReadLinks, mayRead(strapi, ARTICLE), mayRead(strapi, COMMENDATION)]),
    );
    expect(await titles('hien mau', desk)).toHaveLength(1);
    expect(await titles('nguyen thi dao', desk)).toEqual([]);
    expect(await titles('163', desk)).toEqual([]);
  });

  test('someone who may read few entries still finds all of them', async () => {
    const { strapi } = instance;
    for (let index = 0; index < 50; index += 1) await write.commendation({ title: `Bằng khen ${index}` });
    const own = await write.commendation({ title: 'Bằng khen của tôi' });
    await strapi.db
      .query(COMMENDATION)
      .updateMany({ where: { documentId: own.documentId }, data: { locale: 'en' } });
    await strapi.plugin('commendation-links').service('searchIndex').rebuild();
    const english = { ...mayRead(strapi, COMMENDATION), properties: { fields: ['title'], locales: ['en'] } };
    const desk = deskClient(instance.http, await deskLogin(instance, [mayReadLinks, english]));
    expect(await titles('bang khen', desk)).toEqual(['Bằng khen của tôi']);
  });
});
