import type { Core } from '@strapi/strapi';
import type { Data, DocumentContext, Next } from '../../../documents';
import { titlesAfter } from './titles-after';
import { type TitledRow, titledRows, writeTitles } from './titled-rows';

const UID = 'api::commendation.commendation';

const WRITES = new Set(['create', 'update', 'publish', 'discardDraft', 'clone']);

/** The types whose names stand in titles, and the relation that leads to them. */
const NAMED: Readonly<Record<string, string>> = {
  'api::award-type.award-type': 'awardType',
  'api::organisation.organisation': 'grantor',
};

const byDocument = (rows: readonly TitledRow[]): ReadonlyMap<string, readonly TitledRow[]> => {
  const documents = new Map<string, TitledRow[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return documents;
};

type Entry = { readonly id?: number; title?: unknown };

/** What the write answers with says the title that was made. */
const showTitles = (result: unknown, titles: ReadonlyMap<number, string>): void => {
  const { entries, ...entry } = (result ?? {}) as Entry & { entries?: Entry[] };
  for (const shown of entries ?? (entry.id === undefined ? [] : [result as Entry])) {
    const title = titles.get(shown.id ?? 0);
    if (title !== undefined && 'title' in shown) shown.title = title;
  }
};

const followRecord = async (strapi: Core.Strapi, context: DocumentContext, next: Next): Promise<unknown> => {
  const { documentId } = context.params;
  const before = documentId === undefined ? [] : await titledRows(strapi, { documentId });
  const result = await next();
  const written = (result as { readonly documentId?: string } | null)?.documentId;
  if (written === undefined) return result;
  const titles = titlesAfter(before, await titledRows(strapi, { documentId: written }));
  await writeTitles(strapi, titles);
  showTitles(result, titles);
  return result;
};

const isRenamed = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<boolean> => {
  const { documentId, data = {} } = params;
  const rows: Data[] = await strapi.db.query(uid).findMany({ where: { documentId } });
  return ['name', 'grades'].some(
    (field) =>
      data[field] !== undefined &&
      !rows.some((row) => JSON.stringify(row[field]) === JSON.stringify(data[field])),
  );
};

/** A body or award that is called otherwise, or in another language from now on, is called so in titles. */
const followName = async (
  strapi: Core.Strapi,
  relation: string,
  { context, next }: { context: DocumentContext; next: Next },
): Promise<unknown> => {
  if (!(await isRenamed(strapi, context))) return next();
  const { documentId } = context.params;
  const before = byDocument(await titledRows(strapi, { [relation]: { documentId } }));
  const result = await next();
  const after = byDocument(await titledRows(strapi, { [relation]: { documentId } }));
  const titles = [...after].flatMap(([id, rows]) => [...titlesAfter(before.get(id) ?? [], rows)]);
  await writeTitles(strapi, new Map(titles));
  return result;
};

/** Titles that nobody typed say what the record says, in every locale and version of it. */
export const titleDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const { uid, action } = context;
    if (uid === UID && WRITES.has(action))
      return strapi.db.transaction(() => followRecord(strapi, context, next));
    const relation = NAMED[uid];
    if (relation === undefined || action !== 'update') return next();
    return strapi.db.transaction(() => followName(strapi, relation, { context, next }));
  };
