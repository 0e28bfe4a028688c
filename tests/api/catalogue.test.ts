import type { Core, UID } from '@strapi/strapi';
import { applyCatalogue } from '../../src/seed/apply-catalogue';
import { type CatalogueRow, catalogueRows } from '../../src/seed/catalogue/catalogue-rows';
import { databaseKinds } from '../helpers/database-kinds';
import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database';

const AWARD_TYPE = 'api::award-type.award-type';
const ORGANISATION = 'api::organisation.organisation';
const TYPES: readonly UID.ContentType[] = [AWARD_TYPE, ORGANISATION, 'api::category.category'];

const byCode = (strapi: Core.Strapi, code: string, locale = 'vi') =>
  strapi.documents(AWARD_TYPE).findFirst({ filters: { code }, locale });

const bodyNamed = (strapi: Core.Strapi, name: string, locale = 'vi') =>
  strapi
    .documents(ORGANISATION)
    .findFirst({ filters: { name }, locale, populate: ['successor', 'predecessor'] });

const rowsOf = async (strapi: Core.Strapi, locale: string): Promise<readonly number[]> =>
  Promise.all(TYPES.map((uid) => strapi.db.query(uid).count({ where: { locale } })));

const shipped = TYPES.map((uid) => catalogueRows.filter((row) => row.uid === uid).length);

const deleteAwardType = async (strapi: Core.Strapi, code: string): Promise<void> => {
  const row = await byCode(strapi, code);
  await strapi.documents(AWARD_TYPE).delete({ documentId: row!.documentId, locale: '*' });
};

describe.each(databaseKinds)('the catalogue on %s', (kind) => {
  let database: TestDatabase;
  let instance: StrapiInstance | undefined;
  let strapi: Core.Strapi;

  const boot = async () => {
    await instance?.stop();
    instance = await startStrapi({ database });
    strapi = instance.strapi;
  };

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await boot();
  });

  afterAll(async () => {
    await instance?.stop();
    await database.drop();
  });

  test('is there after the first boot, in Vietnamese and in English', async () => {
    expect(await rowsOf(strapi, 'vi')).toEqual(shipped);
    expect(await rowsOf(strapi, 'en')).toEqual(shipped);
    expect(await byCode(strapi, 'bang-khen', 'en')).toMatchObject({
      name: 'Certificate of Merit',
      family: 'statutory-form',
      aliases: expect.arrayContaining(['Bằng khen']),
    });
  });

  test.each(['vi', 'en'])('knows in %s what became of the bodies of Kiên Giang', async (locale) => {
    const old = await bodyNamed(
      strapi,
      locale === 'vi' ? 'Hội Chữ thập đỏ tỉnh Kiên Giang' : 'Kien Giang Red Cross Chapter',
      locale,
    );
    expect(old).toMatchObject({
      validTo: '2025-06-30',
      successor: {
        name: locale === 'vi' ? 'Hội Chữ thập đỏ tỉnh An Giang' : 'An Giang Red Cross Chapter',
        locale,
      },
    });
  });

  test('is not applied a second time', async () => {
    expect(await applyCatalogue(strapi)).toEqual({ created: 0, adopted: 0 });
    expect(await rowsOf(strapi, 'vi')).toEqual(shipped);
  });

  test('leaves alone, at the next boot, what staff changed, renamed or deleted', async () => {
    const certificate = await byCode(strapi, 'giay-khen');
    await strapi.documents(AWARD_TYPE).update({
      documentId: certificate!.documentId,
      locale: 'vi',
      data: { code: 'giay-khen-moi', name: 'Giấy khen (tên mới)' } as never,
    });
    await deleteAwardType(strapi, 'khen-thuong');

    await boot();

    expect(await byCode(strapi, 'giay-khen')).toBeNull();
    expect(await byCode(strapi, 'giay-khen-moi')).toMatchObject({ name: 'Giấy khen (tên mới)' });
    expect(await byCode(strapi, 'giay-khen-moi', 'en')).toMatchObject({
      name: 'Certificate of Commendation',
    });
    expect(await byCode(strapi, 'khen-thuong')).toBeNull();
    expect(await strapi.db.query(AWARD_TYPE).count({ where: { locale: 'vi' } })).toBe(13);
  });

  test('gains the rows of a later version, and points them at no row that is gone', async () => {
    const added: CatalogueRow = {
      uid: AWARD_TYPE,
      key: 'award-type/thu-khen',
      identity: { code: 'thu-khen' },
      shared: { code: 'thu-khen', family: 'non-statutory' },
      localized: { vi: { name: 'Thư khen' }, en: { name: 'Letter of praise' } },
      references: { replacedBy: 'award-type/khen-thuong' },
    };
    expect(await applyCatalogue(strapi, [...catalogueRows, added])).toEqual({ created: 1, adopted: 0 });
    const row = await strapi
      .documents(AWARD_TYPE)
      .findFirst({ filters: { code: 'thu-khen' }, populate: ['replacedBy'], locale: 'en' });
    expect(row).toMatchObject({ name: 'Letter of praise', replacedBy: null });
  });

  test('adopts a row that staff had made before the catalogue brought one of the same code', async () => {
    await strapi
      .documents(AWARD_TYPE)
      .create({ locale: 'vi', data: { code: 'bang-vinh-danh', name: 'Bằng vinh danh' } as never });
    const row: CatalogueRow = {
      uid: AWARD_TYPE,
      key: 'award-type/bang-vinh-danh',
      identity: { code: 'bang-vinh-danh' },
      shared: { code: 'bang-vinh-danh' },
      localized: { vi: { name: 'Tên của danh mục' } },
    };
    expect(await applyCatalogue(strapi, [row])).toEqual({ created: 0, adopted: 1 });
    expect(await byCode(strapi, 'bang-vinh-danh')).toMatchObject({ name: 'Bằng vinh danh' });
  });

  test('is applied whole or not at all', async () => {
    const before = await rowsOf(strapi, 'vi');
    const good: CatalogueRow = {
      uid: AWARD_TYPE,
      key: 'award-type/tot',
      identity: { code: 'tot' },
      shared: { code: 'tot' },
      localized: { vi: { name: 'Tốt' } },
    };
    const broken: CatalogueRow = {
      ...good,
      key: 'award-type/hong',
      identity: { code: 'Hỏng' },
      shared: { code: 'Hỏng' },
    };
    await expect(applyCatalogue(strapi, [good, broken])).rejects.toThrow();
    expect(await rowsOf(strapi, 'vi')).toEqual(before);
  });

  test('comes with Vietnamese as the default locale, and does not bring back a locale that was removed', async () => {
    const locales = strapi.plugin('i18n').service('locales');
    expect(await locales.getDefaultLocale()).toBe('vi');
    const english = await locales.findByCode('en');
    await locales.delete({ id: english.id });

    await boot();

    expect(await strapi.plugin('i18n').service('locales').findByCode('en')).toBeNull();
    expect(await applyCatalogue(strapi)).toEqual({ created: 0, adopted: 0 });
  });
});
