import type { Token } from 'vietnamese-text';
import type { Scan } from './mentions';

const OPENING = 14;
const PERIOD =
  /(?:^|\s)(?:(?:trong|qua|sau|suốt|hơn|gần) \d+ năm|\d+ năm (?:qua|ấy|đó)|(?:trong )?giai đoạn|(?:trong |qua |suốt |nửa )?nhiệm kỳ|tính đến|từ năm \d+|những năm qua|(?:mấy|nhiều|các|hai|ba|bốn|năm|mười) năm qua|nhìn lại(?! năm \d))(?!\p{L})/u;
const TODAY =
  /(?:^|\s)(?:dịp này|dịp đó|tại (?:hội nghị|buổi|lễ|đại hội|đây|chương trình)|nhân dịp|ghi nhận|với những|đánh giá|hôm nay|sáng|chiều|tối|cũng (?:trong|tại|dịp))(?!\p{L})/u;

const opening = (tokens: readonly Token[], { from, to }: Scan): string =>
  tokens
    .slice(from, Math.min(to, from + OPENING))
    .map(({ text }) => text)
    .join(' ');

/** Whether a sentence begins to look back over years ("Trong 5 năm ấy, …"). */
export const looksBack = (tokens: readonly Token[], scan: Scan): boolean =>
  PERIOD.test(opening(tokens, scan));

const OPENING_YEAR = 6;

/** "Năm 2019, bà được …" in an article of 2022: background, no news. */
export const opensWithOldYear = (
  tokens: readonly Token[],
  { from, to }: Scan,
  publishedOn: string | null,
): boolean => {
  if (publishedOn === null) return false;
  // what the year just closed has brought is news until the middle of the next
  const latest = Number(publishedOn.slice(0, 4)) - (publishedOn.slice(5, 7) < '07' ? 2 : 1);
  for (let at = from; at < Math.min(to, from + OPENING_YEAR) - 1; at += 1) {
    const year =
      tokens[at]?.text === 'năm' && tokens[at + 1]?.kind === 'number' ? Number(tokens[at + 1]?.text) : 0;
    if (year > 1900 && year <= latest) return true;
  }
  return false;
};

/** "Năm 2027, đơn vị có …" in an article of 2026: a plan. */
export const opensWithYearToCome = (
  tokens: readonly Token[],
  { from, to }: Scan,
  publishedOn: string | null,
): boolean => {
  if (publishedOn === null || !['năm', 'đến', 'trong'].includes(tokens[from]?.text ?? '')) return false;
  const at = tokens[from]?.text === 'năm' ? from + 1 : from + 2;
  const year = at < to && tokens[at - 1]?.text === 'năm' ? Number(tokens[at]?.text) : 0;
  return year > Number(publishedOn.slice(0, 4)) && year < 2100;
};

/** Whether a sentence returns to the event of the day ("Dịp này, …"). */
export const returnsToToday = (tokens: readonly Token[], scan: Scan): boolean =>
  TODAY.test(opening(tokens, scan));
