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
};

/**
 * How much a place of a match tells. A decision number is what staff have on paper and type to find one
 * record; then a title typed from its start, a title or a person's name in one piece, the grantor, and last
 * words that stand apart.
 */
const PHRASE_WEIGHTS: readonly Omit<RelevanceRule, 'text'>[] = [
  { column: 'number', start: true, weight: 100 },
  { column: 'title', start: true, weight: 40 },
  { column: 'names', start: false, weight: 30 },
  { column: 'title', start: false, weight: 30 },
  { column: 'grantor', start: false, weight: 15 },
];

const WORD_WEIGHTS: readonly Omit<RelevanceRule, 'text'>[] = [
  { column: 'number', start: true, weight: 12 },
  { column: 'title', start: false, weight: 4 },
  { column: 'grantor', start: false, weight: 2 },
];

/** The rules that rank rows which hold every word of the query; only columns the reader may see count. */
export const relevanceRules = (
  { phrase, words }: SearchQuery,
  columns: readonly SearchColumn[],
): readonly RelevanceRule[] => {
  const visible = (rule: { readonly column: SearchColumn }): boolean => columns.includes(rule.column);
  // A decision number begins with digits; to look for other words there costs a look at every row.
  const canHold = ({ column, text }: RelevanceRule): boolean => column !== 'number' || /^ \p{N}/u.test(text);
  const forPhrase = PHRASE_WEIGHTS.filter(visible).map((rule) => ({ ...rule, text: phrase }));
  const forWords = WORD_WEIGHTS.filter(visible).flatMap((rule) => words.map((text) => ({ ...rule, text })));
  return [...forPhrase, ...(words.length === 1 ? [] : forWords)].filter(canHold);
};
