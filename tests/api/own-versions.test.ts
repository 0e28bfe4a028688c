import { databaseKinds } from '../helpers/database-kinds';
import { type Right, deskClient, deskLogin, mayEditLinks, mayRead, mayReadLinks } from '../helpers/desk';
import { ARTICLE, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';
const AWARD_TYPE = 'api::award-type.award-type';
const explorer = (action: string) => `plugin::content-manager.explorer.${action}`;

describe.each(databaseKinds)('an author who may change their own entries only (%s)', (database) => {
  let instance: StrapiInstance;
  let write: ReturnType<typeof newsroom>;
  let author: string;
  let awardTypes: Document[];

  const send = (method: 'post' | 'put' | 'delete', path: string, body: object = {}) =>
    instance.http[method](`/content-manager/collection-types/${path}`)
      .set('Authorization', `Bearer ${author}`)
      .send(body);
  const drafts = async ({ documentId }: Pick<Document, 'documentId'>) => {
    const rows = await instance.strapi.db.query(COMMENDATION).findMany({
      where: { documentId, publishedAt: null },
      populate: { counts: true, awardType: true, recipients: true },
    });
    return Object.fromEntries(rows.map((row) => [String(row.locale), row])) as Record<
      'vi' | 'en',
      Record<string, unknown>
    >;
  };
  /** A commendation that somebody else wrote, with what its locales share. */
  const ofOthers = () =>
    write.commendation(
      {
        title: 'Bằng khen năm 2023',
        presentedOn: '2023-03-20',
        grade: 'Hạng nhất',
        awardType: awardTypes[0]?.documentId,
        counts: { individuals: 44, collectives: 51 },
      },
      { status: 'draft' },
    );
  const shared = () => ({
    presentedOn: '2023-03-20',
    grade: 'Hạng nhất',
    counts: { individuals: 44, collectives: 51 },
  });
  const translate = ({ documentId }: Document, data: object) =>
    send('put', `${COMMENDATION}/${documentId}?locale=en`, { locale: 'en', title: 'Certificate', ...data });

  beforeAll(async () => {
    instance = await startStrapi({ database });
    const { strapi } = instance;
    write = newsroom(strapi);
    awardTypes = (await strapi
      .documents(AWARD_TYPE)
      .findMany({ locale: 'vi', limit: 2 } as never)) as unknown as Document[];
    const all = (uid: string, action: string): Right => ({
      ...mayRead(strapi, uid),
      action: explorer(action),
    });
    author = await deskLogin(instance, [
      mayReadLinks,
      mayEditLinks,
      mayRead(strapi, RECIPIENT),
      mayRead(strapi, AWARD_TYPE),
      ...[ARTICLE, COMMENDATION].flatMap((uid) => [
        mayRead(strapi, uid),
        all(uid, 'create'),
        ...['update', 'publish', 'delete'].map((action) => ({
          ...all(uid, action),
          conditions: ['admin::is-creator'],
        })),
      ]),
    ]);
  });
  afterAll(() => instance?.stop());

  test('may translate what somebody else wrote', async () => {
    const commendation = await ofOthers();
    await translate(commendation, shared()).expect(200);
    await translate(commendation, { title: 'Certificate of merit', reason: 'For the community' }).expect(200);
    const { vi, en } = await drafts(commendation);
    expect(vi).toMatchObject({ title: 'Bằng khen năm 2023', counts: { individuals: 44 } });
    expect(en).toMatchObject({
      title: 'Certificate of merit',
      awardType: { documentId: awardTypes[0]?.documentId },
    });
  });

  test.each([
    ['a date', { presentedOn: '2024-01-01' }],
    ['a text that is not translated', { grade: 'Hạng nhì' }],
    ['counts', { counts: { individuals: 999 } }],
    ['a relation', () => ({ awardType: { connect: [{ documentId: awardTypes[1]?.documentId }] } })],
    [
      'a relation taken away',
      () => ({ awardType: { disconnect: [{ documentId: awardTypes[0]?.documentId }] } }),
    ],
    ['a relation set', () => ({ awardType: awardTypes[1]?.documentId })],
  ])('may not change %s of it by way of another locale, new or their own', async (_what, change) => {
    const data = typeof change === 'function' ? change() : change;
    const commendation = await ofOthers();
    const { vi: before } = await drafts(commendation);
    const refused = await translate(commendation, { ...shared(), ...data }).expect(403);
    expect(refused.body.error).toMatchObject({ details: { code: 'shared-with-others' } });
    expect(Object.keys(await drafts(commendation))).toEqual(['vi']);
    await translate(commendation, shared()).expect(200);
    await translate(commendation, data).expect(403);
    const { vi: after } = await drafts(commendation);
    expect(after).toMatchObject({
      presentedOn: before.presentedOn,
      grade: before.grade,
      counts: before.counts,
      awardType: before.awardType,
    });
  });

  test('may not publish a translation over a published record that says something else', async () => {
    const commendation = await ofOthers();
    await write.publish(COMMENDATION, commendation);
    await translate(commendation, shared()).expect(200);
    await send('post', `${COMMENDATION}/${commendation.documentId}/actions/publish?locale=en`, {
      locale: 'en',
      title: 'Certificate',
      counts: { individuals: 1 },
    }).expect(403);
    const published = await instance.strapi.db
      .query(COMMENDATION)
      .findMany({ where: { documentId: commendation.documentId, publishedAt: { $notNull: true } } });
    expect(published.map(({ locale }) => String(locale))).toEqual(['vi']);
  });

  test('may change everything of what is theirs in all locales', async () => {
    const created = await send('post', `${COMMENDATION}?locale=vi`, {
      locale: 'vi',
      title: 'Giấy khen',
    }).expect(201);
    const own = created.body.data as Document;
    await translate(own, {}).expect(200);
    await translate(own, { counts: { individuals: 3 }, grade: 'Hạng ba' }).expect(200);
    expect((await drafts(own)).vi).toMatchObject({ grade: 'Hạng ba', counts: { individuals: 3 } });
    await send('post', `${COMMENDATION}/clone/${own.documentId}`, {
      title: 'Bản sao',
      grade: 'Hạng tư',
    }).expect(200);
  });

  test('may copy what somebody else wrote, and change the copy', async () => {
    const commendation = await ofOthers();
    const copy = await send('post', `${COMMENDATION}/clone/${commendation.documentId}`, {
      title: 'Bản sao',
      counts: { individuals: 1 },
    }).expect(200);
    await send('put', `${COMMENDATION}/${copy.body.data.documentId}?locale=vi`, { grade: 'Khác' }).expect(
      200,
    );
    expect((await drafts(commendation)).vi).toMatchObject({ counts: { individuals: 44 } });
  });

  test('may not take a recipient: to give one to another record is to change it', async () => {
    const commendation = await ofOthers();
    const person = (data: object) =>
      write.create(RECIPIENT, {
        kind: 'individual',
        displayName: 'Trần Văn An',
        visibility: 'full',
        ...data,
      });
    const taking = ({ id, documentId }: Document) => ({ recipients: { connect: [{ id, documentId }] } });
    const [free, taken] = [await person({}), await person({ commendation: commendation.documentId })];
    await send('post', `${COMMENDATION}?locale=vi`, { title: 'Của tôi', ...taking(free) }).expect(403);
    const own = await send('post', `${COMMENDATION}?locale=vi`, { title: 'Của tôi' }).expect(201);
    const address = `${COMMENDATION}/${own.body.data.documentId}?locale=vi`;
    await send('put', address, taking(free)).expect(403);
    expect((await send('put', address, taking(taken))).status).toBeGreaterThanOrEqual(400);
    expect((await drafts(commendation)).vi.recipients).toMatchObject([{ displayName: 'Trần Văn An' }]);
    expect((await drafts(own.body.data as Document)).vi.recipients).toEqual([]);
  });

  test('may link neither a record of which they only wrote a translation, nor put its links in order', async () => {
    const commendation = await ofOthers();
    await translate(commendation, shared()).expect(200);
    const article = await write.article({});
    const desk = deskClient(instance.http, author);
    const ends = { articleDocumentId: article.documentId, commendationDocumentId: commendation.documentId };
    await desk.post('/links', ends).expect(403);
    const link = await write.link(article, commendation);
    await desk.put(`/links/${link.documentId}`, { kind: 'mentions' }).expect(403);
    await desk.delete(`/links/${link.documentId}`).expect(403);
    await desk.put(`/links/target/${commendation.documentId}/order`, [link.documentId]).expect(403);
    const list = await desk.get(`/links/target/${commendation.documentId}`).expect(200);
    expect(list.body.data).toHaveLength(1);

    const mine = await send('post', `${ARTICLE}?locale=vi`, { locale: 'vi', title: 'Tin của tôi' }).expect(
      201,
    );
    await desk.post('/links', { ...ends, articleDocumentId: mine.body.data.documentId }).expect(201);
  });
});
