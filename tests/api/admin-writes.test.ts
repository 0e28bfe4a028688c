import type { Core } from '@strapi/strapi';
import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { deskLogin, mayRead, mayUpdate } from '../helpers/desk';
import { COMMENDATION, type Document, clearNewsroom } from '../helpers/newsroom';
import { DECISION, ORGANISATION, RECIPIENT, idsOf, relationDesk } from '../helpers/relations';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** Requests as the admin's forms send them. */
describe.each(databaseKinds)('what the forms of the admin write (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof relationDesk>;
  let jwt: string;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = relationDesk(instance);
    jwt = await adminLogin(instance);
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const path = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}?locale=vi`;
  const send = (method: 'post' | 'put', address: string, data: object, as = jwt) =>
    instance.http[method](address).set('Authorization', `Bearer ${as}`).send(data);
  const recipientsOf = async ({ documentId }: Pick<Document, 'documentId'>) =>
    idsOf((await desk.read(COMMENDATION, { documentId } as Document, {}, ['recipients'])).recipients);

  /** How the admin connects an entry that was just made in a dialog of the form. */
  const madeInPlace = ({ documentId }: Pick<Document, 'documentId'>, locale: string | null = null) => ({
    connect: [{ id: documentId, documentId, locale }],
    disconnect: [],
  });
  /** How it connects one that was chosen from the list. */
  const chosen = ({ id, documentId }: Document) => ({
    connect: [{ id, documentId, isTemporary: true, position: { end: true } }],
    disconnect: [],
  });

  describe('a related entry made in a dialog', () => {
    it('is connected with an entry that has locales and drafts', async () => {
      const commendation = await desk.commendation();
      const made = await send('post', path(RECIPIENT), { displayName: 'Lê Văn A', kind: 'individual' });
      const body = { title: 'Bằng khen', recipients: madeInPlace(made.body.data) };
      await send('put', path(COMMENDATION, `/${commendation.documentId}`), body).expect(200);
      expect(await recipientsOf(commendation)).toEqual([made.body.data.documentId]);
    });

    it('takes the place of the one that was there, where there is room for one', async () => {
      const [first, second] = [
        await desk.create(ORGANISATION, { name: 'Tỉnh ủy' }),
        await desk.create(ORGANISATION, { name: 'Huyện ủy' }),
      ];
      const decision = await desk.decision({ issuer: first.documentId });
      const body = { number: '12/QĐ', issuer: madeInPlace(second, 'vi') };
      await send('put', path(DECISION, `/${decision.documentId}`), body).expect(200);
      const row = await desk.read(DECISION, decision, {}, ['issuer']);
      expect(idsOf(row.issuer)).toEqual([second.documentId]);
    });
  });

  describe('nobody is taken from the list of another award', () => {
    const twoAwards = async () => {
      const [first, second] = [
        await desk.commendation({ title: 'Bằng khen chống lũ' }),
        await desk.commendation({ title: 'Giấy khen hội viên' }, { status: 'draft' }),
      ];
      return { first, second, recipient: await desk.recipient(first, 'Hợp tác xã Tứ Giác') };
    };

    it.each([
      ['chosen from the list', chosen],
      ['named by its documentId', ({ documentId }: Document) => [documentId]],
      ['named by the id of its row', ({ id }: Document) => ({ set: [id] })],
    ])('by an update, %s', async (_how, value) => {
      const { first, second, recipient } = await twoAwards();
      const body = { title: 'Giấy khen hội viên', recipients: value(recipient) };
      const refused = await send('put', path(COMMENDATION, `/${second.documentId}`), body).expect(400);
      expect(refused.body.error.message).toContain('“Hợp tác xã Tứ Giác” (“Bằng khen chống lũ”)');
      expect(refused.body.error.details).toMatchObject({
        code: 'recipient-of-another-commendation',
        errors: [{ path: ['recipients'] }],
      });
      expect(await recipientsOf(first)).toEqual([recipient.documentId]);
      expect(await recipientsOf(second)).toEqual([]);
    });

    it('by a new entry, by publishing what the form says, or by a duplicate', async () => {
      const { first, second, recipient } = await twoAwards();
      const recipients = chosen(recipient);
      await send('post', path(COMMENDATION), { title: 'Mới', recipients }).expect(400);
      await send('post', path(COMMENDATION, '/actions/publish'), { title: 'Mới', recipients }).expect(400);
      const published = path(COMMENDATION, `/${second.documentId}/actions/publish`);
      await send('post', published, { title: 'Giấy khen', recipients }).expect(400);
      const duplicate = path(COMMENDATION, `/clone/${first.documentId}`);
      await send('post', duplicate, { title: 'Bản sao', recipients }).expect(400);
      expect(await recipientsOf(first)).toEqual([recipient.documentId]);
      expect(await strapi.db.query(COMMENDATION).count({ where: { publishedAt: null } })).toBe(2);
    });

    it('over REST and GraphQL, which are told no names', async () => {
      const { first, second, recipient } = await twoAwards();
      const token = await createToken(strapi, 'full-access');
      const bearer = ['Authorization', `Bearer ${token}`] as const;
      const rest = await instance.http
        .put(`/api/commendations/${second.documentId}`)
        .set(...bearer)
        .send({ data: { recipients: { connect: [recipient.documentId] } } })
        .expect(400);
      expect(rest.body.error.message).toContain(`another commendation: ${recipient.documentId}`);
      expect(JSON.stringify(rest.body)).not.toContain('Tứ Giác');
      const query = `mutation { updateCommendation(documentId: "${second.documentId}", data: { recipients: ["${recipient.documentId}"] }) { documentId } }`;
      const graphql = await instance.http
        .post('/graphql')
        .set(...bearer)
        .send({ query });
      expect(graphql.body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(await recipientsOf(first)).toEqual([recipient.documentId]);
    });

    it('and staff who may not read recipients are told no names either', async () => {
      const { second, recipient } = await twoAwards();
      const theirs = await deskLogin(instance, [
        mayRead(strapi, COMMENDATION),
        mayUpdate(strapi, COMMENDATION),
      ]);
      const body = { title: 'Giấy khen', recipients: chosen(recipient) };
      const refused = await send('put', path(COMMENDATION, `/${second.documentId}`), body, theirs).expect(
        400,
      );
      expect(refused.body.error.message).toContain(recipient.documentId);
      expect(JSON.stringify(refused.body)).not.toContain('Tứ Giác');
    });

    it('when two awards take somebody who belongs to none at the same moment', async () => {
      const free = await desk.create(RECIPIENT, { displayName: 'Nguyễn Văn B' });
      const awards = [await desk.commendation({ title: 'Một' }), await desk.commendation({ title: 'Hai' })];
      const answers = await Promise.all(
        awards.map(({ documentId }) =>
          send('put', path(COMMENDATION, `/${documentId}`), { title: 'Khen', recipients: chosen(free) }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    });

    it('while what the award has already stays, and a wrong entry is moved in the recipient itself', async () => {
      const { first, second, recipient } = await twoAwards();
      const same = { title: 'Bằng khen', recipients: { set: [recipient.documentId] } };
      await send('put', path(COMMENDATION, `/${first.documentId}`), same).expect(200);
      const moved = { displayName: 'Hợp tác xã Tứ Giác', commendation: chosen(second) };
      await send('put', path(RECIPIENT, `/${recipient.documentId}`), moved).expect(200);
      expect(await recipientsOf(first)).toEqual([]);
      expect(await recipientsOf(second)).toEqual([recipient.documentId]);
    });

    it('whom the list offers belongs to none', async () => {
      const { first, second } = await twoAwards();
      await desk.create(RECIPIENT, { displayName: 'Tổ hợp tác Tứ Giác' });
      const offered = async ({ documentId }: Document) => {
        const picker = `/content-manager/relations/${COMMENDATION}/recipients`;
        const query = { id: documentId, locale: 'vi', _q: 'Tứ Giác', pageSize: 10, page: 1 };
        const { body } = await instance.http
          .get(picker)
          .query(query)
          .set('Authorization', `Bearer ${jwt}`)
          .expect(200);
        return (body.results as { displayName: string }[]).map(({ displayName }) => displayName);
      };
      expect(await offered(first)).toEqual(['Tổ hợp tác Tứ Giác']);
      expect(await offered(second)).toEqual(['Tổ hợp tác Tứ Giác']);
    });
  });

  describe('a decision that is on record already', () => {
    const twice = async () => {
      const issuer = await desk.create(ORGANISATION, { name: 'UBND tỉnh' });
      const first = await desk.decision({
        number: '3200/QĐ-UBND',
        issuedOn: '2025-11-20',
        issuer: issuer.documentId,
      });
      const second = {
        number: '3200 / QĐ - UBND',
        issuedOn: '2025-12-01',
        kind: 'grant',
        issuer: chosen(issuer),
      };
      return { first, second };
    };

    it('is refused in Vietnamese, with the entry that exists', async () => {
      const { first, second } = await twice();
      const { body } = await send('post', path(DECISION), second).expect(400);
      expect(body.error.message).toContain('Số 3200 / QĐ - UBND đã có trong hồ sơ');
      expect(body.error.message).not.toContain(first.documentId);
      expect(body.error.details).toMatchObject({
        code: 'duplicate-decision',
        existing: { uid: DECISION, documentId: first.documentId },
        errors: [{ path: ['number'] }],
      });
    });

    it('and in English for somebody whose profile says so, and for the API', async () => {
      const { second } = await twice();
      await strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'en' } });
      const staff = await send('post', path(DECISION), second).expect(400);
      await strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: null } });
      expect(staff.body.error.message).toMatch(/^Decision 3200/);
      const token = await createToken(strapi, 'full-access');
      const data = {
        number: second.number,
        issuedOn: second.issuedOn,
        issuer: second.issuer.connect[0]?.documentId,
      };
      const rest = await instance.http
        .post('/api/decisions')
        .set('Authorization', `Bearer ${token}`)
        .send({ data })
        .expect(400);
      expect(rest.body.error.message).toMatch(/^Decision 3200/);
    });
  });
});
