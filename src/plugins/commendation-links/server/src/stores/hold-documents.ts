import type { Core } from '@strapi/types';

type Row = { readonly id: number; readonly document_id: string };

/**
 * Which of the documents exist. On PostgreSQL they go on existing until the transaction at hand ends: who deletes
 * their rows, by whichever road, waits for it. SQLite has one connection, so there nobody else writes meanwhile.
 *
 * Rows are taken in the order of their ids, by everybody: two that hold the same rows never wait for each other.
 */
export const holdDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> =>
  strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(uid);
    const rows = strapi.db
      .getConnection(tableName)
      .transacting(trx)
      .select('id', 'document_id')
      .whereIn('document_id', [...documentIds])
      .orderBy('id');
    // Not FOR SHARE: an entry that is edited changes no key, and need not wait for the links.
    if (strapi.db.dialect.client === 'postgres') void rows.forKeyShare();
    return new Set(((await rows) as Row[]).map(({ document_id }) => document_id));
  });
