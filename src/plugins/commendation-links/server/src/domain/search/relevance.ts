import type { SearchQuery } from './search-text';

/** The columns of a search row, by what they hold. */
export const SEARCH_COLUMNS = ['number', 'title', 'grantor', 'award', 'names'] as const;
export type SearchColumn = (typeof SEARCH_COLUMNS)[number];

/** Adds `weight` to a row whose `column` holds `text`, at its beginning when `start` is set. */
export type RelevanceRule = {
  readonly column: SearchColumn;
  readonly text: string;
  readonly start: boolean;
  readonly weight: number;
  /** What is looked for only where this is not found, since this holds it all and its weight counts it in. */
  readonly otherwise: readonly RelevanceRule[];
};

type Weight = Pick<RelevanceRule, 'column' | 'start' | 'weight'>;

/**
 * How much a place of a match tells. A decision number is what staff have on paper and type to find one
 * record; then a title typed from its start, a title or a person's name in one piece, the grantor, and last
 * words that stand apart.
 */
const PHRASE_WEIGHTS: readonly Weight[] = [
  { column: 'number', start: true, weight: 100 },
  { column: 'title', start: true, weight: 40 },
  { column: 'names', start: false, weight: 30 },
  { column: 'title', start: false, weight: 30 },
  { column: 'grantor', start: false, weight: 15 },
];

const WORD_WEIGHTS: readonly Weight[] = [
  { column: 'number', start: true, weight: 12 },
  { column: 'title', start: false, weight: 4 },
  { column: 'grantor', start: false, weight: 2 },
];

/** Of the words, which come longest first, those that rank: the short ones are in most records. */
const RANKING_WORDS = 5;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The rules that rank rows which hold every word of the query; only columns the reader may see count.
 * A column that holds the phrase holds its words, so that words every record has are looked for once a row.
 */
export const relevanceRules = (
  { phrase, words }: SearchQuery,
  columns: readonly SearchColumn[],
): readonly RelevanceRule[] => {
  const visible = (rule: Weight): boolean => columns.includes(rule.column);
  // A decision number begins with digits; to look for other words there costs a look at every row.
  const canHold = ({ column, text }: RelevanceRule): boolean => column !== 'number' || /^ \p{N}/u.test(text);
  const wordRules = (words.length === 1 ? [] : WORD_WEIGHTS)
    .filter(visible)
    .flatMap((rule) => words.slice(0, RANKING_WORDS).map((text) => ({ ...rule, text, otherwise: [] })));
  const phraseRules = PHRASE_WEIGHTS.filter(visible).map((rule) => {
    const otherwise = rule.start ? [] : wordRules.filter(({ column }) => column === rule.column);
    return {
      ...rule,
      text: phrase,
      weight: rule.weight + sum(otherwise.map(({ weight }) => weight)),
      otherwise,
    };
  });
  const countedIn = new Set(phraseRules.flatMap(({ otherwise }) => otherwise));
  return [...phraseRules, ...wordRules.filter((rule) => !countedIn.has(rule))].filter(canHold);
};
