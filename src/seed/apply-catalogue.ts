import type { Core } from '@strapi/strapi';
import { readAppliedRows, writeAppliedRows } from './catalogue/applied-rows';
import { type CatalogueRow, catalogueRows } from './catalogue/catalogue-rows';
import { writeRecord, writeReferences } from './write-record';

export type CatalogueSummary = { readonly created: number; readonly adopted: number };

/** Rows that no earlier run applied. What was applied once belongs to the staff: changed or deleted, it stays so. */
export const pendingRows = (
  rows: readonly CatalogueRow[],
  applied: Readonly<Record<string, string>>,
): readonly CatalogueRow[] => rows.filter(({ key }) => applied[key] === undefined);

const findExisting = async (
  strapi: Core.Strapi,
  { uid, identity }: CatalogueRow,
): Promise<string | undefined> => {
  const row: { documentId?: string } | null = await strapi.db
    .query(uid)
    .findOne({ select: ['documentId'], where: identity });
  return row?.documentId;
};

/** Relations to rows that staff have deleted are left out. */
const withLivingReferences = async (
  strapi: Core.Strapi,
  row: CatalogueRow,
  ids: Readonly<Record<string, string>>,
): Promise<CatalogueRow> => {
  const references: Record<string, string> = {};
  for (const [attribute, key] of Object.entries(row.references ?? {})) {
    if (typeof key !== 'string') continue;
    const documentId = ids[key];
    const found = documentId && (await strapi.db.query(row.uid).count({ where: { documentId } }));
    if (found) references[attribute] = key;
  }
  return { ...row, references };
};

/**
 * Brings the catalogue into the database: rows that were never applied are created, or adopted as they stand
 * where the database already has one of the same code, name or slug. All or nothing. A second run does nothing;
 * a later version of the catalogue adds its new rows.
 */
export const applyCatalogue = async (
  strapi: Core.Strapi,
  rows: readonly CatalogueRow[] = catalogueRows,
): Promise<CatalogueSummary> =>
  await strapi.db.transaction(async () => {
    const ids: Record<string, string> = { ...(await readAppliedRows(strapi)) };
    const pending = pendingRows(rows, ids);
    const created: CatalogueRow[] = [];
    for (const row of pending) {
      const existing = await findExisting(strapi, row);
      ids[row.key] = existing ?? (await writeRecord(strapi, { ...row, references: {} }, ids));
      if (existing === undefined) created.push(row);
    }
    // A second round, since rows point at each other both ways (predecessor and successor).
    for (const row of created) {
      const living = await withLivingReferences(strapi, row, ids);
      if (Object.keys(living.references ?? {}).length > 0) await writeReferences(strapi, living, ids);
    }
    if (pending.length > 0) await writeAppliedRows(strapi, ids);
    return { created: created.length, adopted: pending.length - created.length };
  });
