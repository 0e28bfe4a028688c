/**
 * `node scripts/bench-reader.mjs`: what reading costs. Prints the time for 1,000 words of news when warm, and for
 * 1,000 to 100,000 words of ordinary and of hostile text: ten times the words should take about ten times as long.
 */
import { loadReader } from './reader/load-reader.mjs';
import { runMain } from './setup/project.mjs';

const NEWS =
  'Chiều 6/9/2023, Sở Giao thông vận tải họp mặt 85 lái xe an toàn tại bến xe mới. Bộ Giao thông vận tải tặng Bằng ' +
  'khen cho 3 hợp tác xã và 11 lái xe chạy nhiều năm không tai nạn; Sở trao Giấy khen cho ông Lê Văn Tám.\n\n';

const TEXTS = /** @type {const} */ ([
  ['news', NEWS],
  ['one sentence without marks', 'hội nghị tổng kết công tác năm nay có nhiều đổi mới '],
  ['one sentence of awards', 'tặng Bằng khen cho '],
  ['one sentence of numbers', '05 tập thể, '],
  ['one sentence of bodies', 'UBND tỉnh và '],
  ['open quotes', 'danh hiệu “Người tốt '],
]);
const SIZES = [1_000, 10_000, 100_000];
const WARM_UP = 30;
const GOAL_MS = 10;

/** @param {string} unit @param {number} words */
const grow = (unit, words) => unit.repeat(Math.max(1, Math.round(words / unit.trim().split(/\s+/).length)));

await runMain(async () => {
  const { readArticle } = await loadReader();
  /** Processor time in milliseconds, best of three. @param {string} body */
  const cost = (body) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        readArticle({ title: '', body, publishedOn: '2023-03-24' });
        return process.cpuUsage(start).user / 1000;
      }),
    );
  const thousand = grow(NEWS, 1_000);
  for (let round = 0; round < WARM_UP; round += 1) cost(thousand);
  const warm = cost(thousand);
  console.log(`1,000 words of news, warm: ${warm.toFixed(1)} ms of processor time (goal: ${GOAL_MS} ms)`);
  for (const [name, unit] of TEXTS) {
    const row = SIZES.map(
      (size) => `${size.toLocaleString('en')} words ${cost(grow(unit, size)).toFixed(1)} ms`,
    );
    console.log(`${name}: ${row.join(', ')}`);
  }
  if (warm > GOAL_MS) process.exitCode = 1;
});
