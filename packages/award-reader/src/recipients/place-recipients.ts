import { owners } from '../facts/grantor';
import type { RecipientPlace } from '../rules/rule';
import type { Frame } from '../sentence/frame';
import { within, type Range } from '../sentence/mentions';
import { namedBehind } from './named-behind';
import { pronounAt } from './pronoun';
import { readRecipients } from './read-recipients';
import { nobodyAt, type RecipientList } from './recipient-list';
import { recipientsBefore } from './recipients-before';

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

const between = (frame: Frame): RecipientList => {
  const range: Range = { from: frame.verb?.to ?? frame.middle.from, to: frame.middle.to };
  if (range.to <= range.from) return nobodyAt(range.from);
  const known = pronounAt(frame, range.from);
  return known === null
    ? readRecipients(frame.tokens, frame.scan, range)
    : { counts: [], names: [known], general: true, span: known };
};

const behind = (frame: Frame): RecipientList => {
  const from = namedBehind(frame);
  return from === null
    ? nobodyAt(frame.head.to)
    : readRecipients(frame.tokens, frame.scan, { from, to: frame.right.to });
};

const READERS = { after, before: recipientsBefore, between, behind } as const;

/** Reads the recipients where the form puts them; the first place that holds any wins. */
export const placeRecipients = (frame: Frame, places: readonly RecipientPlace[]): RecipientList => {
  const lists = places.map((place) => READERS[place](frame));
  return (
    lists.find((list) => list.counts.length + list.names.length > 0) ??
    lists.find(found) ??
    nobodyAt(frame.head.to)
  );
};
