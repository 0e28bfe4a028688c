import type { Core } from '@strapi/types';
import { asContentType } from '../plugin-config';

/** Rows of a content type that the desk shows or asks about. Queries come from a permission checker. */

export type EntryRow = Readonly<Record<string, unknown>> & { readonly documentId: string };

/** Draft rows in every locale. */
export const findEntries = async (
  strapi: Core.Strapi,
  uid: string,
  query: Readonly<Record<string, unknown>>,
): Promise<readonly EntryRow[]> => {
  const rows = await strapi.documents(asContentType(uid)).findMany({ ...query, locale: '*' });
  return rows;
};

type QueryParams = { transform(uid: string, query: object): object };

/** The ids of rows, drafts and published ones in every locale, by the document they belong to. */
export const findVersions = async (
  strapi: Core.Strapi,
  uid: string,
  filters: unknown,
): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const params = strapi.get<QueryParams>('query-params');
  const query = params.transform(uid, { filters, fields: ['documentId'] });
  const rows = (await strapi.db.query(asContentType(uid)).findMany(query)) as EntryRow[];
  const versions = new Map<string, unknown[]>();
  for (const { documentId, id } of rows) versions.set(documentId, [...(versions.get(documentId) ?? []), id]);
  return versions;
};

/** Documents whose `relation` leads to the document `to`, the oldest first. */
export const findRelatedTo = async (
  strapi: Core.Strapi,
  uid: string,
  { relation, to }: { readonly relation: string; readonly to: string },
): Promise<readonly string[]> => {
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['documentId'],
    where: { [relation]: { documentId: to } },
    orderBy: { id: 'asc' },
  })) as EntryRow[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
