import type { Core } from '@strapi/types';
import { asContentType } from '../plugin-config';
import { endTraits } from './reading/visibility';
import { byDocument } from './rows';

export type PublishedRow = {
  readonly documentId: string;
  readonly locale: string | null;
  readonly updatedAt: string;
};

/** When the published rows of documents were last changed, by document id; none for a type without drafts. */
export const publishedRows = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PublishedRow[]>> => {
  const { draftAndPublish, localized } = endTraits(strapi, uid);
  if (!draftAndPublish) return new Map();
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['documentId', 'updatedAt', ...(localized ? ['locale'] : [])],
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
  })) as PublishedRow[];
  return byDocument(rows);
};
