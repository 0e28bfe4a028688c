import { coversLocales } from '../../../../src/plugins/commendation-links/server/src/domain/coverage/covers-locales';

const LOCALES = ['vi', 'en'];
const both = { locale: { $in: ['vi', 'en'] } };
const english = { locale: { $in: ['en'] } };
const own = { createdBy: { id: 7 } };

describe('a condition of a role lets every row through', () => {
  test.each([
    ['no condition at all', {}],
    ['all locales', both],
    ['more locales than there are', { locale: { $in: ['vi', 'en', 'km'] } }],
    ['as Strapi nests it for the super administrator', { $and: [{ $or: [{ $and: [both] }] }] }],
    ['one role held to its own entries, another not', { $or: [{ $and: [both, own] }, both] }],
  ])('%s', (_name, condition) => expect(coversLocales(condition, LOCALES)).toBe(true));
});

describe('a condition of a role keeps rows back', () => {
  test.each([
    ['one locale of two', english],
    ['own entries in all locales', { $and: [both, own] }],
    ['no role that allows anything', { $or: [] }],
    ['something else of the locale', { locale: { $ne: 'km' } }],
    ['two conditions on the locale', { locale: { $in: ['vi', 'en'], $ne: 'en' } }],
    ['a condition that cannot be read', null],
  ])('%s', (_name, condition) => expect(coversLocales(condition, LOCALES)).toBe(false));
});
