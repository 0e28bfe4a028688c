import type { Labelled } from '../../../../shared/coverage-contracts';

type NamedRow = Labelled & { readonly locale: string | null };

const byName = new Intl.Collator('vi');

/**
 * One name for each document, in the first of the locales that it has a name in, else in any. Sorted by name
 * as Vietnamese is.
 */
export const namesInLocale = (
  rows: readonly NamedRow[],
  locales: readonly (string | undefined)[],
): readonly Labelled[] => {
  const rank = ({ locale, name }: NamedRow): number => {
    const place = locale === null ? -1 : locales.indexOf(locale);
    return (place < 0 ? locales.length : place) + (name === null ? locales.length + 1 : 0);
  };
  const best = new Map<string, NamedRow>();
  for (const row of rows) {
    const known = best.get(row.documentId);
    if (!known || rank(row) < rank(known)) best.set(row.documentId, row);
  }
  return [...best.values()]
    .map(({ documentId, name }) => ({ documentId, name }))
    .sort((a, b) => byName.compare(a.name ?? '', b.name ?? ''));
};
