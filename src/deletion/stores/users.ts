import type { Core } from '@strapi/strapi';
import { type Use, relationsTo } from '../relations-to';

/** A document that uses another, by one of its relations. */
export type User = Use & {
  readonly documentId: string;
  /** The document that it uses. */
  readonly uses: string;
  readonly isPublished: boolean;
};

type Row = Readonly<Record<string, unknown>> & {
  readonly documentId: string;
  readonly publishedAt?: unknown;
};
type Named = { readonly documentId: string };

const usersBy = async (
  strapi: Core.Strapi,
  use: Use,
  documentIds: readonly string[],
): Promise<readonly User[]> => {
  const rows = (await strapi.db.query(use.uid).findMany({
    select: ['documentId', ...(use.hasDrafts ? ['publishedAt'] : [])],
    where: { [use.field]: { documentId: { $in: [...documentIds] } } },
    populate: { [use.field]: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  })) as Row[];
  const users = new Map<string, User>();
  for (const row of rows) {
    for (const { documentId: uses } of [row[use.field]].flat() as Named[]) {
      if (!documentIds.includes(uses)) continue;
      const key = `${row.documentId}/${uses}`;
      const isPublished = !use.hasDrafts || row.publishedAt !== null || users.get(key)?.isPublished === true;
      users.set(key, { ...use, documentId: row.documentId, uses, isPublished });
    }
  }
  return [...users.values()];
};

/** Every document that uses one of these, once for each relation it does so by; one look-up a relation. */
export const usersOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<readonly User[]> => {
  const found: User[] = [];
  for (const use of relationsTo(strapi, uid)) found.push(...(await usersBy(strapi, use, documentIds)));
  return found;
};

/** Whether a document has rows in other locales than those that go. */
export const staysInOtherLocales = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locales }: { readonly documentId: string; readonly locales: readonly string[] },
): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId, locale: { $notIn: [...locales] } } })) > 0;

/** What the documents are called by whoever reads them: by the title of their published version. */
export const publishedTitles = async (
  strapi: Core.Strapi,
  uid: string,
  { titleField, documentIds }: { readonly titleField: string; readonly documentIds: readonly string[] },
): Promise<readonly string[]> => {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', titleField],
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  })) as Row[];
  const titles = new Map(rows.map((row) => [row.documentId, row[titleField]]));
  return [...titles.values()].filter((title) => typeof title === 'string');
};

export const deleteDocument = (strapi: Core.Strapi, uid: string, documentId: string): Promise<unknown> =>
  strapi.documents(uid as never).delete({ documentId, locale: '*' } as never);
