import { type Place, type Relation, opposite } from '../relations';

/** One row of a document: a locale of it, in a version. */
export type Row = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  /** Always true for a type without draft & publish. */
  readonly published: boolean;
};

/** All rows of documents, found by the id of any one of them. */
export type Documents = ReadonlyMap<number, readonly Row[]>;

export const documentsByRow = (rows: readonly Row[]): Documents => {
  const documents = new Map<string, Row[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return new Map(rows.map((row) => [row.id, documents.get(row.documentId) ?? []]));
};

export type InLocale = { readonly locale: string | null; readonly defaultLocale: string };

/** The row in a locale, else in the default one, else the one there is. */
export const rowInLocale = (rows: readonly Row[], { locale, defaultLocale }: InLocale): Row | undefined =>
  rows.find((row) => row.locale === locale) ?? rows.find((row) => row.locale === defaultLocale) ?? rows[0];

const matchLocales = ({ source, target }: Relation): boolean => source.localized && target.localized;

/**
 * The rows of a target document that a source row is joined with, out of those of one version: in its own
 * locale, else in the default one. A source without locales is joined with all; reads pick the one to show.
 */
export const targetsOf = (
  relation: Relation,
  targets: readonly Row[],
  inLocale: InLocale,
): readonly Row[] => {
  if (!matchLocales(relation)) return targets;
  const target = rowInLocale(targets, inLocale);
  return target ? [target] : [];
};

/** The rows at the other end that a new row in a locale starts with. */
export const startingRows = (
  { relation, side }: Place,
  rows: readonly Row[],
  inLocale: InLocale,
): readonly Row[] => {
  if (opposite(side) === 'target') return targetsOf(relation, rows, inLocale);
  return matchLocales(relation) ? rows.filter(({ locale }) => locale === inLocale.locale) : rows;
};
