import type { Core } from '@strapi/types';
import { isUnread } from '../../domain/article/unread';
import { asContentType, pluginConfig } from '../../plugin-config';
import { endTraits } from '../reading/visibility';
import { READINGS_TABLE } from './model';

type ReadingRow = {
  readonly document_id: string;
  readonly locale: string;
  readonly engine: string;
  readonly matched_at: string | number;
  readonly open_act_count: number | null;
};
type ArticleRow = {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly updatedAt?: string;
};

/** Those of the articles that were not read since a text of theirs was saved, or that these rules have not read. */
export const findUnread = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  engine: string,
): Promise<readonly string[]> => {
  const { uid } = pluginConfig(strapi).source;
  const { draftAndPublish, localized } = endTraits(strapi, uid);
  const readings = (await strapi.db
    .getConnection(READINGS_TABLE)
    .select('document_id', 'locale', 'engine', 'matched_at', 'open_act_count')
    .whereIn('document_id', [...documentIds])) as ReadingRow[];
  const kept = new Map(readings.map((row) => [`${row.document_id} ${row.locale}`, row]));
  const articles = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['documentId', 'updatedAt', ...(localized ? ['locale'] : [])],
    where: {
      documentId: { $in: [...documentIds] },
      ...(draftAndPublish ? { publishedAt: { $null: true } } : {}),
    },
  })) as ArticleRow[];
  const unread = articles.filter(({ documentId, locale, updatedAt }) => {
    const row = kept.get(`${documentId} ${locale ?? ''}`);
    // One that an older version compared did not count its open acts: it is compared again.
    const matchedAt = row?.open_act_count === null ? 0 : Number(row?.matched_at);
    const reading = row ? { engine: row.engine, matchedAt } : null;
    return isUnread({ changedAt: updatedAt ? new Date(updatedAt).getTime() : null, reading }, engine);
  });
  return [...new Set(unread.map(({ documentId }) => documentId))];
};
