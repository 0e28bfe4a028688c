import { relevanceRules } from '../../../../src/plugins/commendation-links/server/src/domain/search/relevance';
import {
  readQuery,
  searchForm,
} from '../../../../src/plugins/commendation-links/server/src/domain/search/search-text';

test.each([
  ['Uỷ ban Nhân dân', ' uy ban nhan dan'],
  ['Ủy ban nhân dân', ' uy ban nhan dan'],
  ['163/QĐ-UBND', ' 163 qd ubnd'],
  ['163qđ ubnd', ' 163 qd ubnd'],
  ['Đào Thị Hòa'.normalize('NFD'), ' dao thi hoa'],
  ['  –  ', ''],
])('%j is kept as %j', (text, expected) => {
  expect(searchForm(text)).toBe(expected);
});

describe('a query', () => {
  test('is looked for as a phrase and as words, the longest first', () => {
    expect(readQuery('Bằng khen 163')).toEqual({
      phrase: ' bang khen 163',
      words: [' bang', ' khen', ' 163'],
    });
  });

  test.each([[''], [' … '], ['—']])('%j asks for nothing', (text) => {
    expect(readQuery(text)).toBeNull();
  });

  test('is cut to a length that costs no more than a keystroke has', () => {
    expect(readQuery('a b c d e f g h i j k l m n o p')?.words).toHaveLength(10);
    expect(readQuery('x'.repeat(100_000))?.phrase.length).toBeLessThan(250);
  });
});

describe('relevance', () => {
  const weigh = (text: string, columns: Parameters<typeof relevanceRules>[1]) => {
    const query = readQuery(text);
    return query ? relevanceRules(query, columns) : [];
  };

  test('a decision number outweighs a title, a title its words apart', () => {
    const rules = [...weigh('bằng khen', ['number', 'title']), ...weigh('163', ['number'])].flatMap(
      (rule) => [rule, ...rule.otherwise],
    );
    const weightOf = (column: string, text: string) =>
      Math.max(
        ...rules.filter((rule) => rule.column === column && rule.text === text).map(({ weight }) => weight),
      );
    expect(weightOf('number', ' 163')).toBeGreaterThan(weightOf('title', ' bang khen'));
    expect(weightOf('title', ' bang khen')).toBeGreaterThan(2 * weightOf('title', ' khen'));
  });

  test('a phrase counts for its words too, which are looked for only where it is not', () => {
    const [phrase] = weigh('tỉnh ủy', ['grantor']);
    expect(phrase).toMatchObject({
      text: ' tinh uy',
      otherwise: [
        { column: 'grantor', text: ' tinh' },
        { column: 'grantor', text: ' uy' },
      ],
    });
    const [ofWords, ofAll] = [phrase?.otherwise.reduce((sum, { weight }) => sum + weight, 0), phrase?.weight];
    expect(ofAll).toBeGreaterThan(ofWords ?? Infinity);
  });

  test('of a long query the longest words rank', () => {
    const [phrase] = weigh('a bb ccc dddd eeeee ffffff ggggggg', ['grantor']);
    expect(phrase?.otherwise.map(({ text }) => text)).toEqual([
      ' ggggggg',
      ' ffffff',
      ' eeeee',
      ' dddd',
      ' ccc',
    ]);
  });

  test('words without digits are not looked for in decision numbers', () => {
    expect(weigh('tỉnh ủy', ['number', 'title']).map(({ column }) => column)).not.toContain('number');
  });

  test('columns the reader may not see do not rank', () => {
    expect(weigh('nguyễn thị đào', ['title']).every(({ column }) => column === 'title')).toBe(true);
  });
});
