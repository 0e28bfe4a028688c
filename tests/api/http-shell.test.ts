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
  test('refuses to start with an example secret, and says which', async () => {
    const start = startStrapi({
      database: 'sqlite',
      env: { NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'silent', JWT_SECRET: 'replace-with-random' },
    });
    await expect(start).rejects.toThrow('JWT_SECRET still has an example value');
  });
});
