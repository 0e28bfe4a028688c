import { verifyPreview } from '../../src/preview/preview-link';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const SECRET = 'a-secret-of-the-tests';

describe.each(databaseKinds)('the preview of the admin (%s)', (database) => {
  let instance: StrapiInstance;
  let jwt: string;

  beforeAll(async () => {
    instance = await startStrapi({
      database,
      env: { PREVIEW_URL: 'https://frontend.invalid/xem-truoc', PREVIEW_SECRET: SECRET },
    });
    jwt = await adminLogin(instance);
  });
  afterAll(() => instance?.stop());

  test.each([
    ['vi', 'draft'],
    ['vi', 'published'],
    ['en', 'draft'],
    ['en', 'published'],
  ] as const)('leads to the page of the frontend, signed, for %s as %s', async (locale, status) => {
    const write = newsroom(instance.strapi);
    const article = await write.article({ title: 'Bài xem trước' });
    await write.translate(ARTICLE, article, { title: 'Previewed' });
    const { documentId } = article;
    const { body } = await instance.http
      .get(`/content-manager/preview/url/${ARTICLE}`)
      .query({ documentId, locale, status })
      .set('Authorization', `Bearer ${jwt}`)
      .expect(200);
    const url = String(body.data.url);
    expect(url).toMatch(/^https:\/\/frontend\.invalid\/xem-truoc\?/);
    expect(verifyPreview(url, { secret: SECRET, now: Date.now() / 1000 })).toEqual({
      ok: true,
      request: { uid: ARTICLE, documentId, locale, status },
    });
  });
});
