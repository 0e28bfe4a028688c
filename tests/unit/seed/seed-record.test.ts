import { inEachLocale } from '../../../src/seed/seed-record';

describe('texts become the attributes of each locale', () => {
  test('with both languages', () => {
    expect(inEachLocale({ name: { vi: 'Bằng khen', en: 'Certificate of Merit' } })).toEqual({
      vi: { name: 'Bằng khen' },
      en: { name: 'Certificate of Merit' },
    });
  });

  test('without an English version there is no English locale', () => {
    expect(inEachLocale({ title: undefined, reason: { vi: 'Hiến máu' } })).toEqual({
      vi: { reason: 'Hiến máu' },
    });
  });
});
