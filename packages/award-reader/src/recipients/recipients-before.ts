import type { Frame } from '../sentence/frame';
import { within, type CountMention, type Range } from '../sentence/mentions';
import { joinedCounts } from '../sentence/joined-counts';
import { isSeparator } from '../sentence/separators';
import { namesBefore } from './names-before';
import { pronounBefore } from './pronoun';
import { nameAt, type NamedRange } from './read-name';
import { readRecipients } from './read-recipients';
import { nobodyAt, type RecipientList } from './recipient-list';

const PLURAL = new Set(['các', 'những', 'nhiều']);

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

/** Recipients before a verb of receiving: numbers, names, somebody known, or only "các …". */
export const recipientsBefore = (frame: Frame): RecipientList => {
  const { scan, tokens, left } = frame;
  if (standsForAnother(frame)) return nobodyAt(left.to);
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
    return recipientsBefore({ ...frame, left: { from: left.from, to: earlier.from } });
  if (start !== null) return readRecipients(tokens, scan, { from: start, to: left.to });
  const known = frame.verb === null ? null : pronounBefore(frame);
  if (known !== null) return { counts: [], names: [known], general: true, span: known };
  const general = generalBefore(frame);
  return general === null ? nobodyAt(left.to) : { counts: [], names: [], general: true, span: general };
};
