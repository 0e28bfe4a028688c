import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';

/** What the configuration promises whatever the database is, hence on SQLite alone. */
describe('the server around the newsroom', () => {
  let newsroom: StrapiInstance;

  beforeAll(async () => {
    // The refusals below are the point; logged as errors they would bury the results.
    newsroom = await startStrapi({ database: 'sqlite', env: { STRAPI_LOG_LEVEL: 'silent' } });
  });

  afterAll(() => newsroom.stop());

  const ADDRESSES = ['/api/articles', '/graphql', '/admin/login'];

  test.each(ADDRESSES)('malformed JSON sent to %s is a 400', async (address) => {
    const request = newsroom.http.post(address).set('Content-Type', 'application/json');
    const { status, body } = await request.send('{"data": {"title": ');
    expect([status, body.error.name]).toEqual([400, 'SyntaxError']);
  });

  test.each(ADDRESSES)('a body of two megabytes sent to %s is a 413', async (address) => {
    const { status } = await newsroom.http.post(address).send({ data: { title: 'ă'.repeat(1024 * 1024) } });
    expect(status).toBe(413);
  });

  test('the server is still up afterwards', async () => {
    await newsroom.http.get('/_health').expect(204);
  });

  test('answers carry the security headers and do not name the software', async () => {
    const { headers } = await newsroom.http.get('/api/articles');
    expect(headers).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('the favicon is there', async () => {
    await newsroom.http.get('/favicon.ico').expect(200);
  });

  test('lists hold 25 entries unless asked, and never more than 100', async () => {
    const usual = await newsroom.http.get('/api/categories').expect(200);
    expect(usual.body.meta.pagination).toMatchObject({ pageSize: 25, total: expect.any(Number) });
    const greedy = await newsroom.http.get('/api/categories?pagination[pageSize]=1000').expect(200);
    expect(greedy.body.meta.pagination.pageSize).toBe(100);
  });

  test('a parameter that Strapi does not know is a 400', async () => {
    await newsroom.http.get('/api/articles?colour=red').expect(400);
  });

  test('a GraphQL query nested too deep is refused', async () => {
    const deep = 'commendationLinks { commendation { articleLinks { article { '.repeat(3);
    const query = `{ articles { ${deep} title ${'} } } }'.repeat(3)} } }`;
    const { body } = await newsroom.http.post('/graphql').send({ query });
    expect(JSON.stringify(body.errors)).toContain('exceeds maximum operation depth');
  });
});

describe('a production server', () => {
  const EVIL = 'https://evil.example';
  const PARTNER = 'https://partner.example';
  const production = (env: Readonly<Record<string, string>> = {}) =>
    startStrapi({
      database: 'sqlite',
      env: { NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'silent', ...env },
    });
  const allowedTo = async ({ http }: StrapiInstance, origin: string) => {
    const asked = [];
    for (const address of ['/api/articles', '/graphql', '/admin/login']) {
      const { headers } = await http
        .options(address)
        .set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });
      const answer = await http.post(address).set('Origin', origin).send({});
      for (const found of [headers, answer.headers])
        asked.push(found['access-control-allow-origin'], found['access-control-allow-credentials']);
    }
    return [...new Set(asked)];
  };

  test('lets no other site in unless it is named, and has no page for GraphQL', async () => {
    const instance = await production();
    try {
      expect(await allowedTo(instance, EVIL)).toEqual([undefined]);
      const page = await instance.http.get('/graphql').set('Accept', 'text/html');
      expect(page.status).toBe(400);
      expect(page.text).not.toContain('<');
      expect(instance.strapi.config.get('server.host')).toBe('127.0.0.1');
    } finally {
      await instance.stop();
    }
  });

  test('lets the sites in that are named, with credentials; or every site, without', async () => {
    const named = await production({ CORS_ORIGINS: `https://example.org,${PARTNER}` });
    try {
      expect(await allowedTo(named, PARTNER)).toEqual([PARTNER, 'true']);
      expect(await allowedTo(named, EVIL)).toEqual([undefined]);
    } finally {
      await named.stop();
    }
    const open = await production({ CORS_ORIGINS: '*' });
    try {
      expect(await allowedTo(open, EVIL)).toEqual([EVIL, undefined]);
    } finally {
      await open.stop();
    }
  });

  test('refuses to start with an example secret, and says which', async () => {
    const start = startStrapi({
      database: 'sqlite',
      env: { NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'silent', JWT_SECRET: 'replace-with-random' },
    });
    await expect(start).rejects.toThrow('JWT_SECRET still has an example value');
  });
});
