import { bareBodyEnding } from '../lexicon/bare-bodies';
import type { Token } from 'vietnamese-text';
import type { Frame } from '../sentence/frame';
import { within, type OrganisationMention, type Range } from '../sentence/mentions';
import { isSeparator } from '../sentence/separators';
import { opensDay } from './decision';
import { trailingPerson } from './person-name';

const NEAR = 14;
const LONGEST_ASIDE = 6;
const ARTICLES = new Set(['the', 'a', 'an', 'bộ', 'các']);

const bodyAt = (frame: Frame, at: number): OrganisationMention | undefined => {
  const start = ARTICLES.has(frame.tokens[at]?.text ?? '') && !frame.tokens[at]?.capital ? at + 1 : at;
  return frame.scan.organisations.find(({ from }) => from === start);
};

const BY = new Set(['do', 'mà']);
const CHOOSES = /^(?:bình|xét) (?:chọn|xét) (?:,|và)$/u;

/** "do Hội Nông dân tỉnh bình chọn, trao tặng": where the second of the body's verbs stands. */
const pastChoosing = (tokens: readonly Token[], at: number): number => {
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  return CHOOSES.test(words.join(' ')) ? at + 3 : at;
};

/** "Huân chương … do Chủ tịch nước trao tặng", "mà Trung ương Đoàn truy tặng": the body behind the award that gave it, with where it ends. */
export const bestower = (
  frame: Frame,
): (Range & { readonly verbTo: number; readonly posthumous: boolean }) | null => {
  const { tokens, scan, head, right } = frame;
  let by = head.to;
  while (
    by < Math.min(right.to, head.to + LONGEST_ASIDE) &&
    tokens[by]?.kind !== 'mark' &&
    !BY.has(tokens[by]?.text ?? '')
  )
    by += 1;
  if (!BY.has(tokens[by]?.text ?? '')) return null;
  const body = bodyAt(frame, by + 1);
  const verb = body === undefined ? undefined : scan.startingAt.word.get(pastChoosing(tokens, body.to));
  if (body === undefined || verb?.tag !== 'give' || verb.to > right.to) return null;
  return { from: body.from, to: body.to, verbTo: verb.to, posthumous: verb.value === 'posthumous' };
};

/** "the Prime Minister's certificate of merit": the body whose the award is by an English genitive. */
const possessor = ({ tokens, scan, head }: Frame): Range | null =>
  tokens[head.from - 1]?.text === "'s"
    ? (scan.organisations.find(({ to }) => to === head.from - 1) ?? null)
    : null;

/** "của UBND tỉnh", "của A và B": the bodies whose paper the award is, right after it. */
export const owners = (frame: Frame): readonly Range[] => {
  const { right, tokens, scan } = frame;
  const possessing = possessor(frame);
  if (possessing !== null) return [possessing];
  const giver = bestower(frame);
  if (giver !== null) return [{ from: giver.from, to: giver.to }];
  const words = within(scan.words, right);
  // "từ" speaks of many things and of the grantor only right before a body
  const of = words.find(
    ({ tag, value, from, to }) =>
      tag === 'of' && from - frame.head.to <= NEAR && (value !== 'source' || bodyAt(frame, to) !== undefined),
  );
  // "cho 3 hội viên của Hội A": after the recipients, "của" speaks of them
  const given = words.find(({ tag }) => tag === 'for')?.from ?? right.to;
  const counted = within(scan.counts, right)[0]?.from ?? right.to;
  if (of !== undefined && of.from > Math.min(given, counted)) return [];
  if (of === undefined) return [];
  const first = bodyAt(frame, of.to);
  if (first === undefined) return [];
  const found: Range[] = [first];
  for (let at = first.to; ['và', ',', 'and'].includes(tokens[at]?.text ?? '');) {
    const repeated = within(scan.words, right).find(({ tag, from }) => tag === 'of' && from === at + 1);
    const next = scan.organisations.find(({ from }) => from === (repeated?.to ?? at + 1));
    // "của A, B và C": a body after a comma may as well be the first recipient; only "và" is sure
    if (next === undefined || next.to > right.to) break;
    if (tokens[at]?.text === ',' && !['cho', 'và'].includes(tokens[next.to]?.text ?? '')) break;
    found.push(next);
    at = next.to;
  }
  return found;
};

/** The owners of the paper; where none is named, the body that acts. */
export const ownersOr = (frame: Frame, acting: Range | null): readonly Range[] => {
  const named = owners(frame);
  return named.length > 0 || acting === null ? named : [acting];
};

/** "Được X ủy quyền, ông Y trao": X. */
const delegating = ({ scan, tokens, left }: Frame): Range | null =>
  within(scan.organisations, left).find(
    ({ from, to }) =>
      tokens[from - 1]?.text === 'được' && tokens[to]?.text === 'uỷ' && tokens[to + 1]?.text === 'quyền',
  ) ?? null;

/** "thừa ủy quyền của X, ông Y trao": X. */
export const onBehalfOf = (frame: Frame): Range | null => {
  const word = within(frame.scan.words, { from: frame.left.from, to: frame.head.from })
    .filter(({ tag }) => tag === 'on-behalf')
    .at(-1);
  if (word === undefined) return delegating(frame);
  const at = ['của', 'of'].includes(frame.tokens[word.to]?.text ?? '') ? word.to + 1 : word.to;
  return bodyAt(frame, at) ?? null;
};

/** "Quyết định số N của X": X, when it stands before the verb of this award. */
export const decisionOwner = (frame: Frame): Range | null => {
  const { left, tokens, scan } = frame;
  for (const of of within(scan.words, left).filter(({ tag }) => tag === 'of')) {
    for (let at = of.from - 1; at >= Math.max(left.from, of.from - 10); at -= 1) {
      const token = tokens[at];
      const isPaper =
        token?.kind === 'decision' ||
        token?.text === 'decision' ||
        (token?.text === 'định' && tokens[at - 1]?.text === 'quyết');
      const body = isPaper ? bodyAt(frame, of.to) : undefined;
      if (body !== undefined) return body;
      if (isSeparator(token) && !opensDay(tokens, at)) break;
    }
  }
  return null;
};

/** The agent of a passive: "được X tặng". */
export const agent = (frame: Frame): Range | null => {
  const bodies = within(frame.scan.organisations, frame.agent);
  const first = bodies[0];
  const last = bodies.at(-1);
  if (first === undefined || last === undefined)
    return bareBodyEnding(frame.tokens, { from: frame.agent.from, to: frame.agent.to });
  if (first.deputy) return null;
  const presenter = within(frame.scan.words, { from: frame.agent.from, to: first.from }).some(
    ({ tag }) => tag === 'person',
  );
  if (presenter || (!last.english && trailingPerson(frame.tokens, last) >= 0)) return null;
  // "được Đảng, Nhà nước tặng", "được UBND tỉnh và Hội tặng": joint
  return { from: first.from, to: last.to };
};
