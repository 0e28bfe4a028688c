import { type CalendarDay, type ClockTime, foldLine, isRealDay, toVietnamInstant } from 'vietnamese-text';

/** How sure a stamp line is: a parenthesised or labelled one says when the page was posted, "cập nhật" says less. */
export type StampKind = 'posting' | 'bare' | 'update';

export type PostingStamp = { readonly instant: string; readonly kind: StampKind };

const LONGEST_STAMP_LINE = 120;

const DAY_FIRST = /(?:ngay )?\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\b/;
const YEAR_FIRST = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d)|\b)/;
const IN_WORDS = /(?:ngay )?\b(\d{1,2}) thang (\d{1,2}),? nam (\d{4})\b/;
const CLOCK = /\b(\d{1,2})\s*(?::|h|gio)\s*(\d{2})(?:\s*phut)?(?::\d{2})?(?:\s*(am|pm|sa|ch)\b)?/;

const WEEKDAY = /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)\b/g;
const LABELS =
  /\b(?:ngay (?:dang|tao|xuat ban|viet)(?: tin| bai)?|dang (?:luc|ngay|tin)|xuat ban|cap nhat(?: (?:luc|ngay|lan cuoi))?|thoi gian|post(?:ed)?(?: on)?|luc|ngay|gmt ?\+ ?0?7(?::?00)?)(?![\p{L}\d])/gu;
const COUNTERS = /\b(?:luot xem|luot doc|da xem)\s*:?\s*[\d.]+|\b[\d.]+ luot (?:xem|doc)\b/g;
const PUNCTUATION = /[()[\]|,:;.\-–—•\s]+/g;

const dayOf = (year?: string, month?: string, day?: string): CalendarDay => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

const takeDay = (folded: string): { day: CalendarDay; rest: string } | null => {
  for (const pattern of [IN_WORDS, DAY_FIRST, YEAR_FIRST]) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [whole, first, second, third] = match;
    const day = pattern === YEAR_FIRST ? dayOf(first, second, third) : dayOf(third, second, first);
    return isRealDay(day) ? { day, rest: folded.replace(whole, ' ') } : null;
  }
  return null;
};

const takeTime = (text: string): { time: ClockTime; rest: string } | null => {
  const match = CLOCK.exec(text);
  if (match === null) return { time: { hour: 0, minute: 0 }, rest: text };
  const [whole, hour, minute, half] = match;
  const afternoon = (half === 'pm' || half === 'ch') && Number(hour) < 12;
  const midnight = (half === 'am' || half === 'sa') && Number(hour) === 12;
  const time = { hour: midnight ? 0 : Number(hour) + (afternoon ? 12 : 0), minute: Number(minute) };
  return time.hour < 24 && time.minute < 60 ? { time, rest: text.replace(whole, ' ') } : null;
};

const kindOf = (folded: string): StampKind => {
  if (/\bcap nhat\b/.test(folded)) return 'update';
  return /^[([]|\b(?:dang|xuat ban|ngay tao|posted)\b/.test(folded) ? 'posting' : 'bare';
};

/** "Ngày đăng: … - Cập nhật: …" on one line: only the first half says when the page was posted. */
const withoutLaterUpdate = (folded: string) => folded.replace(/(\d{4}.*?)\bcap nhat\b.*$/, '$1');

/**
 * Reads a line that is nothing but a posting stamp: `(21:57 | 24/03/2023)`, `Thứ sáu, 24/03/2023, 21:57 (GMT+7)`,
 * `Ngày đăng: 24-3-2023`, `21h57 ngày 24 tháng 3 năm 2023`. The clock is Vietnam's; no clock means midnight.
 * Null when the line says anything else, or names a day or an hour that does not exist.
 */
export const parsePostingStamp = (line: string): PostingStamp | null => {
  if (line.length > LONGEST_STAMP_LINE) return null;
  const folded = withoutLaterUpdate(foldLine(line));
  const dated = takeDay(folded);
  const timed = dated && takeTime(dated.rest);
  if (dated === null || timed === null) return null;
  const remainder = [COUNTERS, WEEKDAY, LABELS, PUNCTUATION].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    timed.rest,
  );
  if (remainder.trim() !== '') return null;
  return { instant: toVietnamInstant(dated.day, timed.time), kind: kindOf(folded) };
};
