import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import type { Data, DocumentContext, Next } from '../documents';
import { rowsOfDocuments } from './stores/document-rows';
import { type FieldsOfLocales, type LocaleRow, fieldsOfLocales } from './stores/locale-fields';

/**
 * What a localized type does not mark as i18n (figures, dates, components, media) is the same in every locale of a
 * version. Strapi copies it to the other locales only when it finds the written row to differ from one that it
 * happens to find first, a draft as likely as a published row; a correction then reaches the public in one language
 * and not in the other. Here the rows of the version that was written are compared themselves, and those of the
 * other locales follow in the transaction of the write.
 */

/** Named as the locale that values come from, it makes them go to every row. */
const NO_LOCALE = '';

const DRAFT_WRITES = new Set(['update', 'discardDraft']);

type Versions = { readonly draft: boolean; readonly published: boolean };

const writtenVersions = ({ action, params }: DocumentContext): Versions => ({
  draft: DRAFT_WRITES.has(action),
  published: action === 'publish' || (DRAFT_WRITES.has(action) && params.status === 'published'),
});

/** The row whose values the other locales of its version take: one of those written, if need be any of them. */
const sourceOf = (rows: readonly LocaleRow[], locale: unknown): LocaleRow | undefined => {
  const written = [locale].flat();
  return rows.find((row) => written.includes(row.locale)) ?? (written.includes('*') ? rows[0] : undefined);
};

type Written = {
  readonly locale: unknown;
  /** Values that hold whatever the written row says. */
  readonly kept?: Data;
};

const shareVersion = async (
  fields: FieldsOfLocales,
  rows: readonly LocaleRow[],
  { locale, kept = {} }: Written,
): Promise<void> => {
  const source = sourceOf(rows, locale);
  if (!source) return;
  const values = { ...source, ...kept };
  const shared = fields.sharedOf(values);
  const others = rows.filter((row) => !isDeepStrictEqual(fields.sharedOf(row), shared));
  if (others.length > 0)
    await fields.share(others.includes(source) ? { ...values, locale: NO_LOCALE } : values);
};

/**
 * The desk takes a draft for changed when it is younger than its published row. A published row that took over what
 * another locale published must not pass for younger than a draft whose own text waits to be published.
 */
const keepWaiting = async (
  fields: FieldsOfLocales,
  before: readonly LocaleRow[],
  after: { readonly drafts: readonly LocaleRow[]; readonly published: readonly LocaleRow[] },
): Promise<void> => {
  for (const row of after.published) {
    const earlier = before.find(({ id }) => id === row.id);
    const draft = after.drafts.find((other) => other.locale === row.locale);
    if (!earlier || !draft || isDeepStrictEqual(fields.ownOf(draft), fields.ownOf(row))) continue;
    await fields.dateBack(row, earlier.updatedAt);
  }
};

/**
 * What a new locale takes over from the drafts of its document. Strapi would take it from a published row, and give
 * it to the drafts that are there.
 */
const takenOver = (fields: FieldsOfLocales, drafts: readonly LocaleRow[], data: Data): Data => {
  const [draft] = drafts;
  const shared = Object.entries(draft ? fields.sharedOf(draft) : {});
  return Object.fromEntries(shared.filter(([name]) => data[name] == null));
};

const traitsOf = (strapi: Core.Strapi, uid: string): { localized: boolean; draftAndPublish: boolean } => {
  const { pluginOptions, options } = strapi.contentType(uid as UID.ContentType);
  const i18n = pluginOptions?.i18n as { localized?: boolean } | undefined;
  return { localized: i18n?.localized === true, draftAndPublish: options?.draftAndPublish === true };
};

const writeAll = async (strapi: Core.Strapi, context: DocumentContext, next: Next): Promise<unknown> => {
  const { uid, action, params } = context;
  const { documentId } = params;
  if (documentId === undefined) return next();
  const { draftAndPublish } = traitsOf(strapi, uid);
  const fields = fieldsOfLocales(strapi, uid as UID.ContentType);
  const locale = params.locale || (await fields.defaultLocale());
  const table = { table: strapi.db.metadata.get(uid).tableName, draftAndPublish };
  const there = await rowsOfDocuments(strapi, table, [documentId]);
  // A document of one locale, which most are, has nobody to share with.
  if (there.every((row) => row.locale === locale)) return next();

  const split = (rows: readonly LocaleRow[]) => ({
    drafts: rows.filter(({ publishedAt }) => !draftAndPublish || publishedAt === null),
    published: rows.filter(({ publishedAt }) => draftAndPublish && publishedAt !== null),
  });
  const before = split(await fields.rows(documentId));
  const isNew = action === 'update' && !before.drafts.some((row) => row.locale === locale);
  const kept = isNew ? takenOver(fields, before.drafts, params.data ?? {}) : {};
  if (isNew) params.data = { ...params.data, ...kept };
  const result = await next();
  const after = split(await fields.rows(documentId));
  const versions = writtenVersions(context);
  if (versions.draft) await shareVersion(fields, after.drafts, { locale, kept });
  if (!versions.published || !draftAndPublish) return result;
  await shareVersion(fields, after.published, { locale, kept });
  await keepWaiting(fields, before.published, after);
  return result;
};

export const sharedFields =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const { draft, published } = writtenVersions(context);
    if (!(draft || published) || !context.uid.startsWith('api::')) return next();
    if (!traitsOf(strapi, context.uid).localized) return next();
    return strapi.db.transaction(() => writeAll(strapi, context, next));
  };
