import type { Link } from '../../../../shared/contracts';
import { type LinkProblem, normaliseLabel } from './check-link';

type Fields = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** The quote that a write gives, if it is another than the link has already. */
export const newQuote = (given: Fields, current?: Pick<Link, 'quote'>): string | null =>
  isBlank(given.quote) || given.quote === current?.quote ? null : (given.quote as string);

/** Which language's text the quote of a write is from; `null` for any. */
export const quotedLocale = (given: Fields, current?: Pick<Link, 'quoteLocale'>): string | null => {
  const locale = given.quoteLocale === undefined ? current?.quoteLocale : given.quoteLocale;
  return typeof locale === 'string' && locale !== '' ? locale : null;
};

/**
 * A part that people state by hand is named. A suggestion has no name for its part, and is confirmed, and changed
 * otherwise, as it is.
 */
export const checkPartLabel = (
  given: Fields,
  current?: Pick<Link, 'scope' | 'subsetLabel'>,
): readonly LinkProblem[] => {
  const { scope, subsetLabel } = { ...current, ...given };
  const label = typeof subsetLabel === 'string' ? normaliseLabel(subsetLabel) : '';
  const unchanged = current?.scope === 'subset' && current.subsetLabel === '';
  if (scope !== 'subset' || label !== '' || unchanged) return [];
  return [
    {
      path: ['subsetLabel'],
      message: 'subsetLabel is missing: name the part of the act that the article speaks of, as it words it',
    },
  ];
};

export const quoteProblem = (locale: string | null): LinkProblem => ({
  path: ['quote'],
  message: `quote is not in the text of the article${locale === null ? '' : ` (${locale})`}: copy the passage from it word for word ("…" for words left out), or leave quote empty`,
});
