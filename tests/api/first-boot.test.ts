import { forbidPublic } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';
import { type TestDatabase, createTestDatabase } from '../helpers/test-database';

const READABLE = {
  article: 'articles',
  'award-type': 'award-types',
  category: 'categories',
  commendation: 'commendations',
  decision: 'decisions',
  event: 'events',
  organisation: 'organisations',
  recipient: 'recipients',
};
const ADDRESSES = [...Object.values(READABLE), 'commendation-links'].map((plural) => `/api/${plural}`);
const TAKEN_AWAY = ['api::recipient.recipient.find', 'plugin::commendation-links.link.find'];

describe.each(databaseKinds)('what the public may do from the first boot on (%s)', (kind) => {
  let database: TestDatabase;
  let instance: StrapiInstance | undefined;

  const boot = async (): Promise<void> => {
    await instance?.stop();
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
  };
  /** Without those that people sign in by, which users-permissions gives by itself. */
  const actions = async (): Promise<string[]> => {
    const rows: { action: string }[] = await instance!.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type: 'public' } } });
    const mayBe = rows.map(({ action }) => action);
    return mayBe.filter((one) => !one.startsWith('plugin::users-permissions.auth.')).sort();
  };
  const statuses = async (addresses: readonly string[]) => {
    const found = [];
    for (const address of addresses) found.push([address, (await instance!.http.get(address)).status]);
    return found;
  };

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await boot();
  });
  afterAll(async () => {
    await instance?.stop();
    await database.drop();
  });

  const types = [
    ...Object.keys(READABLE).map((name) => `api::${name}.${name}`),
    'plugin::commendation-links.link',
  ];
  const given = [
    ...types.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
    'plugin::i18n.locales.listLocales',
  ].sort();

  it('reads the content of the contract, and nothing else', async () => {
    expect(await actions()).toEqual(given);
    expect(await statuses(ADDRESSES)).toEqual(ADDRESSES.map((address) => [address, 200]));
    const closed = [
      '/api/upload/files',
      '/api/users',
      '/api/users-permissions/roles',
      '/api/commendation-links/draft-access',
    ];
    expect(await statuses(closed)).toEqual(closed.map((address) => [address, 403]));
  });

  it.each(ADDRESSES)('writes nothing: %s', async (address) => {
    expect((await instance!.http.post(address).send({ data: {} })).status).toBe(403);
    expect((await instance!.http.put(`${address}/x`).send({ data: {} })).status).toBe(403);
    expect((await instance!.http.delete(`${address}/x`)).status).toBe(403);
  });

  it('makes no account, unless an administrator lets people', async () => {
    const register = (name: string) =>
      instance!.http
        .post('/api/auth/local/register')
        .send({ username: name, email: `${name}@tests.invalid`, password: 'Mat-khau-1' });
    const refused = await register('khach');
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      'Register action is currently disabled',
    ]);
    const advanced = { type: 'plugin', name: 'users-permissions', key: 'advanced' };
    const settings = (await instance!.strapi.store.get(advanced)) as object;
    await instance!.strapi.store.set({ ...advanced, value: { ...settings, allow_register: true } });
    await boot();
    expect((await register('khach')).status).toBe(200);
  });

  it('sees no less for having an account', async () => {
    const { body } = await instance!.http
      .post('/api/auth/local')
      .send({ identifier: 'khach', password: 'Mat-khau-1' })
      .expect(200);
    for (const address of ADDRESSES) {
      const answer = await instance!.http.get(address).set('Authorization', `Bearer ${body.jwt}`);
      expect([address, answer.status]).toEqual([address, 200]);
    }
  });

  it('makes keys anew that an older version made, and only those', async () => {
    const decisions = instance!.strapi.db.query('api::decision.decision');
    const recipients = instance!.strapi.db.query('api::recipient.recipient');
    await decisions.create({ data: { number: '163/Q\u00d0-UBND', numberKey: '163/Q\u00d0-UBND' } });
    await decisions.create({ data: { number: '7/QĐ-UBND', numberKey: '7/QD-UBND' } });
    await recipients.create({ data: { displayName: 'Lê \u00d0ào', searchKey: 'le \u00f0ao' } });
    await instance!.strapi.store.set({ type: 'core', name: 'newsroom', key: 'text_rules', value: 'older' });
    await boot();
    const { db } = instance!.strapi;
    const keys = await db.query('api::decision.decision').findMany({ orderBy: { id: 'asc' } });
    expect(keys.map(({ number, numberKey }) => [number, numberKey])).toEqual([
      ['163/Q\u00d0-UBND', '163/QD-UBND'],
      ['7/QĐ-UBND', '7/QD-UBND'],
    ]);
    expect(await db.query('api::recipient.recipient').findMany({})).toMatchObject([{ searchKey: 'le dao' }]);
  });

  it('does not get back, at the next boot, what an administrator took away', async () => {
    await forbidPublic(instance!.strapi, TAKEN_AWAY);
    await boot();
    expect(await actions()).toEqual(given.filter((action) => !TAKEN_AWAY.includes(action)));
    const taken = ['/api/recipients', '/api/commendation-links'];
    expect(await statuses(taken)).toEqual(taken.map((address) => [address, 403]));
    const { body } = await instance!.http.post('/graphql').send({ query: '{ recipients { documentId } }' });
    expect(body.errors[0].message).toBe('Forbidden access');
  });
});
