import type { Token } from 'vietnamese-text';
import type { Lexicon } from '../lexicon/lexicon';
import type { Word } from '../lexicon/words';
import { longestPhrase } from '../lexicon/phrase-trie';
import { awardAt } from './award-mention';
import { countAt } from './count-mention';
import type { AwardMention, CountMention, OrganisationMention, Range, Scan, WordMention } from './mentions';
import { isLevel } from './issuing';
import { laterBadgeAt } from './party-badge';
import { organisationAt } from './organisation-mention';

/** More capitals than not: a headline shouted, where a capital says nothing. */
export const isShouting = (tokens: readonly Token[], { from, to }: Range): boolean => {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 4 && capitals > words * 0.8;
};

/** "Ông Trình Văn Nhiệm": a word of one syllable with a capital, behind a title or another capital, is a name. */
const isPartOfName = (
  tokens: readonly Token[],
  at: number,
  { to, value }: { to: number; value: Word },
): boolean =>
  to - at === 1 &&
  NAMELIKE.has(value.tag) &&
  tokens[at]?.capital === true &&
  tokens[at + 1]?.capital === true &&
  tokens[at - 1]?.kind === 'word';

const NAMELIKE: ReadonlySet<Word['tag']> = new Set([
  'proposal',
  'revocation',
  'future',
  'negation',
  'historic',
]);

const byStart = <M extends Range>(mentions: readonly M[]): ReadonlyMap<number, M> =>
  new Map(mentions.map((mention) => [mention.from, mention]));

/** Recognises awards, numbers, bodies and the words of granting in one sentence, from left to right, each token once. */
export const scanSentence = (lexicon: Lexicon, tokens: readonly Token[], range: Range): Scan => {
  const awards: AwardMention[] = [];
  const counts: CountMention[] = [];
  const generals: Range[] = [];
  const organisations: OrganisationMention[] = [];
  const words: WordMention[] = [];
  const shouting = isShouting(tokens, range);
  for (let at = range.from; at < range.to;) {
    const here = { from: at, to: range.to };
    const badge = awards.at(-1)?.code === 'huy-hieu-dang';
    const named = awardAt(lexicon.awards, tokens, here);
    // "hạng Nhì", "danh hiệu này": of an award that the sentence has named
    const award =
      (named?.gradeOnly && awards.length === 0 ? null : named) ??
      (badge ? laterBadgeAt({ tokens, limit: range.to }, at) : null);
    const word = longestPhrase(lexicon.words, tokens, { at, limit: range.to });
    if (award !== null && (word === null || award.to >= word.to)) {
      awards.push(award);
      at = award.to;
      continue;
    }
    const count = countAt(lexicon.nouns, tokens, { ...here, lastCount: counts.at(-1)?.to ?? -1 });
    if (count !== null) {
      counts.push(count);
      at = count.to;
      continue;
    }
    const noun = longestPhrase(lexicon.nouns, tokens, { at, limit: range.to });
    if (noun !== null && noun.value.kind !== null && !tokens[at]?.capital)
      generals.push({ from: at, to: noun.to });
    const body = organisationAt({ ...lexicon, shouting }, tokens, here);
    if (body !== null && (word === null || body.to >= word.to)) {
      organisations.push(body);
      at = body.to;
      continue;
    }
    if (
      word !== null &&
      word.value.tag !== 'organisation' &&
      !isPartOfName(tokens, at, word) &&
      !isLevel(tokens, word)
    ) {
      words.push({ from: at, to: word.to, ...word.value });
      at = word.to;
      continue;
    }
    at += 1;
  }
  return {
    ...range,
    awards,
    counts,
    generals,
    organisations,
    words,
    startingAt: {
      word: byStart(words),
      count: byStart(counts),
      general: byStart(generals),
      organisation: byStart(organisations),
    },
  };
};
