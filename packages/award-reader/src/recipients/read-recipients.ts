import type { Token } from 'vietnamese-text';
import { within, type CountMention, type Range, type Scan, type WordMention } from '../sentence/mentions';
import { isSeparator } from '../sentence/separators';
import { isSurname } from '../facts/person-name';
import { nameAt, type NamedRange } from './read-name';
import type { RecipientList } from './recipient-list';

const ENDS = new Set<WordMention['tag']>([
  'subset',
  'each',
  'decision-word',
  'proposal',
  'of',
  'on-behalf',
  'give',
  'receive',
  'passive',
]);
const PLURAL = new Set(['các', 'những', 'nhiều', 'một', 'số', 'outstanding', 'the', 'other']);

type State = {
  readonly counts: CountMention[];
  readonly names: NamedRange[];
  general: boolean;
  /** Where the last recipient ends. */
  end: number;
  /** An item of the list may begin here. */
  expecting: boolean;
  /** The last item was a person: a body behind a comma is his office. */
  person: boolean;
  apposition: boolean;
  /** "Hội các tỉnh A, B": the bare names after the first are bodies, too. */
  distributive: boolean;
};

type Step = {
  readonly tokens: readonly Token[];
  readonly scan: Scan;
  readonly at: number;
  readonly to: number;
  readonly state: State;
};

/** A step answers where to go on, "end" where the list ends, or null when it is not its turn. */
type Outcome = number | 'end' | null;

const isEmpty = ({ counts, names }: State): boolean => counts.length + names.length === 0;

const take = (state: State, to: number): number => {
  Object.assign(state, { end: to, expecting: false, person: false, apposition: false });
  return to;
};

const LONGEST_ASIDE = 40;
const STOPS = new Set([';', '.', 'theo', 'trích']);

/** "(xã Định Hòa)" is passed over; a dash after recipients opens an explanation and ends them. */
const passAside = ({ tokens, scan, at, to, state }: Step): Outcome => {
  if (tokens[at]?.text === '-') return isEmpty(state) ? at + 1 : 'end';
  if (tokens[at]?.text !== '(') return null;
  let close = at + 1;
  while (close < to && close < at + LONGEST_ASIDE && tokens[close]?.text !== ')') close += 1;
  const part = within(scan.words, { from: at, to: close }).some(({ tag }) => tag === 'subset');
  return part ? 'end' : close + 1;
};

const takeCount = ({ tokens, scan, at, to, state }: Step): Outcome => {
  const count = scan.startingAt.count.get(at);
  if (count === undefined || count.to > to) return null;
  if (!state.expecting && state.counts.length > 0) return 'end';
  // "cho hộ ông A và hộ bà B, hai hộ …": the number repeats the names
  if (state.counts.length === 0 && state.names.length > 1 && count.value === state.names.length) return 'end';
  state.counts.push(count);
  take(state, count.to);
  // "hai cụ Trần Cả và Lê Thị Ngộ": the names follow their number at once
  state.expecting =
    count.kind === 'individuals' &&
    tokens[count.to]?.capital === true &&
    isSurname(tokens[count.to]?.text ?? '');
  return count.to;
};

const CLOSES = new Set(['.', ',', ';', ')']);

/** "08 TT; 23 CN": a list whose items a semicolon divides, each nothing but a number. */
const passSemicolon = ({ tokens, scan, at, to, state }: Step): Outcome => {
  if (tokens[at]?.text !== ';' || state.end !== at || state.counts.length === 0) return null;
  const next = scan.startingAt.count.get(at + 1);
  if (next === undefined || next.to > to) return null;
  if (next.to < to && !CLOSES.has(tokens[next.to]?.text ?? '')) return null;
  state.expecting = true;
  return at + 1;
};

const passSeparator = ({ tokens, at, state }: Step): Outcome => {
  const token = tokens[at];
  if (!isSeparator(token) && token?.text !== 'cùng') return null;
  state.apposition = state.person && token?.text === ',';
  state.expecting = true;
  return at + 1;
};

