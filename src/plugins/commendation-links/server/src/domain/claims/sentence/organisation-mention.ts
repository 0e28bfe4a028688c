import type { Token } from '../../text';
import { AFTER_NAME, DEPUTY } from '../lexicon/organisations';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import type { Word } from '../lexicon/words';
import type { OrganisationMention, Range } from './mentions';

const LONGEST = 24;
const INSIDE = new Set(['&', '-', "'"]);
/** Tags that may stand inside the name of a body ("Hội đồng Thi đua - Khen thưởng"). */
const HARMLESS = new Set<Word['tag']>(['organisation', 'noise', 'person', 'comprises']);

type Names = { readonly words: PhraseTrie<Word>; readonly shouting: boolean };

/**
 * The body or office whose name begins at `range.from`: from a capitalised head word to the first word that cannot
 * belong to a name. In a sentence all in capitals (`shouting`) capitals say nothing.
 */
export const organisationAt = (
  { words, shouting }: Names,
  tokens: readonly Token[],
  range: Range,
): OrganisationMention | null => {
  const first = tokens[range.from];
  if (first === undefined || (!first.capital && first.text !== 'ủy')) return null;
  const head = longestPhrase(words, tokens, { at: range.from, limit: range.to });
  if (head === null || head.value.tag !== 'organisation') return null;
  let end = head.to;
  const limit = Math.min(range.to, range.from + LONGEST);
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'date' || token.kind === 'decision') break;
    const nextCapital = tokens[end + 1]?.capital === true;
    if (token.kind === 'mark') {
      const dot = token.text === '.' && ['tp', 'tx', 'tt', 'q', 'p'].includes(tokens[end - 1]?.text ?? '');
      if (!dot && !(INSIDE.has(token.text) && nextCapital)) break;
    } else if (token.kind === 'number') {
      if (
        !/^(?:số|phường|quận|khu|khối|cụm|tổ|đội|trung|sư|đoàn)$/.test(tokens[end - 1]?.text ?? '') &&
        !tokens[end - 1]?.capital
      )
        break;
    } else if (token.text === 'và' || token.text === 'and') {
      const next = longestPhrase(words, tokens, { at: end + 1, limit: range.to });
      if (!nextCapital || shouting || (next !== null && next.value.tag === 'organisation')) break;
    } else if (!token.capital || shouting) {
      if (AFTER_NAME.has(token.text)) break;
      const phrase = longestPhrase(words, tokens, { at: end, limit: range.to });
      if (phrase !== null && !HARMLESS.has(phrase.value.tag)) break;
    }
    end += 1;
  }
  return { from: range.from, to: end, deputy: DEPUTY.test(first.text) };
};
