import type { Core } from '@strapi/types';
import type { RelatedRow } from '../../../shared/reading-contracts';
import { decisionKey, decisionKeyText } from '../domain/matching';
import { asContentType, pluginConfig } from '../plugin-config';
import { publishedRows } from './published-rows';
import { endTraits } from './reading/visibility';
import { relatedUid } from './related-types';

type Row = Readonly<Record<string, unknown>>;

const keyOf = (number: unknown): string | null => {
  const key = typeof number === 'string' ? decisionKey(number) : null;
  return key && decisionKeyText(key);
};

/**
 * The decision of that number, issued in the year of `date` when both are known; `null` when there is none, or more than
 * one it could be. Numbers are typed in many ways, so those that hold the serial are compared by their normal form.
 */
export const findDecision = async (
  strapi: Core.Strapi,
  { number, date }: { readonly number: string; readonly date: string | null },
): Promise<RelatedRow | null> => {
  const uid = relatedUid(strapi, 'decision');
  const names = pluginConfig(strapi).target.related?.decision;
  const key = decisionKey(number);
  if (!uid || !names?.number || !key) return null;
  const { draftAndPublish } = endTraits(strapi, uid);
  const years = [names.issuedOn, names.year].filter((name) => name !== undefined);
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['id', 'documentId', names.number, ...years],
    where: {
      [names.number]: { $contains: key.serial },
      ...(draftAndPublish ? { publishedAt: { $null: true } } : {}),
    },
  })) as Row[];
  const yearOf = (row: Row): string | null => {
    const issued = names.issuedOn ? row[names.issuedOn] : null;
    if (issued instanceof Date) return issued.toISOString().slice(0, 4);
    if (typeof issued === 'string') return issued.slice(0, 4);
    const year = names.year ? row[names.year] : null;
    return typeof year === 'number' ? String(year) : null;
  };
  const found = rows.filter((row) => {
    const year = yearOf(row);
    const sameYear = date === null || year === null || year === date.slice(0, 4);
    return keyOf(row[names.number ?? '']) === decisionKeyText(key) && sameYear;
  });
  const [row] = found;
  const documents = new Set(found.map(({ documentId }) => documentId));
  if (!row || documents.size > 1) return null;
  const documentId = String(row.documentId);
  if (!draftAndPublish) return { id: Number(row.id), documentId, locale: null };
  const isPublished = (await publishedRows(strapi, uid, [documentId])).has(documentId);
  return { id: Number(row.id), documentId, locale: null, status: isPublished ? 'published' : 'draft' };
};
