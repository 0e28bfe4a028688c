import { ADMIN, adminLogin } from '../helpers/credentials';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** What stands before the database, hence on SQLite alone; behind a proxy, as in production. */
describe('signing in and asking for a new password', () => {
  let instance: StrapiInstance;
  const READER = { email: 'doc-gia@tests.invalid', password: 'Mat-khau-thu-1' };
  const USER = 'plugin::users-permissions.user';

  beforeAll(async () => {
    const env = { NODE_ENV: 'production', IS_PROXIED: 'true', PROXY_COUNT: '1', STRAPI_LOG_LEVEL: 'silent' };
    instance = await startStrapi({ database: 'sqlite', env });
    await adminLogin(instance);
    const role = await instance.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    await instance.strapi
      .plugin('users-permissions')
      .service<{ add: (user: object) => Promise<unknown> }>('user')
      .add({ ...READER, username: 'doc-gia', confirmed: true, provider: 'local', role: role.id });
  });
  afterAll(() => instance?.stop());

  let addresses = 0;
  /** The address of somebody new, as the proxy in front saw it. */
  const newAddress = (): string => {
    addresses += 1;
    return `198.51.100.${addresses}`;
  };
  const post = (path: string, data: object, address = newAddress()) =>
    instance.http.post(path).set('X-Forwarded-For', address).send(data);
  const login = (identifier: string, password: string, address?: string) =>
    post(
      '/graphql',
      {
        query: `mutation { login(input: { identifier: "${identifier}", password: "${password}" }) { jwt } }`,
      },
      address,
    );

  /** Strapi's own limits: of an account and address in the admin, of an address for readers. */
  const FORMS = [
    ['/admin/login', 5, (who: string) => ({ email: who, password: 'sai' })],
    ['/api/auth/local', 10, (who: string) => ({ identifier: who, password: 'sai' })],
  ] as const;

  describe.each(FORMS)('%s', (path, limit, form) => {
    it('counts by the address that the proxy saw, whatever the caller puts before it', async () => {
      const statuses = [];
      for (let attempt = 0; attempt <= limit; attempt += 1) {
        const forwarded = `203.0.113.${attempt}, 192.0.2.1`;
        // Of readers each attempt is for another account, lest it is the account that is counted.
        const who = path.startsWith('/admin') ? 'ai-do@tests.invalid' : `ai-do-${attempt}@tests.invalid`;
        statuses.push((await post(path, form(who), forwarded)).status);
      }
      expect(statuses).toEqual([...Array<number>(limit).fill(400), 429]);
    });

    it('and by the account, from however many addresses it is tried', async () => {
      const who = `bi-tan-cong${path.length}@tests.invalid`;
      const statuses = [];
      for (let attempt = 0; attempt < 11; attempt += 1) {
        const typed = attempt % 2 === 0 ? who : who.toUpperCase();
        statuses.push((await post(path, form(typed))).status);
      }
      expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
    });

    it('refuses an account that is there no sooner than one that is not', async () => {
      for (const who of [ADMIN.email, READER.email, 'khong-co@tests.invalid']) {
        const before = Date.now();
        const { status, body } = await post(path, form(who));
        expect(Date.now() - before).toBeGreaterThanOrEqual(390);
        expect([status, body.error.name]).toEqual([
          400,
          path.startsWith('/admin') ? 'ApplicationError' : 'ValidationError',
        ]);
      }
    });
  });

  it('over GraphQL the account is the same, and tried as often', async () => {
    const who = 'hai-loi-vao@tests.invalid';
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await post('/api/auth/local', { identifier: who, password: 'sai' });
    }
    const messages = [await login(who, 'sai'), await login(who, 'sai')].map(
      ({ body }) => (body.errors as { message: string }[])[0]?.message,
    );
    expect(messages).toEqual([
      'Invalid identifier or password',
      'Too many attempts, please try again later.',
    ]);
  });

  it('whoever knows the password gets in, and what was mistyped before is forgotten', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        await post('/api/auth/local', { identifier: READER.email, password: 'sai' });
      }
      const signedIn = await post('/api/auth/local', { identifier: READER.email, password: READER.password });
      expect(signedIn.status).toBe(200);
    }
  });

  const userToken = async (): Promise<unknown> =>
    (await instance.strapi.db.query(USER).findOne({ where: { email: READER.email } })).resetPasswordToken;
  const isSet = async (): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await userToken()) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };

  it.each([
    ['/api/auth/forgot-password', (email: string) => ({ email }), READER.email],
    ['/api/auth/send-email-confirmation', (email: string) => ({ email }), READER.email],
    ['/admin/forgot-password', (email: string) => ({ email }), ADMIN.email],
    [
      '/graphql',
      (email: string) => ({ query: `mutation { forgotPassword(email: "${email}") { ok } }` }),
      READER.email,
    ],
  ])(
    '%s answers alike, while no mail can be sent, whether there is such an account or not',
    async (path, form, there) => {
      const answer = async (email: string) => {
        const { status, text } = await post(path, form(email));
        return [status, text.replaceAll(email, '…')];
      };
      const known = await answer(there);
      expect(known).toEqual(await answer('khong-co@tests.invalid'));
      expect([200, 204]).toContain(known[0]);
      expect(known[1]).not.toContain('error');
    },
  );

  it('what the form is for is done all the same', async () => {
    await instance.strapi.db
      .query(USER)
      .update({ where: { email: READER.email }, data: { resetPasswordToken: null } });
    expect((await post('/api/auth/forgot-password', { email: READER.email })).body).toEqual({ ok: true });
    expect(await isSet()).toBe(true);
  });

  it('an address that is none is a 400', async () => {
    expect((await post('/api/auth/forgot-password', { email: 'khong phai' })).status).toBe(400);
  });
});
