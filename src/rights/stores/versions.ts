import type { Core, UID } from '@strapi/strapi';
import { isRecord } from '../../input/problem';
import type { Attribute } from '../rules/places';

/** One row of a document, as far as it can be somebody's own: its content by `locale/published`. */
export type Version = { readonly id: number; readonly name: string; readonly content: string };

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** When and by whom a row was last touched is no part of what it says; what is virtual is no part of the row. */
const IGNORED: ReadonlySet<string> = new Set(['id', 'updatedAt', 'updatedBy', 'createdBy', 'localizations']);

const attributesOf = (strapi: Core.Strapi, uid: string) =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes) as [
    string,
    Attribute & { unstable_virtual?: boolean },
  ][];

const isStored = ([name, attribute]: [string, { unstable_virtual?: boolean }]): boolean =>
  !IGNORED.has(name) && attribute.unstable_virtual !== true;

/** Everything a row says: components with what stands in them, related entries by their document. */
const populateOf = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  Object.fromEntries(
    attributesOf(strapi, uid)
      .filter(isStored)
      .flatMap(([name, { type, component }]): [string, unknown][] => {
        if (type === 'relation') return [[name, { select: ['documentId'] }]];
        if (type === 'media') return [[name, { select: ['id'] }]];
        return component === undefined ? [] : [[name, { populate: populateOf(strapi, component) }]];
      }),
  );

/** Without the ids of rows: publishing an entry gives its relations and components new ones. */
const contentOf = (value: unknown, isFile: boolean): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => contentOf(one, isFile));
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).filter(([key]) => isFile || !IGNORED.has(key));
  return Object.fromEntries(parts.map(([key, part]) => [key, contentOf(part, false)]));
};

/** The rows of documents, in every locale and version. */
export const versionsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<readonly Version[]> => {
  const populate = populateOf(strapi, uid);
  const names = attributesOf(strapi, uid).filter(isStored);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] } },
    populate,
    orderBy: { id: 'asc' },
  })) as Row[];
  return rows.map((row) => ({
    id: row.id,
    name: `${String(row.documentId)}/${String(row.locale)}/${row.publishedAt === null ? 'draft' : 'published'}`,
    content: JSON.stringify(
      names.map(([name, { type }]) => [name, contentOf(row[name] ?? null, type === 'media')]),
    ),
  }));
};

/** The ids of all rows of documents. */
export const rowIdsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<readonly number[]> => {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: { documentId: { $in: [...documentIds] } } })) as Row[];
  return rows.map(({ id }) => id);
};
