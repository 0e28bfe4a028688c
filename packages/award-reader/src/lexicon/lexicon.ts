import type { CountKind } from '../types';
import { DEFAULT_AWARDS, type AwardWording } from './awards';
import { RECIPIENT_NOUNS } from './kinds';
import { ORGANISATION_HEADS } from './organisations';
import { addPhrase, emptyTrie, type PhraseTrie } from './phrase-trie';
import { DEFAULT_WORDS, type Word } from './words';

/** A recipient noun; `kind` null = its number counts something else. */
export type Noun = { readonly kind: CountKind | null };

export type Lexicon = {
  readonly awards: PhraseTrie<AwardWording>;
  readonly words: PhraseTrie<Word>;
  readonly nouns: PhraseTrie<Noun>;
};

/** A wording of the award catalogue: its code and how the news may word it. */
export type AwardAlias = { readonly code: string; readonly alias: string };

/** "ts", "pgs": a title before a name, never counted. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof bs bsckii bscki bs.ckii ts ts.bs ths ths.bs gs pgs ks nsưt nsnd ngưt ttưt'.split(' '),
);

const nameFormOf = (code: string): AwardWording['nameForm'] =>
  DEFAULT_AWARDS.find((entry) => entry.code === code)?.nameForm ?? 'none';

/** The built-in words, with the wordings of the catalogue added. An alias shorter than three letters is left out. */
export const createLexicon = (aliases: readonly AwardAlias[] = []): Lexicon => {
  const awards = emptyTrie<AwardWording>();
  const words = emptyTrie<Word>();
  const nouns = emptyTrie<Noun>();
  for (const [phrase, word] of DEFAULT_WORDS) addPhrase(words, phrase, word);
  for (const [head, value] of ORGANISATION_HEADS) addPhrase(words, head, { tag: 'organisation', value });
  // "02 linh mục", "3 hòa thượng": whoever has a title of address can be counted
  for (const [phrase, word] of DEFAULT_WORDS)
    if (word.value === 'person' && !ABBREVIATIONS.has(phrase.split(' ')[0] ?? ''))
      addPhrase(nouns, phrase, { kind: 'individuals' });
  for (const [noun, kind] of RECIPIENT_NOUNS) addPhrase(nouns, noun, { kind });
  for (const { code, alias } of aliases) {
    if (alias.trim().length > 2)
      addPhrase(awards, alias, { code, wording: alias, nameForm: nameFormOf(code) });
  }
  for (const entry of DEFAULT_AWARDS) addPhrase(awards, entry.wording, entry);
  return { awards, words, nouns };
};

export const DEFAULT_LEXICON: Lexicon = createLexicon();
