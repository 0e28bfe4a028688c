import type { Core } from '@strapi/types';

/** Document ids of a content type in the order of the ids, after `after`: a page of all of them. */
export const documentIdsAfter = async (
  strapi: Core.Strapi,
  { uid, after, limit }: { readonly uid: string; readonly after: string; readonly limit: number },
): Promise<readonly string[]> => {
  const { tableName } = strapi.db.metadata.get(uid);
  return (await strapi.db
    .getConnection(tableName)
    .distinct('document_id')
    .where('document_id', '>', after)
    .orderBy('document_id')
    .limit(limit)
    .pluck('document_id')) as string[];
};

/** All document ids of a content type, some at a time. What is added meanwhile, behind the page at hand, is among them. */
export async function* documentPages(
  strapi: Core.Strapi,
  uid: string,
  limit: number,
): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const page = await documentIdsAfter(strapi, { uid, after, limit });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last;
  }
}

/** Document ids kept in a table of derived rows, of documents that have no row of their own any more. */
export const idsOfVanished = async (
  strapi: Core.Strapi,
  { table, uid }: { readonly table: string; readonly uid: string },
): Promise<readonly string[]> => {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = strapi.db.getConnection(tableName).select('document_id').whereNotNull('document_id');
  return (await strapi.db
    .getConnection(table)
    .distinct('document_id')
    .whereNotIn('document_id', rows)
    .pluck('document_id')) as string[];
};
