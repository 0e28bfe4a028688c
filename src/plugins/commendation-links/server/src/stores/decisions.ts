import type { Core } from '@strapi/types';
import { isSameDecisionNumber, readDecisionNumber } from 'vietnamese-text';
import type { RelatedRow } from '../../../shared/reading-contracts';
import { asContentType, pluginConfig } from '../plugin-config';
import { publishedRows } from './published-rows';
import { endTraits } from './reading/visibility';
import { relatedUid } from './related-types';

type Row = Readonly<Record<string, unknown>>;

/** Digits that every way of typing a serial has in one piece: zeros stand before them, a thousands mark may. */
const lastDigits = (serial: string): string => serial.replace(/\D/g, '').slice(-3);

/**
 * The decision of that number, issued in the year of `date` when both are known; `null` when there is none, or more than
 * one it could be. Numbers are typed in many ways, so those that hold the end of the serial are compared by their normal form.
 */
export const findDecision = async (
  strapi: Core.Strapi,
  { number, date }: { readonly number: string; readonly date: string | null },
): Promise<RelatedRow | null> => {
  const uid = relatedUid(strapi, 'decision');
  const names = pluginConfig(strapi).target.related?.decision;
  const wanted = readDecisionNumber(number);
  if (!uid || !names?.number || !wanted) return null;
  const { draftAndPublish } = endTraits(strapi, uid);
  const years = [names.issuedOn, names.year].filter((name) => name !== undefined);
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['id', 'documentId', names.number, ...years],
    where: {
      [names.number]: { $contains: lastDigits(wanted.serial) },
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
    const kept = row[names.number ?? ''];
    const read = typeof kept === 'string' ? readDecisionNumber(kept) : null;
    return read !== null && isSameDecisionNumber(read, wanted) && sameYear;
  });
  const [row] = found;
  const documents = new Set(found.map(({ documentId }) => documentId));
  if (!row || documents.size > 1) return null;
  const documentId = String(row.documentId);
  if (!draftAndPublish) return { id: Number(row.id), documentId, locale: null };
  const isPublished = (await publishedRows(strapi, uid, [documentId])).has(documentId);
  return { id: Number(row.id), documentId, locale: null, status: isPublished ? 'published' : 'draft' };
};