const heedWord = ({ tokens, scan, at, to, state }: Step): Outcome => {
  const word = scan.startingAt.word.get(at);
  if (word === undefined || word.to > to) return null;
  const alike = nextAlike({ tokens, scan, at, to, state });
  if (alike !== null) {
    state.expecting = true;
    return alike;
  }
  if (ENDS.has(word.tag) || (word.tag === 'reason' && (!isEmpty(state) || state.general))) return 'end';
  if (word.tag === 'for' && !isEmpty(state)) return 'end';
  if (word.tag !== 'for' && word.tag !== 'comprises') return null;
  state.expecting = true;
  return word.to;
};

const ATTRIBUTES = new Set(['hoàn', 'đạt', 'có', 'tiêu', 'xuất', 'tham', 'làm', 'thực']);

/**
 * "11 chi bộ đạt tiêu chuẩn …, 46 đảng viên hoàn thành nhiệm vụ": an attribute stands between the items of one list. With
 * a number of its own ("có thành tích giúp 20 hộ, 30 em") it is an achievement, and what follows belongs to it. Answers where the next number stands.
 */
const nextAlike = ({ tokens, scan, at, to, state }: Step): number | null => {
  if (state.counts.length === 0 || !ATTRIBUTES.has(tokens[at]?.text ?? '')) return null;
  const next = scan.counts.find(({ from, to: end }) => from > at && end <= to);
  if (next === undefined || !isSeparator(tokens[next.from - 1])) return null;
  const between = tokens.slice(at, next.from);
  const counts = between.some(
    ({ kind, text }, index) => text === ';' || (kind === 'number' && between[index - 1]?.text !== 'năm'),
  );
  return counts ? null : next.from;
};

const takeName = ({ tokens, scan, at, to, state }: Step): Outcome => {
  if (!state.expecting) return null;
  if (tokens[at]?.text === 'tập' && tokens[at + 1]?.text === 'thể' && tokens[at + 2]?.capital) {
    // "Tập thể Ban được": the body is named without its noun
    const body = scan.startingAt.organisation.get(at);
    if (body === undefined || body.to > to || body.to < at + 3) return at + 2;
    const bare = body.to === at + 3 ? ({ pronoun: true } as const) : {};
    state.names.push({ from: at + 2, to: body.to, kind: 'collective', ...bare });
    return take(state, body.to);
  }
  const name = nameAt(tokens, scan, { from: at, to });
  const person = name?.kind === 'individual' || name?.kind === 'household';
  if (name === null || (state.apposition && !person)) return null;
  state.distributive ||= name.from > at && name.kind === 'collective';
  state.names.push(state.distributive ? { ...name, kind: 'collective' } : name);
  take(state, name.to);
  state.person = person;
  return name.to;
};

const takeGeneral = ({ tokens, scan, at, to, state }: Step): Outcome => {
  if (!state.expecting) return null;
  if (PLURAL.has(tokens[at]?.text ?? '')) return at + 1;
  const noun = isEmpty(state) ? scan.startingAt.general.get(at) : undefined;
  if (noun === undefined || noun.to > to) return null;
  state.general = true;
  return take(state, noun.to);
};

const STEPS = [passAside, takeCount, passSeparator, heedWord, takeName, takeGeneral] as const;

const nextStep = (step: Step): Outcome => {
  const alike = passSemicolon(step);
  if (alike !== null) return alike;
  if (STOPS.has(step.tokens[step.at]?.text ?? '')) return 'end';
  for (const read of STEPS) {
    const outcome = read(step);
    if (outcome !== null) return outcome;
  }
  return null;
};

/** Reads a list of recipients from left to right: numbers, names, or only "các tập thể, cá nhân". */
export const readRecipients = (tokens: readonly Token[], scan: Scan, { from, to }: Range): RecipientList => {
  const state: State = {
    counts: [],
    names: [],
    general: false,
    end: from,
    expecting: true,
    person: false,
    apposition: false,
    distributive: false,
  };
  for (let at = from; at < to;) {
    const next = nextStep({ tokens, scan, at, to, state });
    if (next === 'end') break;
    // a plain word: the item goes on, no other begins before the next separator
    if (next === null) state.expecting = false;
    at = next ?? at + 1;
  }
  const { counts, names, general, end } = state;
  return { counts, names, general, span: { from, to: end } };
};
