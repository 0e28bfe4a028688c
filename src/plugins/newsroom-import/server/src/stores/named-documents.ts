import type { Core } from '@strapi/types';
import { portalOwner } from '../domain/legacy/header';
import type { ArticleParts } from '../domain/legacy/page';
import { foldLine } from 'vietnamese-text';
import { CATEGORY, LOCALE, ORGANISATION } from './content-uids';

type NamedRow = { readonly documentId: string; readonly name: string; readonly legacyId?: string | null };

const findByFoldedName = (rows: readonly NamedRow[], name: string) => {
  const wanted = foldLine(name);
  return rows.find((row) => foldLine(row.name ?? '') === wanted);
};

/**
 * The category of a page's section: the one of that name however it is spelled, else a new one. A page without a
 * section is placed by the portal's category id when an earlier page taught it.
 */
export const findOrCreateCategory = async (
  strapi: Core.Strapi,
  { section, address }: ArticleParts,
): Promise<string | undefined> => {
  const categories = strapi.documents(CATEGORY);
  const legacyId = address?.categoryId;
  const rows = (await categories.findMany({
    locale: LOCALE,
    fields: ['name', 'legacyId'],
  } as never)) as unknown as NamedRow[];
  if (section === null) {
    return rows.find((row) => legacyId !== undefined && row.legacyId === legacyId)?.documentId;
  }
  const known = findByFoldedName(rows, section);
  if (known !== undefined) return known.documentId;
  const created = await categories.create({ data: { name: section, legacyId }, locale: LOCALE } as never);
  return created.documentId;
};

/** The organisation that a portal is named after, when staff keep it; none is made from a portal's name. */
export const findPortalOwner = async (
  strapi: Core.Strapi,
  { portal }: ArticleParts,
): Promise<string | undefined> => {
  if (portal === null) return undefined;
  const rows = await strapi.documents(ORGANISATION).findMany({ locale: LOCALE, fields: ['name'] } as never);
  return findByFoldedName(rows as unknown as NamedRow[], portalOwner(portal))?.documentId;
};
