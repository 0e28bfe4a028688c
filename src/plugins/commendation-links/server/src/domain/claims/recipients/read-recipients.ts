import type { Token } from '../../text';
import type { Counts, CountKind } from '../types';
import { within, type CountMention, type Range, type Scan, type WordMention } from '../sentence/mentions';
import { isSeparator } from '../sentence/separators';
import { nameAt, type NamedRange } from './read-name';

export const NO_COUNTS: Counts = {
  collectives: null,
  individuals: null,
  households: null,
  enterprises: null,
  other: null,
};

/** Adds numbers of the same kind (a decision's "2 đảng bộ, 13 chi bộ" are 15 collectives). */
export const addCounts = (counts: readonly { readonly kind: CountKind; readonly value: number }[]): Counts =>
  counts.reduce<Counts>((sum, { kind, value }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + value }), NO_COUNTS);

export const hasCounts = (counts: Counts): boolean => Object.values(counts).some((value) => value !== null);

export type RecipientList = {
  readonly counts: readonly CountMention[];
  readonly names: readonly NamedRange[];
  /** "cho các tập thể, cá nhân": recipients without number or name. */
  readonly general: boolean;
  /** Where the list of recipients begins and ends. */
  readonly span: Range;
};

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

type State = { expecting: boolean; person: boolean; apposition: boolean };

/** Reads a list of recipients from left to right: numbers, names, or only "các tập thể, cá nhân". */
export const readRecipients = (tokens: readonly Token[], scan: Scan, range: Range): RecipientList => {
  const counts: CountMention[] = [];
  const names: NamedRange[] = [];
  let general = false;
  // "Hội các tỉnh A, B": the bare names after the first are bodies, too
  let distributive = false;
  let end = range.from;
  const state: State = { expecting: true, person: false, apposition: false };
  const words = within(scan.words, range);
  for (let at = range.from; at < range.to;) {
    const token = tokens[at];
    const word = words.find(({ from }) => from === at);
    if (token?.text === '(' || token?.text === '-') {
      // an aside: "(xã Định Hòa)", "- đơn vị dẫn đầu"
      let close = at + 1;
      if (token.text === '(')
        while (close < range.to && close < at + 40 && tokens[close]?.text !== ')') close += 1;
      if (within(scan.words, { from: at, to: close }).some(({ tag }) => tag === 'subset')) break;
      at = token.text === '(' ? close + 1 : close;
      if (token.text === '-' && counts.length + names.length > 0) break;
      continue;
    }
    if (token?.text === ';' || token?.text === '.' || token?.text === 'theo' || token?.text === 'trích')
      break;
    const count = scan.counts.find(({ from }) => from === at);
    if (count !== undefined && count.to <= range.to) {
      if (!state.expecting && counts.length > 0) break;
      // "cho hộ ông A và hộ bà B, hai hộ …": the number repeats the names
      if (counts.length === 0 && names.length > 1 && count.value === names.length) break;
      counts.push(count);
      end = count.to;
      at = count.to;
      Object.assign(state, { expecting: false, person: false, apposition: false });
      continue;
    }
    if (isSeparator(token) || token?.text === 'cùng') {
      state.apposition = state.person && token?.text === ',';
      state.expecting = true;
      at += 1;
      continue;
    }
    if (
      word !== undefined &&
      (ENDS.has(word.tag) || (word.tag === 'reason' && (counts.length + names.length > 0 || general)))
    )
      break;
    if (word?.tag === 'for' || word?.tag === 'comprises') {
      if (word.tag === 'for' && counts.length + names.length > 0) break;
      state.expecting = true;
      at = word.to;
      continue;
    }
    if (
      state.expecting &&
      token?.text === 'tập' &&
      tokens[at + 1]?.text === 'thể' &&
      tokens[at + 2]?.capital
    ) {
      at += 2;
      continue;
    }
    const name: NamedRange | null = state.expecting ? nameAt(tokens, scan, { from: at, to: range.to }) : null;
    if (name !== null && !(state.apposition && (name.kind === 'collective' || name.kind === 'enterprise'))) {
      distributive ||= name.from > at && name.kind === 'collective';
      names.push(distributive ? { ...name, kind: 'collective' } : name);
      end = name.to;
      at = name.to;
      Object.assign(state, {
        expecting: false,
        person: name.kind === 'individual' || name.kind === 'household',
        apposition: false,
      });
      continue;
    }
    if (state.expecting && PLURAL.has(token?.text ?? '')) {
      at += 1;
      continue;
    }
    const noun = state.expecting ? scan.generals.find(({ from }) => from === at) : undefined;
    if (noun !== undefined && noun.to <= range.to) {
      general = true;
      end = noun.to;
      at = noun.to;
      state.expecting = false;
      continue;
    }
    // "cho Hội Chữ thập đỏ huyện A": stay ready until the first thing is found, unless plain words intervene
    state.expecting = false;
    at = word?.to ?? at + 1;
  }
  return { counts, names, general, span: { from: range.from, to: end } };
};
