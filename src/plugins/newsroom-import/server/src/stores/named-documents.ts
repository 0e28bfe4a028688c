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

/** What whoever runs the import says about sections. */
export type CategoryChoice = {
  /** The name of the category that a section goes into, by the section's name. */
  readonly categories: Readonly<Record<string, string>>;
  /** Make a category for a section that has none. Categories are public at once, so nobody gets one unasked. */
  readonly createCategories: boolean;
};

const categoryRows = async (strapi: Core.Strapi): Promise<readonly NamedRow[]> =>
  (await strapi
    .documents(CATEGORY)
    .findMany({ locale: LOCALE, fields: ['name', 'legacyId'] } as never)) as unknown as NamedRow[];

/** The category chosen for a section, however either is spelled. */
export const chosenCategory = ({ categories }: CategoryChoice, section: string | null): string | undefined =>
  Object.entries(categories).find(([name]) => section !== null && foldLine(name) === foldLine(section))?.[1];

/** Those of the chosen categories that are not there. */
export const missingCategories = async (
  strapi: Core.Strapi,
  { categories }: CategoryChoice,
): Promise<readonly string[]> => {
  const wanted = Object.values(categories);
  if (wanted.length === 0) return [];
  const rows = await categoryRows(strapi);
  return wanted.filter((name) => findByFoldedName(rows, name) === undefined);
};

/**
 * The category of a page's section: the chosen one, else the one of that name however it is spelled, else a new one
 * where that is asked for. A page without a section is placed by the portal's category id when an earlier page
 * taught it.
 */
export const categoryFor = async (
  strapi: Core.Strapi,
  { section, address }: ArticleParts,
  choice: CategoryChoice,
): Promise<string | undefined> => {
  const legacyId = address?.categoryId;
  const rows = await categoryRows(strapi);
  if (section === null) {
    return rows.find((row) => legacyId !== undefined && row.legacyId === legacyId)?.documentId;
  }
  const known = findByFoldedName(rows, chosenCategory(choice, section) ?? section);
  if (known !== undefined || !choice.createCategories) return known?.documentId;
  const created = await strapi
    .documents(CATEGORY)
    .create({ data: { name: section, legacyId }, locale: LOCALE } as never);
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
