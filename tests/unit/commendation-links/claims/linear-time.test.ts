import { readArticle } from '../../../../src/plugins/commendation-links/server/src/domain/claims';

const words = (text: string): number => text.split(/\s+/).length;

/** Repeats a text up to about `count` words. */
const grow = (unit: string, count: number): string =>
  unit.repeat(Math.max(1, Math.round(count / words(unit))));

const NEWS =
  'Sáng 12/01/2023, Hội Chữ thập đỏ tỉnh tổ chức hội nghị tổng kết với 150 đại biểu. Dịp này, UBND tỉnh tặng Bằng khen cho 9 tập thể và 14 cá nhân có thành tích xuất sắc; Sở Y tế tặng Giấy khen cho ông Lê Văn Tám.\n\n';

const TEXTS: readonly (readonly [string, string])[] = [
  ['news', NEWS],
  ['one sentence without marks', 'hội nghị tổng kết công tác năm nay có nhiều đổi mới '],
  ['one sentence of awards', 'tặng Bằng khen cho '],
  ['one sentence of numbers', '05 tập thể, '],
  ['one sentence of bodies', 'UBND tỉnh và '],
  ['one sentence of passives', 'được UBND tỉnh '],
  ['one sentence of capitals', 'Nguyễn Văn An '],
  ['decisions', 'Quyết định số 163/QĐ-UBND ngày 12/3/2023 của '],
  ['open quotes', 'danh hiệu “Người tốt '],
];

const milliseconds = (body: string): number => {
  const start = performance.now();
  readArticle({ title: '', body, publishedOn: '2023-03-24' });
  return performance.now() - start;
};

const fastest = (body: string, tries: number): number =>
  Math.min(...Array.from({ length: tries }, () => milliseconds(body)));

describe.each(TEXTS)('%s', (_, unit) => {
  test('ten times the words take about ten times as long, not a hundred', () => {
    const small = grow(unit, 10_000);
    const large = grow(unit, 100_000);
    milliseconds(small);
    const ratio = fastest(large, 2) / Math.max(1, fastest(small, 3));
    // quadratic work would make it 100; noise and garbage collection are allowed a factor of four
    expect(ratio).toBeLessThan(40);
  }, 60_000);
});
