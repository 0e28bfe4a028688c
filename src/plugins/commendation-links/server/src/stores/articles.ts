import type { Core } from '@strapi/types';
import { asContentType, pluginConfig } from '../plugin-config';
import { endTraits } from './reading/visibility';

/** One locale of an article, as far as it is read: its fields as they are stored. */
export type ArticleRow = {
  readonly documentId: string;
  /** '' for a type without locales. */
  readonly locale: string;
  readonly title: unknown;
  readonly summary: unknown;
  readonly body: unknown;
  /** The configured dates, in their order, then when the row was made. */
  readonly dates: readonly unknown[];
};

type Row = Readonly<Record<string, unknown>>;

const findRows = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  version: 'draft' | 'published',
): Promise<readonly ArticleRow[]> => {
  const { uid, fields } = pluginConfig(strapi).source;
  const { draftAndPublish, localized } = endTraits(strapi, uid);
  const dates = [...(fields.dates ?? []), 'createdAt'];
  const names = [fields.title, fields.summary, fields.body, ...dates].filter((name) => name !== undefined);
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      ...(draftAndPublish ? { publishedAt: { [version === 'draft' ? '$null' : '$notNull']: true } } : {}),
    },
    select: ['documentId', ...(localized ? ['locale'] : []), ...names],
    orderBy: { id: 'asc' },
  })) as Row[];
  return rows.map((row) => ({
    documentId: String(row.documentId),
    locale: localized && typeof row.locale === 'string' ? row.locale : '',
    title: row[fields.title],
    summary: fields.summary === undefined ? null : row[fields.summary],
    body: fields.body === undefined ? null : row[fields.body],
    dates: dates.map((name) => row[name]),
  }));
};

/** The drafts of these articles in every locale: what staff see and edit. */
export const findArticles = (strapi: Core.Strapi, documentIds: readonly string[]) =>
  findRows(strapi, documentIds, 'draft');

/** What readers see of these articles, in every locale. */
export const findPublishedArticles = (strapi: Core.Strapi, documentIds: readonly string[]) =>
  findRows(strapi, documentIds, 'published');

export const countArticles = async (strapi: Core.Strapi): Promise<number> => {
  const { tableName } = strapi.db.metadata.get(pluginConfig(strapi).source.uid);
  const row = (await strapi.db.getConnection(tableName).countDistinct('document_id as total').first()) as
    { readonly total: string | number } | undefined;
  return Number(row?.total ?? 0);
};
