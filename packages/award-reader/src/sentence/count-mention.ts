import { isNumberWord, readDigits, readNumberWords, type Token } from 'vietnamese-text';
import type { Noun } from '../lexicon/lexicon';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import type { CountKind } from '../types';
import { mayReceive, openKind } from '../lexicon/open-nouns';
import type { CountMention, Range } from './mentions';

const JOINTS = new Set([',', 'và', 'and', '/', '&', 'hoặc']);

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;

/** "twenty-one" */
const hyphenedAt = (tokens: readonly Token[], from: number): { value: number; to: number } | null => {
  if (!TENS.test(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== '-') return null;
  const read = readNumberWords([tokens[from]?.text ?? '', tokens[from + 2]?.text ?? '']);
  return read?.length === 2 ? { value: read.value, to: from + 3 } : null;
};

const numberAt = (tokens: readonly Token[], { from, to }: Range): { value: number; to: number } | null => {
  const token = tokens[from];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = readDigits(token.text);
    if (value === null) return null;
    // "05 (năm) tập thể"
    const close =
      tokens[from + 1]?.text === '('
        ? tokens.findIndex((other, at) => at > from && at < from + 6 && other.text === ')')
        : -1;
    const inWords =
      close > 0 &&
      tokens.slice(from + 2, close).every(({ text, kind }) => isNumberWord(text) || kind === 'number');
    return { value, to: inWords ? close + 1 : from + 1 };
  }
  if (token.kind !== 'word' || !isNumberWord(token.text)) return null;
  // "2 năm liên tục": a year, no five
  if (token.text === 'năm' && tokens[from - 1]?.kind === 'number') return null;
  const hyphened = hyphenedAt(tokens, from);
  if (hyphened !== null) return hyphened;
  const words = tokens.slice(from, Math.min(to, from + 12)).map(({ text }) => text);
  const read = readNumberWords(words);
  if (read === null) return null;
  const next = from + read.length;
  // "hai (02) tập thể"
  const digits =
    tokens[next]?.text === '(' && tokens[next + 1]?.kind === 'number' && tokens[next + 2]?.text === ')';
  return { value: read.value, to: digits ? next + 3 : next };
};

/** "34 tập thể và cá nhân": a second noun without its own number makes the kind unclear. */
const sharedKind = (
  nouns: PhraseTrie<Noun>,
  tokens: readonly Token[],
  { from, to }: Range,
  first: CountKind,
): { kind: CountKind; to: number } => {
  let kind = first;
  let end = from;
  while (end < to && JOINTS.has(tokens[end]?.text ?? '')) {
    const noun = longestPhrase(nouns, tokens, { at: end + 1, limit: to });
    if (noun === null || noun.value.kind === null) break;
    if (noun.value.kind !== kind)
      kind = kind === 'enterprises' && first === kind && noun.value.kind === 'collectives' ? kind : 'other';
    end = noun.to;
  }
  return { kind, to: end };
};

const LONGEST_NOUN = 4;
/** Hỏi and ngã, which many writers confuse, as one tone. */
const oneTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\u0303/g, '\u0309')
    .normalize('NFC');

/** The recipient noun at a token; misspelt with ngã for hỏi ("tập thễ") it is found as well. */
const nounAt = (
  nouns: PhraseTrie<Noun>,
  tokens: readonly Token[],
  { from, to }: Range,
): ReturnType<typeof longestPhrase<Noun>> => {
  const found = longestPhrase(nouns, tokens, { at: from, limit: to });
  if (found !== null || tokens[from]?.kind !== 'word') return found;
  const respelt = tokens.slice(from, Math.min(to, from + LONGEST_NOUN));
  const read = longestPhrase(
    nouns,
    respelt.map((token) => ({ ...token, text: oneTone(token.text) })),
    { at: 0, limit: respelt.length },
  );
  return read === null ? null : { value: read.value, to: from + read.to };
};

const LONGEST_MODIFIER = 2;
const PLURAL = /^(?:[a-z]+s|people|women)$/;
const NO_MODIFIER = new Set('million percent of and or to in at for from out other on by'.split(' '));

