import type { TitledRow } from './titled-rows';

const isEmpty = (title: string): boolean => title.trim() === '';

/** A row and the one that a copy was made from are the same row of different documents. */
const place = ({ locale, published }: TitledRow): string => `${locale}/${String(published)}`;

/**
 * The titles to write after a change, by row id: an empty one is made, and one that nobody typed follows the record.
 * It was not typed when it is what the server made of the record as it stood before; no other sign of it is kept, so
 * that a title typed over is staff's for good, and one cleared is the server's again.
 */
export const titlesAfter = (
  before: readonly TitledRow[],
  after: readonly TitledRow[],
): ReadonlyMap<number, string> => {
  const made = new Map(
    before.flatMap((row) => (row.title === row.generated ? [[place(row), row.title] as const] : [])),
  );
  return new Map(
    after.flatMap((row) => {
      const isMade = isEmpty(row.title) || made.get(place(row)) === row.title;
      return isMade && row.title !== row.generated ? [[row.id, row.generated] as const] : [];
    }),
  );
};
