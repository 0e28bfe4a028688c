import { owners } from '../facts/grantor';
import type { RecipientPlace } from '../rules/rule';
import type { Frame } from '../sentence/frame';
import { within, type CountMention, type Range } from '../sentence/mentions';
import { joinedCounts } from '../sentence/joined-counts';
import { isSeparator } from '../sentence/separators';
import { nameAt } from './read-name';
import { readRecipients } from './read-recipients';
import type { RecipientList } from './recipient-list';

const NOBODY = (at: number): RecipientList => ({
  counts: [],
  names: [],
  general: false,
  span: { from: at, to: at },
});

const found = (list: RecipientList): boolean => list.counts.length + list.names.length > 0 || list.general;

/** From the "cho" after the award, or from a number right behind it. */
const after = (frame: Frame): RecipientList => {
  const { scan, tokens } = frame;
  const body = owners(frame).at(-1);
  const from = frame.verbAfter ? (frame.verb?.to ?? frame.head.to) : Math.max(frame.head.to, body?.to ?? 0);
  // "trao Cờ thi đua của X tặng Hội Y": the second verb stands for "cho"
  const given = body === undefined ? undefined : scan.startingAt.word.get(from);
  const range = { from: given?.tag === 'give' ? given.to : from, to: frame.right.to };
  const words = within(scan.words, range);
  const stop = words.find(({ tag }) => ['subset', 'reason', 'each'].includes(tag))?.from ?? range.to;
  const forWord = words.find(({ tag, from: at }) => tag === 'for' && at <= stop);
  const count = within(scan.counts, range).find((one) => one.from <= stop);
  if (forWord !== undefined && (count === undefined || forWord.from < count.from))
    return readRecipients(tokens, scan, { from: forWord.to, to: range.to });
  if (count !== undefined) return readRecipients(tokens, scan, { from: count.from, to: range.to });
  return readRecipients(tokens, scan, range);
};

/** The last list of numbers before the verb: items joined by separators only. */
const lastListStart = (frame: Frame, counts: readonly CountMention[]): number => {
  let index = counts.length - 1;
  for (; index > 0; index -= 1) {
    const first = counts[index - 1];
    const second = counts[index];
    if (!first || !second || !joinedCounts(frame.tokens, frame.scan, first, second)) break;
  }
  return counts[index]?.from ?? frame.left.to;
};

const opens = (frame: Frame, at: number): boolean => {
  const token = frame.tokens[at - 1];
  if (token?.text === 'thể' && frame.tokens[at - 2]?.text === 'tập') return true;
  return (
    at === frame.left.from ||
    isSeparator(token) ||
    token?.kind === 'date' ||
    ['này', 'đó', 'có', ')', '"', 'nghị', 'nay', 'và', 'cùng', 'qua'].includes(token?.text ?? '')
  );
};

/** Names right before the verb, back to the first of their list. */
const namesBefore = (frame: Frame): number | null => {
  const { scan, tokens, left } = frame;
  let start: number | null = null;
  for (let at = left.to - 1; at >= left.from; at -= 1) {
    if (start !== null && !(isSeparator(tokens[start - 1]) && start > left.from)) break;
    if (!opens(frame, at) || scan.organisations.some(({ from, to }) => from < at && at < to)) continue;
    const name = nameAt(tokens, scan, { from: at, to: left.to });
    if (name === null) continue;
    if (start !== null && name.to !== start - 1) {
      // an apposition may stand between: "ông A, Chủ tịch Hội, được …"
      const between = tokens[name.to]?.text === ',' || tokens[name.to]?.text === '(';
      if (!(between && name.kind === 'individual')) break;
    }
    start = at;
  }
  return start;
};

const ORIGINS = new Set(['từ', 'thuộc', 'của', 'ở', 'tại', 'trong', 'from']);

/** "45 thanh niên đến từ 10 huyện và 4 đoàn trực thuộc được": where they come from is no number of recipients. */
const withoutOrigins = (frame: Frame, counts: readonly CountMention[]): readonly CountMention[] => {
  const at = counts.findIndex(
    ({ from }, index) => index > 0 && ORIGINS.has(frame.tokens[from - 1]?.text ?? ''),
  );
  const origin = counts[at];
  return origin === undefined
    ? counts
    : counts.filter(({ kind }, index) => index < at || kind !== origin.kind);
};

const before = (frame: Frame): RecipientList => {
  const { scan, tokens, left } = frame;
  if (frame.voice === 'active') return NOBODY(left.to);
  const all = withoutOrigins(frame, within(scan.counts, left));
  const part = within(scan.words, left).find(
    ({ tag, value, from }) =>
      tag === 'subset' && value !== 'weak' && all.some(({ to }) => to <= from && from - to <= 2),
  );
  const whole = part === undefined ? [] : all.filter(({ to }) => to <= part.from && part.from - to <= 2);
  // "45 công nhân, trong đó có 19 nữ được nhận": the whole stands before its part
  const counts = whole.length > 0 ? all.filter(({ to }) => to <= (whole.at(-1)?.to ?? 0)) : all;
  if (counts.length > 0)
    return readRecipients(tokens, scan, {
      from: lastListStart(frame, counts),
      to: whole.length > 0 ? (part?.from ?? left.to) : left.to,
    });
  const start = namesBefore(frame);
  return start === null ? NOBODY(left.to) : readRecipients(tokens, scan, { from: start, to: left.to });
};

const between = (frame: Frame): RecipientList => {
  const range: Range = { from: frame.verb?.to ?? frame.middle.from, to: frame.middle.to };
  return range.to > range.from ? readRecipients(frame.tokens, frame.scan, range) : NOBODY(range.from);
};

const READERS = { after, before, between } as const;

/** Reads the recipients where the form puts them; the first place that holds any wins. */
export const placeRecipients = (frame: Frame, places: readonly RecipientPlace[]): RecipientList => {
  const lists = places.map((place) => READERS[place](frame));
  return (
    lists.find((list) => list.counts.length + list.names.length > 0) ??
    lists.find(found) ??
    NOBODY(frame.head.to)
  );
};
