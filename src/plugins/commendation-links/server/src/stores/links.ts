import type { Core } from '@strapi/types';
import { LINK_UID } from '../../../shared/constants';
import type { Link } from '../../../shared/contracts';
import { PAIR_INDEX } from '../content-types/link/schema';
import { type LinkEnd, asContentType, linkEnds } from '../plugin-config';
import { holdDocuments } from './hold-documents';

/** Reads and writes of links that the document service has no word for. */

type LinkRow = Link & { readonly id: number };
type Ends = Pick<Link, 'articleDocumentId' | 'commendationDocumentId'>;

const query = (strapi: Core.Strapi) => strapi.db.query(LINK_UID);

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

export const findLink = async (strapi: Core.Strapi, documentId: string): Promise<LinkRow | null> =>
  (await query(strapi).findOne({ where: { documentId } })) as LinkRow | null;

/** Links of one document, in the order of that side. */
export const findLinksOf = async (
  strapi: Core.Strapi,
  end: LinkEnd,
  documentId: string,
): Promise<LinkRow[]> =>
  (await query(strapi).findMany({
    where: { [end.idAttribute]: documentId },
    orderBy: [{ [end.positionAttribute]: 'asc' }, { id: 'asc' }],
  })) as LinkRow[];

/** Links of several documents of one side, in the order of that side. */
export const findLinksOfMany = async (
  strapi: Core.Strapi,
  end: LinkEnd,
  documentIds: readonly string[],
): Promise<LinkRow[]> =>
  (await query(strapi).findMany({
    where: { [end.idAttribute]: { $in: [...documentIds] } },
    orderBy: [{ [end.positionAttribute]: 'asc' }, { id: 'asc' }],
  })) as LinkRow[];

export const findSameLink = async (
  strapi: Core.Strapi,
  link: Pick<Link, 'articleDocumentId' | 'commendationDocumentId' | 'scope' | 'subsetLabel'>,
): Promise<LinkRow | null> => {
  const { articleDocumentId, commendationDocumentId, scope, subsetLabel } = link;
  return (await query(strapi).findOne({
    where: { articleDocumentId, commendationDocumentId, scope, subsetLabel },
  })) as LinkRow | null;
};

/**
 * Whether the database refused a link because its index of pairs has one like it; each names it its own way. Not
 * `instanceof Error`: SQLite's addon makes its errors by the first class it was given in the process.
 */
export const isSameLinkError = (error: unknown): boolean => {
  const { constraint, message } = (error ?? {}) as { constraint?: unknown; message?: unknown };
  return (
    constraint === PAIR_INDEX ||
    /UNIQUE constraint failed: commendation_links\.article_document_id/.test(String(message))
  );
};

export const documentExists = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { published = false }: { readonly published?: boolean } = {},
): Promise<boolean> => {
  const where = { documentId, ...(published ? { publishedAt: { $notNull: true } } : {}) };
  return (await strapi.db.query(asContentType(uid)).findOne({ select: ['id'], where })) !== null;
};

/** Those of the documents that have a row left, in whichever locale or version. */
export const existingDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['documentId'],
    where: { documentId: { $in: [...documentIds] } },
  })) as { documentId: string }[];
  return new Set(rows.map(({ documentId }) => documentId));
};

/** One more than the last position in use on that side; 0 for the first link. */
export const nextPosition = async (
  strapi: Core.Strapi,
  end: LinkEnd,
  documentId: string,
): Promise<number> => {
  const last = (await query(strapi).findOne({
    select: ['id', end.positionAttribute],
    where: { [end.idAttribute]: documentId },
    orderBy: { [end.positionAttribute]: 'desc' },
  })) as Partial<Link> | null;
  return last ? (last[end.positionAttribute] ?? 0) + 1 : 0;
};

/** Through the document service, so that its middlewares check the link. */
export const createLink = (strapi: Core.Strapi, data: Record<string, unknown>) =>
  strapi.documents(LINK_UID).create({ data: data as never });

export const updateLink = (strapi: Core.Strapi, documentId: string, data: Record<string, unknown>) =>
  strapi.documents(LINK_UID).update({ documentId, data: data as never });

export const deleteLink = (strapi: Core.Strapi, documentId: string) =>
  strapi.documents(LINK_UID).delete({ documentId });

export const setPosition = async (
  strapi: Core.Strapi,
  { id, end, position }: { id: number; end: LinkEnd; position: number },
): Promise<void> => {
  await query(strapi).update({ where: { id }, data: { [end.positionAttribute]: position } });
};

/** A note of the plugin's own, not a change of what the links say: no middleware, no new `updatedAt`. */
export const setQuotesMissing = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  missing: boolean,
): Promise<void> => {
  await strapi.db
    .getConnection(tableOf(strapi, LINK_UID))
    .whereIn('id', [...ids])
    .update({ quote_missing: missing });
};

/**
 * Deletes the links of these documents of one side. Their rows are taken in the order of their ids first: an article
 * and a commendation that go at the same moment would else wait for each other over the links between them.
 * @returns the articles they were of.
 */
export const deleteLinksOf = async (
  strapi: Core.Strapi,
  end: LinkEnd,
  documentIds: readonly string[],
): Promise<readonly string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(tableOf(strapi, LINK_UID)).transacting(trx);
    const links = table()
      .select('id', 'article_document_id as articleId')
      .whereIn(end.idColumn, [...documentIds])
      .orderBy('id');
    if (strapi.db.dialect.client === 'postgres') void links.forUpdate();
    const rows = (await links) as { id: number; articleId: string }[];
    if (rows.length > 0) {
      await query(strapi).deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
    }
    return [...new Set(rows.map(({ articleId }) => articleId))];
  });

/** Holds both ends of all of these links, until the transaction at hand ends. */
export const holdEnds = async (strapi: Core.Strapi, links: readonly Ends[]): Promise<void> => {
  for (const { uid, idAttribute } of Object.values(linkEnds(strapi))) {
    await holdDocuments(strapi, uid, [...new Set(links.map((link) => link[idAttribute]))]);
  }
};

/** Gives an article's copy the links people decided on for the original. */
export const copyLinksOfArticle = async (strapi: Core.Strapi, from: string, to: string): Promise<void> => {
  const links = await findLinksOf(strapi, linkEnds(strapi).source, from);
  const decided = links.filter(({ state }) => state !== 'suggested');
  await holdEnds(strapi, decided);
  for (const { id: _id, documentId: _documentId, ...fields } of decided) {
    await createLink(strapi, { ...fields, articleDocumentId: to });
  }
};
