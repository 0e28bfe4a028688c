import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import { recordDay, recordKeys } from '../../domain/matching';
import { pluginConfig } from '../../plugin-config';
import { idsOfVanished } from '../document-pages';
import { inTurn } from '../in-turn';
import { FACTS_TABLE, KEYS_TABLE } from './model';
import { readFacts, type RecordFacts } from './read-facts';

/** Rows in one statement, below the number of bindings SQLite takes. */
const ROWS_IN_STATEMENT = 250;
/** Documents read at a time. */
const DOCUMENTS_IN_BATCH = 500;

type Row = Readonly<Record<string, unknown>>;

/** Plain queries take part in a transaction only when they are told to. */
type Write = { readonly strapi: Core.Strapi; readonly trx: Knex.Transaction };

const table = ({ strapi, trx }: Write, name: string): Knex.QueryBuilder =>
  strapi.db.getConnection(name).transacting(trx);

const insert = async (write: Write, name: string, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_IN_STATEMENT) {
    await table(write, name).insert(rows.slice(start, start + ROWS_IN_STATEMENT));
  }
};

const factsRow =
  (changedAt: number) =>
  ({ facts }: RecordFacts): Row => ({
    document_id: facts.commendationId,
    facts: JSON.stringify(facts),
    changed_at: changedAt,
  });

export const keyRows = ({ facts, names }: RecordFacts): readonly Row[] =>
  recordKeys(facts, names).map((key) => ({ document_id: facts.commendationId, key, day: recordDay(facts) }));

/**
 * Brings the facts of these documents up to date; those of documents that are gone go. Servers take turns, as they do
 * for the rows of the search: two at once would both find a document without facts, and write them twice.
 * @param changedAt milliseconds since 1970, for `lastFactsChange`.
 */
export const refreshFacts = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  changedAt: number,
): Promise<void> => {
  for (let start = 0; start < documentIds.length; start += DOCUMENTS_IN_BATCH) {
    const batch = documentIds.slice(start, start + DOCUMENTS_IN_BATCH);
    await inTurn(strapi, ['facts'], async (trx) => {
      const write = { strapi, trx };
      const records = await readFacts(strapi, batch);
      for (const name of [FACTS_TABLE, KEYS_TABLE]) {
        await table(write, name).whereIn('document_id', batch).delete();
      }
      await insert(write, FACTS_TABLE, records.map(factsRow(changedAt)));
      await insert(write, KEYS_TABLE, records.flatMap(keyRows));
    });
  }
};

/** Reads every commendation again. @returns how many there are. */
export const rebuildFacts = async (strapi: Core.Strapi, changedAt: number): Promise<number> => {
  const { uid } = pluginConfig(strapi).target;
  const { tableName } = strapi.db.metadata.get(uid);
  const ids = (await strapi.db
    .getConnection(tableName)
    .distinct('document_id')
    .pluck('document_id')) as string[];
  await refreshFacts(strapi, ids, changedAt);
  for (const table of [FACTS_TABLE, KEYS_TABLE]) {
    await refreshFacts(strapi, await idsOfVanished(strapi, { table, uid }), changedAt);
  }
  return ids.length;
};

/** How many commendations facts are kept of. */
export const countFacts = async (strapi: Core.Strapi): Promise<number> => {
  const row = (await strapi.db.getConnection(FACTS_TABLE).count('* as total').first()) as
    { readonly total: string | number } | undefined;
  return Number(row?.total ?? 0);
};

/** When facts last changed, in milliseconds since 1970; 0 when there are none. */
export const lastFactsChange = async (strapi: Core.Strapi): Promise<number> => {
  const row = (await strapi.db.getConnection(FACTS_TABLE).max('changed_at as last').first()) as
    { readonly last: string | number | null } | undefined;
  return Number(row?.last ?? 0);
};
