import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';
import { SEARCH_TABLES } from './model';
import { readSearchRows, type SearchRow } from './read-texts';

/** What a row holds, whatever the order of its columns; the date is kept as text. */
const contentOf = (row: SearchRow): string =>
  JSON.stringify([
    row.sort_date === null ? null : String(row.sort_date),
    row.number,
    row.title,
    row.grantor,
    row.award,
    row.names,
  ]);

/** Those of the documents whose search rows are missing or are not of their present texts. */
export const findStaleRows = async (
  strapi: Core.Strapi,
  side: Side,
  documentIds: readonly string[],
): Promise<readonly string[]> => {
  const kept = (await strapi.db
    .getConnection(SEARCH_TABLES[side])
    .whereIn('document_id', [...documentIds])) as SearchRow[];
  const rows = new Map(kept.map((row) => [row.document_id, contentOf(row)]));
  const wanted = await readSearchRows(strapi, side, documentIds);
  return wanted
    .filter((row) => rows.get(row.document_id) !== contentOf(row))
    .map(({ document_id }) => document_id);
};
