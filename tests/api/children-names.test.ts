import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type Document, clearNewsroom, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';
import { type TestDatabase, createTestDatabase } from '../helpers/test-database';

const RECIPIENT = 'api::recipient.recipient';
const ADMIN_PATH = `/content-manager/collection-types/${RECIPIENT}`;
const NOTE = 'mẹ đồng ý ngày 2/3/2026, biên bản số 4';

describe.each(databaseKinds)('a child is named in full by a knowing choice alone (%s)', (kind) => {
  let database: TestDatabase;
  let instance: StrapiInstance;
  let commendation: Document;
  let admin: readonly [string, string];
  let partner: readonly [string, string];

  const boot = async (): Promise<void> => {
    await instance?.stop();
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
  };

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await boot();
    admin = ['Authorization', `Bearer ${await adminLogin(instance)}`];
    const rights = ['create', 'update', 'find'].map((right) => `${RECIPIENT}.${right}`);
    const token = await createToken(instance.strapi, 'custom', [
      ...rights,
      'api::commendation.commendation.find',
    ]);
    partner = ['Authorization', `Bearer ${token}`];
  });
  afterAll(async () => {
    await instance?.stop();
    await database.drop();
  });
  beforeEach(async () => {
    await clearNewsroom(instance.strapi);
    commendation = await newsroom(instance.strapi).commendation();
  });

  /** What the form of the admin sends for a new child on which nobody chose how the name is shown. */
  const form = (data: Record<string, unknown> = {}) => ({
    kind: 'individual',
    posthumous: false,
    minor: true,
    standing: 'granted',
    commendation: commendation.documentId,
    displayName: 'Trần Bé Tí',
    unitAtTime: 'Lớp 3A',
    ...data,
  });
  const inDesk = async (method: 'post' | 'put', path: string, data: object) => {
    const response = await instance.http[method](ADMIN_PATH + path)
      .set(...admin)
      .send(data);
    if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${response.text}`);
    return response.body.data as Document;
  };
  const publicNames = async (): Promise<string[]> => {
    const { body } = await instance.http.get('/api/recipients?sort=id');
    return (body.data as { displayName: string }[]).map(({ displayName }) => displayName);
  };

  it('in the admin, whatever its form sends unasked', async () => {
    const answers = [
      await inDesk('post', '', form()),
      await inDesk('post', '', form({ visibility: 'full' })),
      await inDesk('post', '', form({ visibility: 'full', consentNote: NOTE })),
    ];
    expect(answers.map(({ visibility }) => visibility)).toEqual(['initials', 'initials', 'full']);
    expect(await publicNames()).toEqual(['T.B.T.', 'T.B.T.', 'Trần Bé Tí']);
  });

  it('also when a person is marked as a child afterwards, or the consent is taken back', async () => {
    const adult = await inDesk(
      'post',
      '',
      form({ minor: false, displayName: 'Lê Văn An', visibility: 'full' }),
    );
    const child = await inDesk('post', '', form({ visibility: 'full', consentNote: NOTE }));
    expect(await publicNames()).toEqual(['Lê Văn An', 'Trần Bé Tí']);
    await inDesk('put', `/${adult.documentId}`, { minor: true, visibility: 'full' });
    await inDesk('put', `/${child.documentId}`, { consentNote: '' });
    expect(await publicNames()).toEqual(['L.V.A.', 'T.B.T.']);
  });

  it.each(['auto-clone', 'clone'])('nor does a copy inherit it: %s', async (action) => {
    const child = await inDesk('post', '', form({ visibility: 'full', consentNote: NOTE }));
    const sent = form({ displayName: 'Trần Bé Em', visibility: 'full', consentNote: NOTE });
    const copy = await inDesk('post', `/${action}/${child.documentId}`, action === 'clone' ? sent : {});
    const stored = await instance.strapi.db.query(RECIPIENT).findOne({ where: { id: copy.id } });
    expect(stored).toMatchObject({ visibility: 'initials', consentNote: null });
  });

  it('a copy of a hidden person is as hidden', async () => {
    const hidden = await inDesk('post', '', form({ minor: false, visibility: 'count-only' }));
    const copy = await inDesk('post', `/auto-clone/${hidden.documentId}`, {});
    expect(copy.visibility).toBe('count-only');
  });

  it('over REST', async () => {
    const data = { ...form({ visibility: 'full' }), minor: 'true' };
    const created = await instance.http
      .post('/api/recipients')
      .set(...partner)
      .send({ data });
    expect([created.status, created.body.data.visibility, created.body.data.displayName]).toEqual([
      201,
      'initials',
      'T.B.T.',
    ]);
    const changed = await instance.http
      .put(`/api/recipients/${created.body.data.documentId}`)
      .set(...partner)
      .send({ data: { visibility: 'full' } });
    expect([changed.status, changed.body.data.visibility]).toEqual([200, 'initials']);
    expect(await publicNames()).toEqual(['T.B.T.']);
  });

  it('over GraphQL', async () => {
    const mutate = (mutation: string) =>
      instance.http
        .post('/graphql')
        .set(...partner)
        .send({ query: `mutation { done: ${mutation} { documentId visibility displayName } }` });
    const data = `{ kind: individual, displayName: "Trần Bé Tí", minor: true, visibility: full, commendation: "${commendation.documentId}" }`;
    const created = await mutate(`createRecipient(data: ${data})`);
    expect(created.body.data.done).toMatchObject({ visibility: 'initials', displayName: 'T.B.T.' });
    const id = created.body.data.done.documentId as string;
    const changed = await mutate(`updateRecipient(documentId: "${id}", data: { visibility: full })`);
    expect(changed.body.data.done).toMatchObject({ visibility: 'initials', displayName: 'T.B.T.' });
    expect(await publicNames()).toEqual(['T.B.T.']);
  });

  it('children whom an earlier version names without consent are hidden at the next start', async () => {
    const recipients = instance.strapi.db.query(RECIPIENT);
    const people = [
      { displayName: 'Trần Bé Tí', minor: true, consentNote: ' ' },
      { displayName: 'Trần Bé Em', minor: true, consentNote: NOTE },
      { displayName: 'Lê Văn An', minor: false },
    ];
    for (const data of people) {
      const { documentId } = await inDesk('post', '', form({ ...data, minor: false }));
      await recipients.update({ where: { documentId }, data: { ...data, visibility: 'full' } });
    }
    expect(await publicNames()).toEqual(['Trần Bé Tí', 'Trần Bé Em', 'Lê Văn An']);
    await boot();
    expect(await publicNames()).toEqual(['T.B.T.', 'Trần Bé Em', 'Lê Văn An']);
  });
});
