import type { Core } from '@strapi/types';
import { plainParagraphs, toBlocks } from '../domain/legacy/blocks';
import type { StoredArticle } from '../domain/legacy/import-plan';
import type { ArticleParts, LegacyAddress } from '../domain/legacy/page';
import { ARTICLE, LOCALE } from './content-uids';

/** What the import keeps beside the article: where the page stood, and the page itself. */
export type PageRecord = {
  readonly address: Partial<LegacyAddress> | null;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly importHash: string | null;
  readonly originalText: string | null;
};

type LegacyRow = Partial<Record<keyof LegacyAddress | 'importHash' | 'originalText', string | null>>;

type ArticleRow = {
  readonly documentId: string;
  readonly title: string;
  readonly body?: unknown;
  readonly byline?: string | null;
  readonly originallyPublishedAt?: string | Date | null;
  readonly reportedOn?: string | null;
  readonly legacy?: LegacyRow | null;
  readonly category?: { readonly documentId: string } | null;
};

export type StoredRow = StoredArticle & { readonly hasCategory: boolean };

const articles = (strapi: Core.Strapi) => strapi.documents(ARTICLE);

const present = (value: string | null | undefined) => (value === null || value === '' ? undefined : value);

const toStoredRow = (row: ArticleRow): StoredRow => ({
  documentId: row.documentId,
  title: row.title,
  paragraphs: plainParagraphs(row.body),
  byline: present(row.byline) ?? null,
  postedAt: row.originallyPublishedAt ? new Date(row.originallyPublishedAt).toISOString() : null,
  reportedOn: row.reportedOn ?? null,
  address: {
    url: present(row.legacy?.url),
    host: present(row.legacy?.host),
    categoryId: present(row.legacy?.categoryId),
    articleId: present(row.legacy?.articleId),
  },
  importHash: row.legacy?.importHash ?? null,
  originalText: row.legacy?.originalText ?? null,
  hasCategory: Boolean(row.category),
});

const findDrafts = async (strapi: Core.Strapi, filters: object): Promise<StoredRow[]> => {
  const rows = await articles(strapi).findMany({
    filters,
    locale: LOCALE,
    status: 'draft',
    sort: 'id:asc',
    populate: { legacy: true, category: { fields: ['documentId'] } },
  } as never);
  return (rows as unknown as ArticleRow[]).map(toStoredRow);
};

/** Articles kept under a legacy address; host and article id say which, the slug never does. */
export const findByAddress = (
  strapi: Core.Strapi,
  { host, articleId }: LegacyAddress,
): Promise<StoredRow[]> =>
  articleId === undefined ? Promise.resolve([]) : findDrafts(strapi, { legacy: { host, articleId } });

export const findByHash = (strapi: Core.Strapi, importHash: string): Promise<StoredRow[]> =>
  findDrafts(strapi, { legacy: { importHash } });

/** Articles posted at an instant (ISO 8601). */
export const findByPosting = (strapi: Core.Strapi, postedAt: string): Promise<StoredRow[]> =>
  findDrafts(strapi, { originallyPublishedAt: postedAt });

/**
 * The article of a document, when an import made it. Not through the document service: who deletes an article need
 * not have the right to read drafts.
 */
export const findImported = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredRow | undefined> => {
  const row = (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, locale: LOCALE, publishedAt: { $null: true } },
    populate: { legacy: true },
  })) as ArticleRow | null;
  return row?.legacy?.importHash ? toStoredRow(row) : undefined;
};

export const isPublished = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await articles(strapi).findOne({
    documentId,
    locale: LOCALE,
    status: 'published',
    fields: ['documentId'],
  } as never)) !== null;

const textFields = (parts: ArticleParts) => ({
  title: parts.title,
  body: toBlocks(parts.paragraphs),
  byline: parts.byline,
  originallyPublishedAt: parts.postedAt,
  reportedOn: parts.reportedOn,
});

const legacyComponent = ({ address, importHash, originalText }: PageRecord) => ({
  legacy: { ...address, importHash, originalText },
});

/** Relations by documentId; undefined leaves a relation as it is. */
export type ArticleRelations = { readonly category?: string; readonly sourceOrganisation?: string };

export type ArticleWrite = {
  readonly parts: ArticleParts;
  readonly record: PageRecord;
  readonly relations: ArticleRelations;
};

/** Creates a draft; answers its documentId. The slug is the content type's affair. */
export const createArticle = async (
  strapi: Core.Strapi,
  { parts, record, relations }: ArticleWrite,
): Promise<string> => {
  const data = { ...textFields(parts), ...legacyComponent(record), ...relations };
  const { documentId } = await articles(strapi).create({ data, locale: LOCALE } as never);
  return documentId;
};

/** Writes a page's new text into the draft; the published version waits for `publishArticle`. */
export const updateArticle = async (
  strapi: Core.Strapi,
  { documentId, parts, record, relations }: ArticleWrite & { readonly documentId: string },
): Promise<void> => {
  const data = { ...textFields(parts), ...legacyComponent(record), ...relations };
  await articles(strapi).update({ documentId, data, locale: LOCALE } as never);
};

/** Writes where the page stood, and nothing that staff edit. */
export const setPageRecord = async (
  strapi: Core.Strapi,
  documentId: string,
  record: PageRecord,
): Promise<void> => {
  await articles(strapi).update({ documentId, data: legacyComponent(record), locale: LOCALE } as never);
};

export const setCategory = async (
  strapi: Core.Strapi,
  documentId: string,
  category: string,
): Promise<void> => {
  await articles(strapi).update({ documentId, data: { category }, locale: LOCALE } as never);
};

export const publishArticle = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await articles(strapi).publish({ documentId, locale: LOCALE } as never);
};
