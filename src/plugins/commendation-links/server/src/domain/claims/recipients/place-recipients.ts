import { owners } from '../facts/grantor';
import type { RecipientPlace } from '../rules/rule';
import type { Frame } from '../sentence/frame';
import { within, type CountMention, type Range } from '../sentence/mentions';
import { joinedCounts } from '../sentence/joined-counts';
import { isSeparator } from '../sentence/separators';
import { pronounAt, pronounBefore } from './pronoun';
import { nameAt, type NamedRange } from './read-name';
import { readRecipients } from './read-recipients';
import type { RecipientList } from './recipient-list';

const PLURAL = new Set(['các', 'những', 'nhiều']);

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
  const given = scan.startingAt.word.get(from);
  const range = { from: given?.tag === 'give' ? given.to : from, to: frame.right.to };
  if (given?.tag === 'give') return readRecipients(tokens, scan, range);
  const words = within(scan.words, range);
  const stop = words.find(({ tag }) => ['subset', 'reason', 'each'].includes(tag))?.from ?? range.to;
  const forWord = words.find(({ tag, from: at }) => tag === 'for' && at <= stop);
  const count = within(scan.counts, range).find((one) => one.from <= stop);
  if (forWord !== undefined && (count === undefined || forWord.from < count.from)) {
    const list = readRecipients(tokens, scan, { from: forWord.to, to: range.to });
    const known = list.counts.length + list.names.length > 0 ? null : pronounAt(frame, forWord.to);
    return known === null ? list : { counts: [], names: [known], general: true, span: known };
  }
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
    ['này', 'đó', 'có', ')', '"', 'nghị', 'nay', 'và', 'cùng', 'qua', 'the', 'chồng', 'đây'].includes(
      token?.text ?? '',
    )
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

/** "Thuyền trưởng A cùng 9 thuyền viên được": the names that the number goes with. */
const withNamesBefore = (frame: Frame, at: number): number => {
  const { tokens, left } = frame;
  if (tokens[at - 1]?.text !== 'cùng') return at;
  return namesBefore({ ...frame, left: { from: left.from, to: at - 1 } }) ?? at;
};

const ONE = new Set(['một', '1', '01']);

/** "Anh là một trong 10 bưu tá được": he who is one of them. */
const oneOfThem = (frame: Frame, count: number): NamedRange | null => {
  const { tokens, scan, left } = frame;
  if (tokens[count - 1]?.text !== 'trong' || !ONE.has(tokens[count - 2]?.text ?? '')) return null;
  const to = tokens[count - 3]?.text === 'là' ? count - 3 : -1;
  if (to <= left.from) return null;
  const before: Frame = { ...frame, left: { from: left.from, to } };
  const start = namesBefore(before);
  const name = start === null ? null : nameAt(tokens, scan, { from: start, to });
  return name ?? pronounBefore(before);
};

/** "chị cùng 19 phụ nữ khác được": she belongs to them. */
const withPronoun = (frame: Frame, at: number, { names }: RecipientList): NamedRange | null =>
  frame.tokens[at - 1]?.text === 'cùng' && names.length === 0
    ? pronounBefore({ ...frame, left: { from: frame.left.from, to: at - 1 } })
    : null;

/** "Các thí sinh đoạt giải được": recipients without number or name, and where they begin. */
const generalBefore = ({ tokens, scan, left }: Frame): Range | null => {
  const noun = scan.generals.findLast(
    ({ from, to }) => from > left.from && to <= left.to && PLURAL.has(tokens[from - 1]?.text ?? ''),
  );
  if (noun === undefined || noun.from - 1 < left.from) return null;
  const clause = tokens.slice(noun.to, left.to);
  return clause.some(({ text }) => text === ';' || text === ':')
    ? null
    : { from: noun.from - 1, to: noun.to };
};

/** Who hands over in another's name, or takes in the name of all, is no recipient. */
const standsForAnother = (frame: Frame): boolean =>
  frame.voice === 'active' ||
  (frame.voice !== 'passive' && within(frame.scan.words, frame.left).some(({ tag }) => tag === 'on-behalf'));

const before = (frame: Frame): RecipientList => {
  const { scan, tokens, left } = frame;
  if (standsForAnother(frame)) return NOBODY(left.to);
  const all = withoutOrigins(frame, within(scan.counts, left));
  const part = within(scan.words, left).find(
    ({ tag, value, from }) =>
      tag === 'subset' && value !== 'weak' && all.some(({ to }) => to <= from && from - to <= 2),
  );
  const whole = part === undefined ? [] : all.filter(({ to }) => to <= part.from && part.from - to <= 2);
  // "45 công nhân, trong đó có 19 nữ được nhận": the whole stands before its part
  const counts = whole.length > 0 ? all.filter(({ to }) => to <= (whole.at(-1)?.to ?? 0)) : all;
  if (counts.length > 0) {
    const from = lastListStart(frame, counts);
    const list = readRecipients(tokens, scan, {
      from: withNamesBefore(frame, from),
      to: whole.length > 0 ? (part?.from ?? left.to) : left.to,
    });
    const one = oneOfThem(frame, from) ?? withPronoun(frame, from, list);
    return one === null ? list : { ...list, names: [...list.names, one] };
  }
  const start = namesBefore(frame);
  const earlier = within(scan.words, left).find(({ tag }) => tag === 'passive' || tag === 'receive');
  // "đơn vị được A tặng quà; được B tặng Giấy khen": the subject of the first verb is that of the second
  if (start === null && earlier !== undefined && isSeparator(tokens[left.to - 1]))
    return before({ ...frame, left: { from: left.from, to: earlier.from } });
  if (start !== null) return readRecipients(tokens, scan, { from: start, to: left.to });
  const known = frame.verb === null ? null : pronounBefore(frame);
  if (known !== null) return { counts: [], names: [known], general: true, span: known };
  const general = generalBefore(frame);
  return general === null ? NOBODY(left.to) : { counts: [], names: [], general: true, span: general };
};

const between = (frame: Frame): RecipientList => {
  const range: Range = { from: frame.verb?.to ?? frame.middle.from, to: frame.middle.to };
  if (range.to <= range.from) return NOBODY(range.from);
  const known = pronounAt(frame, range.from);
  return known === null
    ? readRecipients(frame.tokens, frame.scan, range)
    : { counts: [], names: [known], general: true, span: known };
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
