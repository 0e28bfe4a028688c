import type { Token } from 'vietnamese-text';
import { DEPUTY } from '../lexicon/organisations';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import type { Lexicon } from '../lexicon/lexicon';
import type { Word } from '../lexicon/words';
import { isLevel } from './issuing';
import { endsName, goesOnWithName, joinsFields } from './name-end';
import type { OrganisationMention, Range } from './mentions';

const LONGEST = 24;
const INSIDE = new Set(['&', '-', "'", "'s"]);
/** Tags that may stand inside the name of a body ("Hội đồng Thi đua - Khen thưởng"). */
const HARMLESS = new Set<Word['tag']>(['organisation', 'person', 'comprises']);

const mayStandInside = ({ tag, value }: Word): boolean => HARMLESS.has(tag) || value === 'inside';

type Names = Lexicon & { readonly shouting: boolean };

const ENGLISH_LEVELS = new Set(['provincial', 'district', 'municipal', 'city', 'national', 'central']);
const ENGLISH_JOINTS = new Set(['of', 'for', 'the', 'and', 'on', 'in', ...ENGLISH_LEVELS]);

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "Chairman of the provincial People's Committee": small words inside an English name, before a capital. */
const joinsEnglish = (tokens: readonly Token[], at: number): boolean => {
  let next = at;
  while (ENGLISH_JOINTS.has(tokens[next]?.text ?? '') && next < at + 3) next += 1;
  return (
    next > at &&
    tokens[next]?.kind === 'word' &&
    tokens[next]?.capital === true &&
    !CALENDAR.has(tokens[next]?.text ?? '')
  );
};

/** "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc": one person's two offices are one grantor. */
const withSecondOffice = (words: PhraseTrie<Word>, tokens: readonly Token[], at: number): number => {
  if (tokens[at - 2]?.text !== 'bộ' || tokens[at - 1]?.text !== 'trưởng' || tokens[at]?.text !== ',')
    return at;
  const office = longestPhrase(words, tokens, { at: at + 1, limit: at + 4 });
  return office?.value.tag === 'organisation' && tokens[at + 1]?.capital ? office.to : at;
};

const inEnglishName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || ENGLISH_LEVELS.has(token.text));

type NameHead = { readonly to: number; readonly english: boolean };

const ACRONYM_FOLLOWERS = new Set('tỉnh huyện xã thị thành quận phường tối cấp số trung tp tx tt'.split(' '));
/** "EVN tặng": what follows a body that is known by its capitals alone. */
const ACRONYM_VERBS = new Set('tặng trao khen'.split(' '));
const NO_BODY = new Set(
  'covid sars hiv aids gs ts ths bs pgs cki ckii ii iii iv vi vii viii ix xi xii xiii xiv xv xvi'.split(' '),
);

/** "TAND thị xã A", "QLTT số 2": capitals before a place or another capital name a body that no list knows. */
const isAcronymOfBody = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]?.acronym === true &&
    !NO_BODY.has(tokens[at]?.text ?? '') &&
    next?.kind === 'word' &&
    (ACRONYM_VERBS.has(next.text) || (next.capital && !next.acronym) || ACRONYM_FOLLOWERS.has(next.text))
  );
};

/** The word that makes a name a body's; in English it may follow other capitals ("An Giang Provincial …"). */
const headAt = (
  words: PhraseTrie<Word>,
  tokens: readonly Token[],
  range: Range & { readonly shouting: boolean },
): NameHead | null => {
  const first = tokens[range.from];
  if (first === undefined || first.text === 'the' || (!first.capital && !ENGLISH_LEVELS.has(first.text)))
    return null;
  const head = longestPhrase(words, tokens, { at: range.from, limit: range.to });
  if (head === null && !range.shouting && isAcronymOfBody(tokens, range.from))
    return { to: range.from + 1, english: false };
  // "Ban Tổ chức Tỉnh ủy" is a body, "Ban tổ chức" alone only presents
  const named =
    tokens[head?.to ?? 0]?.capital === true ||
    (tokens[head?.to ?? 0]?.text === '-' && tokens[(head?.to ?? 0) + 1]?.capital === true);
  if (head?.value.value === 'presenter' && first.text === 'ban' && first.capital && named)
    return { to: head.to, english: false };
  if (head !== null && (first.capital || !ENGLISH_LEVELS.has(first.text)))
    return head.value.tag === 'organisation' && first.capital
      ? { to: head.to, english: head.value.value === 'english' }
      : null;
  for (
    let at = range.from + 1;
    at < Math.min(range.to, range.from + 5) && inEnglishName(tokens[at]);
    at += 1
  ) {
    const later = longestPhrase(words, tokens, { at, limit: range.to });
    if (later?.value.value === 'english') return { to: later.to, english: true };
  }
  return null;
};

/**
 * The body or office whose name begins at `range.from`: from a capitalised head word to the first word that cannot
 * belong to a name. In a sentence all in capitals (`shouting`) capitals say nothing.
 */
export const organisationAt = (
  { words, awards, nouns, shouting }: Names,
  tokens: readonly Token[],
  range: Range,
): OrganisationMention | null => {
  const first = tokens[range.from];
  const head = headAt(words, tokens, { ...range, shouting });
  if (first === undefined || head === null) return null;
  let end = withSecondOffice(words, tokens, head.to);
  const limit = Math.min(range.to, range.from + LONGEST);
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'date' || token.kind === 'decision') break;
    const next = tokens[end + 1];
    const nextCapital = next?.capital === true && next.kind === 'word';
    if (head.english && joinsEnglish(tokens, end)) {
      end += 1;
      continue;
    }
    if (token.kind === 'mark') {
      const dot = token.text === '.' && ['tp', 'tx', 'tt', 'q', 'p'].includes(tokens[end - 1]?.text ?? '');
      // "chất độc da cam/dioxin"
      const slash = token.text === '/' && next?.kind === 'word' && next.start === token.end;
      // "the Prime Minister's Certificate of Merit"
      const owns =
        token.text === "'s" && longestPhrase(awards, tokens, { at: end + 1, limit: range.to }) !== null;
      if (owns) break;
      const inside = slash || (INSIDE.has(token.text) && nextCapital);
      if (!dot && !joinsFields(tokens, range.from, end) && !inside) break;
    } else if (token.kind === 'number') {
      // "Ban chuyên án 823K"
      const coded = nextCapital && next.start === token.end;
      if (coded) {
        end += 2;
        continue;
      }
      if (
        !/^\d{1,3}$/.test(token.text) ||
        longestPhrase(nouns, tokens, { at: end + 1, limit: range.to }) !== null
      )
        break;
    } else if (token.text === 'và' || token.text === 'and') {
      const other = longestPhrase(words, tokens, { at: end + 1, limit: range.to });
      const award = longestPhrase(awards, tokens, { at: end + 1, limit: range.to });
      if (
        !nextCapital ||
        shouting ||
        award !== null ||
        other?.value.tag === 'organisation' ||
        other?.value.tag === 'person'
      )
        break;
    } else if ((!token.capital || shouting) && !goesOnWithName(tokens, end)) {
      if (endsName(tokens, end)) break;
      const phrase = longestPhrase(words, tokens, { at: end, limit: range.to });
      if (phrase !== null && !mayStandInside(phrase.value) && !isLevel(tokens, phrase)) break;
      // "Cảng hàng không": its "không" is no word by itself
      if (phrase?.value.value === 'inside') end = phrase.to - 1;
    }
    end += 1;
  }
  return { from: range.from, to: end, deputy: DEPUTY.test(first.text), english: head.english };
};
