import { foldText } from 'vietnamese-text';

/**
 * Text as the desk's search keeps and compares it: folded (no case, no accents, either tone placement, đ as
 * d), digits parted from letters ("163/QĐ-UBND", "163qđ ubnd" → "163 qd ubnd"), and a space before every
 * word, so that " 163 qd" finds the beginning of a word and the beginning of the text alike.
 */
export const searchForm = (text: string): string => {
  const words = foldText(text)
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
  return words === '' ? '' : ` ${words}`;
};

const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 10;

export type SearchQuery = {
  /** The whole query in search form, e.g. " bang khen 163". */
  readonly phrase: string;
  /** Its words in search form, longest first: the rarest is likely among them and rules out most rows. */
  readonly words: readonly string[];
};

/** "Quyết định số 163/QĐ-UBND", as it stands in an article: the record has the number alone. */
const BEFORE_NUMBER = /(?: quyet dinh| qd| so| no)+(?= \d+(?: \d{4})? (?:qd|nq)\b)/;

/** What to look for; `null` for a query without a letter or digit. */
export const readQuery = (text: string): SearchQuery | null => {
  const form = searchForm(text.slice(0, MAX_QUERY_LENGTH)).replace(BEFORE_NUMBER, '');
  const words = form.split(' ').filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const byLength = [...new Set(words)].sort((a, b) => b.length - a.length);
  return { phrase: ` ${words.join(' ')}`, words: byLength.map((word) => ` ${word}`) };
};
