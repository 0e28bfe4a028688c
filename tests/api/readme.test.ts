import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const ROOT = path.resolve(__dirname, '..', '..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, body = '']) =>
    body.trim(),
  );

const requests = blocks('http').flatMap((block) => block.split('\n').map((line) => line.replace('GET ', '')));

/** The README's examples are run as they stand, against the demo newsroom it speaks of. */
describe('the examples of the README', () => {
  let instance: StrapiInstance;

  beforeAll(async () => {
    instance = await startStrapi({ database: 'sqlite' });
    const { fillDemo } = createRequire(__filename)(
      path.join(ROOT, 'dist', 'src', 'seed', 'fill-demo.js'),
    ) as {
      fillDemo: (strapi: Core.Strapi) => Promise<unknown>;
    };
    await fillDemo(instance.strapi);
  });
  afterAll(() => instance?.stop());

  it.each(requests)('REST: %s', async (request) => {
    const response = await instance.http.get(encodeURI(request)).expect(200);
    expect((response.body as { data: unknown[] }).data.length).toBeGreaterThan(0);
  });

  it.each(blocks('graphql'))('GraphQL: %s', async (query) => {
    const response = await instance.http.post('/graphql').send({ query }).expect(200);
    expect(response.body).not.toHaveProperty('errors');
    const [rows = []] = Object.values((response.body as { data: Record<string, unknown[]> }).data);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('the first one finds the article whole: its title, and a commendation with its award type', async () => {
    const [first = ''] = requests;
    const response = await instance.http.get(encodeURI(first)).expect(200);
    const [article] = (
      response.body as { data: { commendationLinks: { commendation: { awardType: unknown } }[] }[] }
    ).data;
    expect(article?.commendationLinks[0]?.commendation.awardType).toMatchObject({
      code: 'bang-khen',
      name: 'Bằng khen',
    });
  });
});
