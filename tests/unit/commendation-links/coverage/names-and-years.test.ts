import { namesInLocale } from '../../../../src/plugins/commendation-links/server/src/domain/coverage/names-in-locale';
import { inYearOrder } from '../../../../src/plugins/commendation-links/server/src/domain/coverage/year-order';

describe('a name in the locale asked for', () => {
  const rows = [
    { documentId: 'a', locale: 'vi', name: 'Giấy khen' },
    { documentId: 'a', locale: 'en', name: 'Certificate of merit' },
    { documentId: 'b', locale: 'vi', name: 'Bằng khen' },
    { documentId: 'c', locale: null, name: 'Cờ thi đua' },
    { documentId: 'd', locale: 'en', name: null },
    { documentId: 'd', locale: 'vi', name: 'Đề nghị' },
  ];
  test.each([
    ['vi', ['Bằng khen', 'Cờ thi đua', 'Đề nghị', 'Giấy khen']],
    ['en', ['Bằng khen', 'Certificate of merit', 'Cờ thi đua', 'Đề nghị']],
    ['km', ['Bằng khen', 'Cờ thi đua', 'Đề nghị', 'Giấy khen']],
    [undefined, ['Bằng khen', 'Cờ thi đua', 'Đề nghị', 'Giấy khen']],
  ])('%s, else in Vietnamese, else in any; in the order of the alphabet', (locale, names) => {
    expect(namesInLocale(rows, [locale, 'vi']).map(({ name }) => name)).toEqual(names);
  });

  test('each document has one name', () => {
    expect(namesInLocale(rows, ['vi']).map(({ documentId }) => documentId)).toEqual(['b', 'c', 'd', 'a']);
  });
});

describe('groups of the summary', () => {
  const group = (year: number | null, name: string | null) => ({
    year,
    awardType: name === null ? null : { documentId: name, name },
    reported: 1,
    unreported: 0,
  });

  test('the last year comes first, what is unknown last', () => {
    const sorted = inYearOrder([
      group(null, 'Bằng khen'),
      group(2022, null),
      group(2022, 'Giấy khen'),
      group(2023, 'Giấy khen'),
      group(2022, 'Bằng khen'),
    ]);
    expect(sorted.map(({ year, awardType }) => [year, awardType?.name ?? null])).toEqual([
      [2023, 'Giấy khen'],
      [2022, 'Bằng khen'],
      [2022, 'Giấy khen'],
      [2022, null],
      [null, 'Bằng khen'],
    ]);
  });
});
