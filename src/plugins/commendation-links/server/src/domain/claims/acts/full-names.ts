import type { Scan } from '../sentence/mentions';
import type { NamedRange } from '../recipients/read-name';
import type { Article } from './article';

/** Full names by their words other than the first: "Quân" → "Lê Anh Quân", from persons named after an honorific. */
export const fullNames = (article: Article, scans: readonly Scan[]): ReadonlyMap<string, NamedRange> => {
  const names = new Map<string, NamedRange>();
  for (const scan of scans) {
    for (const word of scan.words) {
      if (word.tag !== 'person' || word.value !== 'person') continue;
      let end = word.to;
      while (
        end < scan.to &&
        end < word.to + 6 &&
        article.tokens[end]?.kind === 'word' &&
        article.tokens[end]?.capital
      )
        end += 1;
      for (let at = end - 1; at > word.to; at -= 1) {
        const key = article.tokens[at]?.text ?? '';
        if (!names.has(key)) names.set(key, { from: word.to, to: end, kind: 'individual' });
      }
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
