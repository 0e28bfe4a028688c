import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';
import { pluginConfig } from '../../plugin-config';
import { SEARCH_TABLES } from './model';
import { type SearchRow, readSearchRows } from './read-texts';

/** Rows in one statement: seven values each, below the number of bindings SQLite takes. */
const ROWS_IN_STATEMENT = 100;
/** Documents read at a time while everything is read again. */
const DOCUMENTS_IN_BATCH = 500;

const table = (strapi: Core.Strapi, side: Side) => strapi.db.getConnection(SEARCH_TABLES[side]);

const writeRows = async (strapi: Core.Strapi, side: Side, rows: readonly SearchRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_IN_STATEMENT) {
    const some = rows.slice(start, start + ROWS_IN_STATEMENT);
    await table(strapi, side).insert(some).onConflict('document_id').merge();
  }
};

/** Brings the rows of these documents up to date; those of documents that are gone go. */
export const refreshRows = async (
  strapi: Core.Strapi,
  side: Side,
  documentIds: readonly string[],
): Promise<void> => {
  for (let start = 0; start < documentIds.length; start += DOCUMENTS_IN_BATCH) {
    const batch = documentIds.slice(start, start + DOCUMENTS_IN_BATCH);
    const rows = await readSearchRows(strapi, side, batch);
    const found = new Set(rows.map(({ document_id }) => document_id));
    const gone = batch.filter((id) => !found.has(id));
    if (gone.length > 0) await table(strapi, side).whereIn('document_id', gone).delete();
    await writeRows(strapi, side, rows);
  }
};

const endTable = (strapi: Core.Strapi, side: Side) => {
  const { tableName } = strapi.db.metadata.get(pluginConfig(strapi)[side].uid);
  return strapi.db.getConnection(tableName);
};

/** Reads every document of one side again. @returns how many documents there are. */
export const rebuildRows = async (strapi: Core.Strapi, side: Side): Promise<number> => {
  const ids = (await endTable(strapi, side).distinct('document_id').pluck('document_id')) as string[];
  await table(strapi, side).delete();
  await refreshRows(strapi, side, ids);
  return ids.length;
};

const toNumber = (row: { readonly total?: string | number } | undefined): number => Number(row?.total ?? 0);

/** Documents of one side, and search rows kept for them. */
export const countRows = async (
  strapi: Core.Strapi,
  side: Side,
): Promise<{ readonly documents: number; readonly rows: number }> => ({
  documents: toNumber(await endTable(strapi, side).countDistinct('document_id as total').first()),
  rows: toNumber(await table(strapi, side).count('* as total').first()),
});
