import type { Token } from 'vietnamese-text';
import { bareBodyAt, bareBodyEnding } from '../lexicon/bare-bodies';
import type { Frame } from '../sentence/frame';
import { beforeAdverbs } from '../sentence/separators';
import type { NamedRange } from './read-name';

const PERSONS = new Set('ông bà anh chị em cháu cô chú cụ mẹ bác thầy họ'.split(' '));
const BEFORE_SUBJECT = new Set([
  ',',
  ';',
  '.',
  ':',
  'và',
  'này',
  'đó',
  'nay',
  'qua',
  'ngày',
  'mà',
  'nên',
  'lễ',
  'nghị',
]);

const opensClause = (frame: Frame, at: number): boolean => {
  const before = frame.tokens[at - 1];
  return at === frame.left.from || before?.kind === 'date' || BEFORE_SUBJECT.has(before?.text ?? '');
};

const isPerson = (token: Token | undefined): boolean => token !== undefined && PERSONS.has(token.text);

/** "…, ông được X tặng", "doanh nghiệp nhận": somebody known as the subject right before the verb. */
export const pronounBefore = (frame: Frame): NamedRange | null => {
  const { tokens, left } = frame;
  const to = beforeAdverbs(tokens, left.to, left.from);
  if (isPerson(tokens[to - 1]) && opensClause(frame, to - 1))
    return { from: to - 1, to, kind: 'individual', pronoun: true };
  const body = bareBodyEnding(tokens, { from: left.from, to });
  return body !== null && opensClause(frame, body.from)
    ? { ...body, kind: 'collective', pronoun: true }
    : null;
};

/** Whether a noun phrase ends at `at`: "cho em Giấy khen" names nobody new, "cho em học sinh" does. */
const endsPhrase = (frame: Frame, at: number): boolean => {
  const next = frame.tokens[at];
  if (next === undefined || next.kind !== 'word' || at >= frame.right.to || at === frame.head.from)
    return true;
  return frame.scan.startingAt.word.has(at);
};

/** "tặng anh Giấy khen", "trao Giấy khen cho đơn vị": somebody known right at `at`. */
export const pronounAt = (frame: Frame, at: number): NamedRange | null => {
  if (isPerson(frame.tokens[at]) && endsPhrase(frame, at + 1))
    return { from: at, to: at + 1, kind: 'individual', pronoun: true };
  const body = bareBodyAt(frame.tokens, at);
  return body !== null && endsPhrase(frame, body.to) ? { ...body, kind: 'collective', pronoun: true } : null;
};
