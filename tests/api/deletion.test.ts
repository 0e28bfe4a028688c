import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { deskLogin, mayRead } from '../helpers/desk';
import { ARTICLE, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';
const DECISION = 'api::decision.decision';
const ORGANISATION = 'api::organisation.organisation';
const EVENT = 'api::event.event';
const AWARD_TYPE = 'api::award-type.award-type';
const CATEGORY = 'api::category.category';

describe.each(databaseKinds)('deleting what others stand on (%s)', (database) => {
  let instance: StrapiInstance;
  let write: ReturnType<typeof newsroom>;
  let admin: string;
  let numbers = 0;

  const remove = (uid: string, { documentId }: Document, query = 'locale=*') =>
    instance.http
      .delete(`/content-manager/collection-types/${uid}/${documentId}?${query}`)
      .set('Authorization', `Bearer ${admin}`);
  const removeMany = (uid: string, documents: readonly Document[], query = '') =>
    instance.http
      .post(`/content-manager/collection-types/${uid}/actions/bulkDelete?${query}`)
      .set('Authorization', `Bearer ${admin}`)
      .send({ documentIds: documents.map(({ documentId }) => documentId) });
  const exists = async (uid: string, { documentId }: Document): Promise<boolean> =>
    (await instance.strapi.db.query(uid).count({ where: { documentId } })) > 0;
  const read = async (uid: string, plural: string, { documentId }: Document) => {
    const token = await createToken(instance.strapi, 'full-access');
    const response = await instance.http
      .get(`/api/${plural}/${documentId}?populate=*`)
      .set('Authorization', `Bearer ${token}`);
    return response.body.data as Record<string, unknown>;
  };
  const decision = (status: 'draft' | 'published' = 'published') => {
    numbers += 1;
    return write.create(DECISION, { number: `${numbers}/QĐ-UBND`, issuedOn: '2023-03-20' }, { status });
  };
  const recipientOf = ({ documentId }: Document) =>
    write.create(RECIPIENT, {
      kind: 'individual',
      displayName: 'Trần Văn An',
      visibility: 'full',
      consentNote: 'Đồng ý qua điện thoại',
      commendation: documentId,
    });

  beforeAll(async () => {
    instance = await startStrapi({ database });
    write = newsroom(instance.strapi);
    admin = await adminLogin(instance);
  });
  afterAll(() => instance?.stop());

  test.each([
    ['the decision of an award', DECISION, COMMENDATION, 'decision', { number: '900/QĐ-UBND' }],
    ['the grantor of an award', ORGANISATION, COMMENDATION, 'grantor', { name: 'Ủy ban tỉnh' }],
    ['the event of an award', EVENT, COMMENDATION, 'presentedAt', { name: 'Hội nghị' }],
    [
      'the type of an award',
      AWARD_TYPE,
      COMMENDATION,
      'awardType',
      { name: 'Bằng khen', code: 'bk-thu', family: 'society' },
    ],
    ['the issuer of a decision', ORGANISATION, DECISION, 'issuer', { name: 'Hội tỉnh' }],
    ['the section of an article', CATEGORY, ARTICLE, 'category', { name: 'Tin hội' }],
    ['the organiser of an event', ORGANISATION, EVENT, 'organiser', { name: 'Hội huyện' }],
  ])(
    '%s stays until somebody says that the published record may lose it',
    async (_what, uid, by, field, data) => {
      const used = await write.create(uid, data, { status: 'published' });
      const title =
        { [ARTICLE]: 'title', [COMMENDATION]: 'title', [EVENT]: 'name', [DECISION]: 'number' }[by] ?? '';
      const user = await write.create(
        by,
        { [title]: `Bản ghi ${field}`, [field]: used.documentId },
        { status: 'published' },
      );
      const refused = await remove(uid, used).expect(400);
      expect(refused.body.error).toMatchObject({
        message: expect.stringContaining(`Bản ghi ${field}`),
        details: { code: 'used-by-published', usedBy: [{ uid: by, field, documentId: user.documentId }] },
      });
      const many = await removeMany(uid, [used]).expect(400);
      expect(many.body.error.details).toMatchObject({ code: 'used-by-published' });
      expect(await exists(uid, used)).toBe(true);
      await remove(uid, used, 'locale=*&used=vielleicht').expect(400);
      await remove(uid, used, 'locale=*&used=keep').expect(200);
      expect(await exists(uid, used)).toBe(false);
      expect(await exists(by, user)).toBe(true);
    },
  );

  test('a token is refused alike, and nothing is half deleted', async () => {
    const token = await createToken(instance.strapi, 'full-access');
    const used = await decision();
    const user = await write.commendation({ title: 'Bằng khen', decision: used.documentId });
    await instance.http
      .delete(`/api/decisions/${used.documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .expect(400);
    const { body } = await instance.http
      .post('/graphql')
      .set('Authorization', `Bearer ${token}`)
      .send({ query: `mutation { deleteDecision(documentId: "${used.documentId}") { documentId } }` });
    expect(body.errors).toHaveLength(1);
    expect((await read(COMMENDATION, 'commendations', user)).decision).toMatchObject({
      documentId: used.documentId,
    });
  });

  test('what only drafts use, or nobody, is deleted as ever', async () => {
    const [used, free] = [await decision(), await decision('draft')];
    await write.commendation({ title: 'Nháp', decision: used.documentId }, { status: 'draft' });
    await remove(DECISION, used).expect(200);
    await removeMany(DECISION, [free]).expect(200);
  });

  test('a locale that goes takes nothing away while the document stays', async () => {
    const event = await write.create(EVENT, { name: 'Hội nghị' }, { status: 'published' });
    await write.translate(EVENT, event, { name: 'Conference' });
    const article = await write.article({ event: event.documentId });
    await remove(EVENT, event, 'locale=en').expect(200);
    await remove(EVENT, event, 'locale=vi').expect(400);
    expect((await read(ARTICLE, 'articles', article)).event).toMatchObject({ name: 'Hội nghị' });
  });

  test('recipients go with their award, however it is deleted', async () => {
    const [one, two, three] = [
      await write.commendation({}),
      await write.commendation({}),
      await write.commendation({}),
    ];
    const people = [await recipientOf(one), await recipientOf(two), await recipientOf(three)];
    await write.translate(COMMENDATION, one, { title: 'Certificate' });
    await remove(COMMENDATION, one, 'locale=en').expect(200);
    expect(await exists(RECIPIENT, people[0] as Document)).toBe(true);
    await remove(COMMENDATION, one).expect(200);
    await removeMany(COMMENDATION, [two], 'locale=vi&used=delete').expect(200);
    await write.remove(COMMENDATION, three);
    for (const person of people) expect(await exists(RECIPIENT, person)).toBe(false);
  });

  test('recipients are kept when that is asked for, and are not public without their award', async () => {
    const commendation = await write.commendation({});
    const person = await recipientOf(commendation);
    await remove(COMMENDATION, commendation, 'locale=*&used=keep').expect(200);
    expect(await exists(RECIPIENT, person)).toBe(true);
    await instance.http.get(`/api/recipients/${person.documentId}`).expect(404);
  });

  test('the admin is told what uses an entry, by name as far as its user may read', async () => {
    const organisation = await write.create(ORGANISATION, { name: 'Hội tỉnh' });
    const issued = await write.create(DECISION, {
      number: '77/QĐ-UBND',
      issuedOn: '2022-02-02',
      issuer: organisation.documentId,
    });
    const granted = await write.commendation({ title: 'Bằng khen', grantor: organisation.documentId });
    const usage = async (token: string, query: string) =>
      instance.http.get(`/entry-usage?${query}`).set('Authorization', `Bearer ${token}`);
    const asked = `uid=${ORGANISATION}&documentIds=${organisation.documentId}`;
    expect((await usage(admin, asked)).body.data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          uid: DECISION,
          field: 'issuer',
          isPart: false,
          count: 1,
          published: 0,
          entries: [{ documentId: issued.documentId, locale: null, title: '77/QĐ-UBND' }],
        }),
        expect.objectContaining({
          uid: COMMENDATION,
          field: 'grantor',
          count: 1,
          published: 1,
          entries: [{ documentId: granted.documentId, locale: 'vi', title: 'Bằng khen' }],
        }),
      ]),
    );
    const fewRights = await deskLogin(instance, [mayRead(instance.strapi, ORGANISATION)]);
    const counted = await usage(fewRights, asked);
    expect(counted.body.data).toHaveLength(2);
    expect(counted.body.data[0]).toMatchObject({ count: 1, entries: [] });
    expect((await usage(fewRights, `uid=${DECISION}&documentIds=${issued.documentId}`)).status).toBe(403);
    expect((await usage(admin, `uid=${DECISION}&documentIds=`)).status).toBe(400);
    await instance.http.get(`/entry-usage?${asked}`).expect(401);
  });

  test('an award that a published decision cancels is not deleted in silence', async () => {
    const commendation = await write.commendation({});
    numbers += 1;
    await write.create(
      DECISION,
      {
        number: `${numbers}/QĐ-UBND`,
        kind: 'cancel',
        issuedOn: '2024-01-05',
        affects: [commendation.documentId],
      },
      { status: 'published' },
    );
    await remove(COMMENDATION, commendation).expect(400);
    await remove(COMMENDATION, commendation, 'locale=*&used=delete').expect(200);
  });
});
