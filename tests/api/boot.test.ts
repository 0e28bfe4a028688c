import { databaseKinds } from '../helpers/database-kinds';
import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';

describe.each(databaseKinds)('a booted newsroom on %s', (database) => {
  let newsroom: StrapiInstance;

  beforeAll(async () => {
    newsroom = await startStrapi({ database });
  });

  afterAll(() => newsroom.stop());

  test('is healthy', async () => {
    await newsroom.http.get('/_health').expect(204);
  });

  test(`runs on ${database}`, () => {
    expect(newsroom.strapi.db.dialect.client).toBe(database);
  });

  // Strapi skips a plugin that is not built, without a word.
  test.each([
    ['commendation-links', 'links'],
    ['newsroom-import', 'import-articles'],
  ])('has the plugin %s with its service %s', (plugin, service) => {
    expect(newsroom.strapi.plugin(plugin)).toBeDefined();
    expect(newsroom.strapi.plugin(plugin).service(service)).toBeDefined();
  });

  test('keeps Vietnamese as the default locale', async () => {
    expect(await newsroom.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('vi');
  });
});
