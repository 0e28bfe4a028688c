import { readArticle } from 'award-reader';

const words = (text: string): number => text.split(/\s+/).length;

/** Repeats a text up to about `count` words. */
const grow = (unit: string, count: number): string =>
  unit.repeat(Math.max(1, Math.round(count / words(unit))));

const NEWS =
  'Chiều 6/9/2023, Sở Giao thông vận tải họp mặt 85 lái xe an toàn. Bộ Giao thông vận tải tặng Bằng khen cho 3 hợp tác xã và 11 lái xe; Sở trao Giấy khen cho ông Lê Văn Tám.\n\n';

/** Acts that all differ, so that none can be merged away. */
const DISTINCT = Array.from(
  { length: 400 },
  (_, at) => `UBND xã ${at} tặng Bằng khen cho ${at + 1} tập thể. `,
).join('');

const TEXTS: readonly (readonly [string, string])[] = [
  ['news', NEWS],
  ['one sentence without marks', 'hội nghị tổng kết công tác năm nay có nhiều đổi mới '],
  ['one sentence of awards', 'tặng Bằng khen cho '],
  ['one sentence of numbers', '05 tập thể, '],
  ['one sentence of bodies', 'UBND tỉnh và '],
  ['one sentence of passives', 'được UBND tỉnh '],
  ['one sentence of capitals', 'Nguyễn Văn An '],
  ['decisions', 'Quyết định số 163/QĐ-UBND ngày 12/3/2023 của '],
  ['acts that differ', DISTINCT],
  ['open quotes', 'danh hiệu “Người tốt '],
];

/** Processor time: other work on the machine does not count. */
const milliseconds = (body: string): number => {
  const start = process.cpuUsage();
  readArticle({ title: '', body, publishedOn: '2023-03-24' });
  return process.cpuUsage(start).user / 1000;
};

const fastest = (body: string, tries: number): number =>
  Math.min(...Array.from({ length: tries }, () => milliseconds(body)));

test.each(TEXTS)(
  '%s: ten times the words take about ten times as long, not a hundred',
  (_, unit) => {
    const small = fastest(grow(unit, 8_000), 3);
    // quadratic work would make the ratio 100; collecting garbage is allowed a factor of four
    expect(milliseconds(grow(unit, 80_000)) / Math.max(5, small)).toBeLessThan(40);
  },
  60_000,
);
