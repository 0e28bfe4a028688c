import { isNumberWord, readDigits, readNumberWords, type Token } from '../../text';
import type { Noun } from '../lexicon/lexicon';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import type { CountKind } from '../types';
import type { CountMention, Range } from './mentions';

const JOINTS = new Set([',', 'và', 'and', '/', '&', 'hoặc']);

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

/** A number of recipients that begins at token `range.from`: number, noun, and nouns that share the number. */
export const countAt = (
  nouns: PhraseTrie<Noun>,
  tokens: readonly Token[],
  range: Range,
): CountMention | null => {
  // "78/78 ấp" is a share, not a number of recipients
  if (tokens[range.from - 1]?.text === '/' || tokens[range.from - 1]?.text === '%') return null;
  const number = numberAt(tokens, range);
  if (number === null || number.value < 1) return null;
  const noun = longestPhrase(nouns, tokens, { at: number.to, limit: range.to });
  if (noun === null || noun.value.kind === null) return null;
  const shared = sharedKind(nouns, tokens, { from: noun.to, to: range.to }, noun.value.kind);
  return { from: range.from, to: shared.to, kind: shared.kind, value: number.value };
};
