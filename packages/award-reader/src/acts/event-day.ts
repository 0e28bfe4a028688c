import { resolveDate, type Segment, type Token } from 'vietnamese-text';
import { opensDay } from '../facts/decision';
import type { Range } from '../sentence/mentions';

/** An event lies at most this long before publication. */
const RECENT_DAYS = 150;
const DAY = 86_400_000;
/** "ký", "ban hành", "có Quyết định"; the "Ban" of a body is no verb. */
const isSigning = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text;
  const next = tokens[at + 1]?.text;
  return text === 'ký' || (text === 'ban' && next === 'hành') || (text === 'có' && next === 'quyết');
};
const NO_DAY_BEFORE = new Set([
  'trước',
  'hết',
  'kể',
  'dịp',
  'lễ',
  'đợt',
  'sinh',
  'đăng',
  'ngày',
  'đêm',
  'khuya',
  'rạng',
  'hồi',
  'lúc',
]);

const isRecent = (day: string, publishedOn: string | null): boolean => {
  if (publishedOn === null) return true;
  const age = (Date.parse(`${publishedOn}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY;
  return age >= -1 && age <= RECENT_DAYS;
};

/** Whether the day at `at` belongs to a decision ("Quyết định số … ngày …", "ngày …, … ký Quyết định số …"). */
const isDecisionDay = (tokens: readonly Token[], range: Range, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(range.from, at - 6); index -= 1) {
    if (tokens[index]?.kind === 'decision') return true;
    const ends = [',', ';', '.'].includes(tokens[index]?.text ?? '');
    if (ends && !opensDay(tokens, index)) break;
  }
  // "do Chủ tịch UBND tỉnh ký ngày 18-9"
  const before = at - (tokens[at - 1]?.text === 'ngày' ? 2 : 1);
  if (isSigning(tokens, before) || (tokens[before]?.text === 'hành' && isSigning(tokens, before - 1)))
    return true;
  let signed = false;
  for (let index = at + 1; index < Math.min(range.to, at + 30); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (isSigning(tokens, index)) signed = true;
    if (tokens[index]?.kind === 'decision' || (text === 'quyết' && tokens[index + 1]?.text === 'định'))
      return signed;
    if (text === ';' || text === '.') return false;
  }
  return false;
};

const EVENTS = new Set(['lễ', 'nghị', 'buổi', 'hội', 'mặt', 'nay', 'qua', 'sáng', 'chiều', 'tối']);
const LONGEST_EVENT = 8;

/** "Tại lễ tổng kết (15/8)": a day in brackets behind an event, not behind a day of remembrance. */
const isDayInBrackets = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return false;
  const before = tokens.slice(Math.max(from, at - LONGEST_EVENT), at).map(({ text }) => text);
  return !before.includes('ngày') && before.some((text) => EVENTS.has(text));
};

/** The days of an event named in a range, as "YYYY-MM-DD", in text order. */
export const eventDays = (
  tokens: readonly Token[],
  range: Range,
  publishedOn: string | null,
): readonly string[] => {
  const days: string[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const date = tokens[at]?.date;
    if (
      date === undefined ||
      date.inRange ||
      !(
        date.introduced ||
        date.relative !== null ||
        at === range.from ||
        isDayInBrackets(tokens, range.from, at)
      )
    )
      continue;
    const before = tokens[at - 1]?.text === 'ngày' ? tokens[at - 2] : tokens[at - 1];
    if (NO_DAY_BEFORE.has(before?.text ?? '') || isDecisionDay(tokens, range, at)) continue;
    const day = resolveDate(date, publishedOn);
    if (day === null || !isRecent(day, publishedOn)) continue;
    // "hôm qua 12.5": the explicit day wins
    const explicit = tokens[at + 1]?.date ?? tokens[at + 2]?.date;
    if (date.relative !== null && explicit !== undefined && explicit.relative === null) continue;
    days.push(day);
  }
  return days;
};

/** The day of the event the article reports: the first one its body names. */
export const articleDay = (
  tokens: readonly Token[],
  sentences: readonly Segment[],
  publishedOn: string | null,
): string | null => {
  for (const sentence of sentences) {
    const day = eventDays(tokens, sentence, publishedOn)[0];
    if (day !== undefined) return day;
  }
  return null;
};