/** "three militia members", "two trade union groups": what kind, before an English noun. */
const modifiedNounAt = (
  nouns: PhraseTrie<Noun>,
  tokens: readonly Token[],
  { from, to }: Range,
): ReturnType<typeof longestPhrase<Noun>> => {
  for (let at = from; at < from + LONGEST_MODIFIER; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || word.capital || !/^[a-z]+$/.test(word.text) || NO_MODIFIER.has(word.text))
      return null;
    if (!PLURAL.test(tokens[at + 1]?.text ?? '')) continue;
    const noun = longestPhrase(nouns, tokens, { at: at + 1, limit: to });
    if (noun !== null) return noun;
  }
  return null;
};

const LONGEST_LIST_GAP = 6;

const RECEIVING = new Set(['được', 'vinh', 'nhận']);
const LONGEST_RECIPIENT = 5;

/** "1 trong 10 bưu tá được …": a number and its noun right before a verb of receiving. */
const receivesSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 2; next <= at + LONGEST_RECIPIENT; next += 1) {
    if (tokens[next]?.kind !== 'word') return false;
    if (RECEIVING.has(tokens[next]?.text ?? '')) return true;
  }
  return false;
};

const COMMENDING = new Set(['khen', 'thưởng', 'dương', 'vinh', 'danh']);

/** "tôn vinh 25 …": a number right behind a verb of commending. */
const isCommended = (tokens: readonly Token[], at: number): boolean =>
  COMMENDING.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.kind === 'word';

/** "cho 12 …", "… và 5 …" after a number of recipients: the grammar expects a recipient here. */
const expectsRecipient = (tokens: readonly Token[], at: number, lastCount: number): boolean => {
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'cho' || isCommended(tokens, at) || (before === 'trong' && receivesSoon(tokens, at)))
    return true;
  return JOINTS.has(before) && lastCount >= 0 && at - lastCount <= LONGEST_LIST_GAP;
};

/** A noun of no list after a number: its syllables tell its kind, or its place that it is a person. */
const openNounAt = (
  tokens: readonly Token[],
  at: number,
  expected: boolean,
): { readonly kind: CountKind; readonly to: number } | null => {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (first?.kind !== 'word' || (first.capital && next?.capital !== false)) return null;
  const second = next?.kind === 'word' ? next.text : '';
  const kind = openKind(first.text, second);
  if (kind !== null) return { kind, to: kind === 'individuals' ? at + 2 : at + 1 };
  return expected && !first.capital && mayReceive(first.text) ? { kind: 'individuals', to: at + 1 } : null;
};

const MOST_OF_ALL = 10;

/** "cho cả ba": the persons named before, by their number alone. */
const isAllOfThem = (
  tokens: readonly Token[],
  at: number,
  { value, to }: { readonly value: number; readonly to: number },
): boolean =>
  tokens[at - 1]?.text === 'cả' && value > 1 && value <= MOST_OF_ALL && tokens[to]?.kind !== 'word';

/** A number of recipients that begins at token `range.from`: number, noun, and nouns that share the number. */
export const countAt = (
  nouns: PhraseTrie<Noun>,
  tokens: readonly Token[],
  range: Range & { readonly lastCount?: number },
): CountMention | null => {
  // "78/78 ấp" is a share, not a number of recipients
  if (tokens[range.from - 1]?.text === '/' || tokens[range.from - 1]?.text === '%') return null;
  const number = numberAt(tokens, range);
  if (number === null || number.value < 1) return null;
  // "năm 2022 tập thể Công an xã được" names a year
  if (tokens[range.from - 1]?.text === 'năm' && number.value > 1900 && number.value < 2100) return null;
  // "lần thứ 5 ông A" is an ordinal
  if (tokens[range.from - 1]?.text === 'thứ') return null;
  const place = { from: number.to, to: range.to };
  const noun = nounAt(nouns, tokens, place) ?? modifiedNounAt(nouns, tokens, place);
  if (noun?.value.kind === null) return null;
  const open =
    noun === null
      ? openNounAt(tokens, number.to, expectsRecipient(tokens, range.from, range.lastCount ?? -1))
      : null;
  const all = noun === null && open === null && isAllOfThem(tokens, range.from, number);
  const kind = noun?.value.kind ?? open?.kind ?? (all ? 'individuals' : undefined);
  const end = noun?.to ?? open?.to ?? number.to;
  if (kind === undefined || end > range.to) return null;
  const shared = sharedKind(nouns, tokens, { from: end, to: range.to }, kind);
  return { from: range.from, to: shared.to, kind: shared.kind, value: number.value };
};
