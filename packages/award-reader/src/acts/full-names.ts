import type { Scan } from '../sentence/mentions';
import type { NamedRange } from '../recipients/read-name';
import type { Article } from './article';

const LONGEST_NAME = 6;

/** The persons named in full with an honorific, in text order. */
export const personsNamed = (article: Article, scans: readonly Scan[]): readonly NamedRange[] =>
  scans.flatMap((scan) =>
    scan.words.flatMap((word): readonly NamedRange[] => {
      if (word.tag !== 'person' || word.value !== 'person') return [];
      const name = article.tokens.slice(word.to, Math.min(scan.to, word.to + LONGEST_NAME));
      const other = name.findIndex(({ kind, capital }) => kind !== 'word' || !capital);
      const words = other < 0 ? name.length : other;
      return words > 1 ? [{ from: word.to, to: word.to + words, kind: 'individual' }] : [];
    }),
  );

/** Full names by their words other than the first: "Quân" → "Lê Anh Quân". */
export const fullNames = (
  article: Article,
  persons: readonly NamedRange[],
): ReadonlyMap<string, NamedRange> => {
  const names = new Map<string, NamedRange>();
  for (const person of persons) {
    for (let at = person.to - 1; at > person.from; at -= 1) {
      const key = article.tokens[at]?.text ?? '';
      if (!names.has(key)) names.set(key, person);
    }
  }
  return names;
};

/** "em Quân" by the full name that the article gives anywhere. */
export const withFullNames = (
  article: Article,
  names: ReadonlyMap<string, NamedRange>,
  recipients: readonly NamedRange[],
): readonly NamedRange[] =>
  recipients.map((one) =>
    one.kind === 'individual' && one.to - one.from === 1
      ? (names.get(article.tokens[one.from]?.text ?? '') ?? one)
      : one,
  );
