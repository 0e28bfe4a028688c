import { textAt, type Cursor } from './cursor';
import type { AwardMention } from './mentions';

const LONGEST = 24;
const YEARS = /^[3-9][05]$/;
const BETWEEN = new Set(['năm', 'tuổi', ',', 'và', '"', 'loại', '-', 'viên']);
const TRAILING = new Set([',', 'và', '-']);

/**
 * "Huy hiệu 40 năm tuổi Đảng", "Huy hiệu Đảng 40 năm", "Huy hiệu 70 năm": the Party badge that begins at `from`,
 * with its years when exactly one level is named.
 */
export const partyBadgeAt = (cursor: Cursor, from: number): AwardMention | null => {
  if (textAt(cursor, from) !== 'huy' || textAt(cursor, from + 1) !== 'hiệu') return null;
  let to = from + 2;
  let party = false;
  const years: string[] = [];
  for (; to < cursor.limit && to < from + LONGEST; to += 1) {
    const text = textAt(cursor, to);
    // "Huy hiệu Đảng, 40 đồng chí": a number after "Đảng" is a level only before "năm" or in a list
    const level = YEARS.test(text) && (!party || ['năm', ','].includes(textAt(cursor, to + 1)));
    if (level) years.push(text);
    else if (text === 'đảng') party = true;
    else if (!BETWEEN.has(text)) break;
  }
  while (to > from && TRAILING.has(textAt(cursor, to - 1))) to -= 1;
  const named = party || (years.length > 0 && textAt(cursor, to - 1) === 'năm');
  if (!named) return null;
  const grade = years.length === 1 ? (years[0] ?? null) : null;
  return { from, to, code: 'huy-hieu-dang', grade, name: null, counted: null, gradeOnly: false };
};

/** "…, 40 năm tuổi Đảng cho 3 đồng chí" after a badge: the next level of the list. */
export const laterBadgeAt = (cursor: Cursor, from: number): AwardMention | null => {
  const level = ['năm', 'tuổi', 'đảng'].every((word, index) => textAt(cursor, from + 1 + index) === word);
  const listed = [',', ';', 'và', ':'].includes(textAt(cursor, from - 1));
  const given = ['cho', ':', 'có', '('].includes(textAt(cursor, from + 4));
  if (!level || !listed || !given || !YEARS.test(textAt(cursor, from))) return null;
  const grade = textAt(cursor, from);
  return { from, to: from + 4, code: 'huy-hieu-dang', grade, name: null, counted: null, gradeOnly: false };
};
