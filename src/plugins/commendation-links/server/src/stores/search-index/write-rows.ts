import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';
import type { Knex } from 'knex';
import { pluginConfig } from '../../plugin-config';
import { idsOfVanished } from '../document-pages';
import { inTurn } from '../in-turn';
import { SEARCH_TABLES } from './model';
import { type SearchRow, readSearchRows } from './read-texts';

/** Rows in one statement: seven values each, below the number of bindings SQLite takes. */
const ROWS_IN_STATEMENT = 100;
/** Documents read at a time while everything is read again. */
const DOCUMENTS_IN_BATCH = 500;

const table = (strapi: Core.Strapi, side: Side) => strapi.db.getConnection(SEARCH_TABLES[side]);

type Write = { readonly strapi: Core.Strapi; readonly side: Side; readonly trx: Knex.Transaction };

const writeRows = async ({ strapi, side, trx }: Write, rows: readonly SearchRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_IN_STATEMENT) {
    const some = rows.slice(start, start + ROWS_IN_STATEMENT);
    await table(strapi, side).transacting(trx).insert(some).onConflict('document_id').merge();
  }
};

/**
 * Brings the rows of these documents up to date; those of documents that are gone go. Servers take turns, and read when
 * it is theirs: the row that is written last is of the text that was written last.
 */
export const refreshRows = async (
  strapi: Core.Strapi,
  side: Side,
  documentIds: readonly string[],
): Promise<void> => {
  for (let start = 0; start < documentIds.length; start += DOCUMENTS_IN_BATCH) {
    const batch = documentIds.slice(start, start + DOCUMENTS_IN_BATCH);
    await inTurn(strapi, [`search ${side}`], async (trx) => {
      const rows = await readSearchRows(strapi, side, batch);
      const found = new Set(rows.map(({ document_id }) => document_id));
      const gone = batch.filter((id) => !found.has(id));
      if (gone.length > 0) {
        await table(strapi, side).transacting(trx).whereIn('document_id', gone).delete();
      }
      await writeRows({ strapi, side, trx }, rows);
    });
  }
};

const endTable = (strapi: Core.Strapi, side: Side) => {
  const { tableName } = strapi.db.metadata.get(pluginConfig(strapi)[side].uid);
  return strapi.db.getConnection(tableName);
};

/** Reads every document of one side again. @returns how many documents there are. */
export const rebuildRows = async (strapi: Core.Strapi, side: Side): Promise<number> => {
  const ids = (await endTable(strapi, side).distinct('document_id').pluck('document_id')) as string[];
  await refreshRows(strapi, side, ids);
  const { uid } = pluginConfig(strapi)[side];
  await refreshRows(strapi, side, await idsOfVanished(strapi, { table: SEARCH_TABLES[side], uid }));
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
