import type { Core } from '@strapi/types';
import { type ImportPlan, isAnotherPage, pickSameArticle, planImport } from '../domain/legacy/import-plan';
import { notesOn } from '../domain/legacy/import-notes';
import type { ArticleParts } from '../domain/legacy/page';
import {
  createArticle,
  findByAddress,
  findByHash,
  findByPosting,
  isPublished,
  publishArticle,
  setCategory,
  setPageRecord,
  type StoredRow,
  updateArticle,
} from '../stores/articles';
import { removeDeletedPages } from '../stores/deleted-pages';
import { categoryFor, type CategoryChoice, chosenCategory, findPortalOwner } from '../stores/named-documents';
import { inTransaction } from '../stores/transaction';
import { deletionsOf } from './deleted-pages';
import { type ImportOutcome, REASONS } from './import-outcome';
import { readText, type SavedPage } from './saved-page';

export type PageOutcome = Omit<ImportOutcome, 'file' | 'title'>;

type PageImport = CategoryChoice & {
  readonly page: SavedPage;
  readonly publish: boolean;
  /** Bring back what staff deleted. */
  readonly restore: boolean;
  /** documentIds that this run has dealt with. */
  readonly handled: ReadonlySet<string>;
};

const writtenBy = (originalText: string | null): ArticleParts | null => {
  const read = originalText === null ? null : readText(originalText);
  return read?.ok ? read.value : null;
};

/** The article that a page became before: by its address, else by its bytes, else by title and posting time. */
const findStored = async (
  strapi: Core.Strapi,
  { parts, importHash }: SavedPage,
): Promise<StoredRow | null> => {
  const [atAddress] = parts.address === null ? [] : await findByAddress(strapi, parts.address);
  if (atAddress !== undefined) return atAddress;
  const sameBytes = await findByHash(strapi, importHash);
  const same = sameBytes.find(({ address }) => !isAnotherPage(address, parts.address));
  if (same !== undefined) return same;
  const sameMinute = await findByPosting(strapi, parts.postedAt);
  return pickSameArticle(
    sameMinute.map((row) => ({ ...row, writtenTitle: writtenBy(row.originalText)?.title ?? null })),
    parts,
  );
};

const create = async (strapi: Core.Strapi, request: PageImport): Promise<PageOutcome> => {
  const { page, publish } = request;
  const { parts } = page;
  const relations = {
    category: await categoryFor(strapi, parts, request),
    sourceOrganisation: await findPortalOwner(strapi, parts),
  };
  const record = { ...page, address: parts.address };
  const documentId = await createArticle(strapi, { parts, record, relations });
  if (publish) await publishArticle(strapi, documentId);
  const notes = notesOn(parts, { isPlaced: relations.category !== undefined });
  return { status: 'created', documentId, notes };
};

const update = async (strapi: Core.Strapi, request: PageImport, stored: StoredRow): Promise<PageOutcome> => {
  const { page, publish } = request;
  const { parts } = page;
  const { documentId, hasCategory } = stored;
  const category = hasCategory ? undefined : await categoryFor(strapi, parts, request);
  const record = { ...page, address: parts.address ?? stored.address };
  await updateArticle(strapi, { documentId, parts, record, relations: { category } });
  if (publish) await publishArticle(strapi, documentId);
  const notes = notesOn(parts, { isPlaced: hasCategory || category !== undefined });
  return { status: 'updated', documentId, notes };
};

/** An article that an earlier run left without a category gets the one that is chosen for its section now. */
const placeLater = async (
  strapi: Core.Strapi,
  request: PageImport,
  { documentId, hasCategory, isUntouched }: StoredRow & { readonly isUntouched: boolean },
): Promise<PageOutcome> => {
  const { parts } = request.page;
  const isChosen = request.createCategories || chosenCategory(request, parts.section) !== undefined;
  const category = hasCategory || !isChosen ? undefined : await categoryFor(strapi, parts, request);
  if (category === undefined) return { status: 'unchanged', documentId };
  await setCategory(strapi, documentId, category);
  if (request.publish && isUntouched) await publishArticle(strapi, documentId);
  return { status: 'updated', documentId };
};

const apply = async (
  strapi: Core.Strapi,
  request: PageImport,
  { plan, stored }: { plan: ImportPlan; stored: StoredRow | null },
): Promise<PageOutcome> => {
  if (plan.action === 'stay-deleted') return { status: 'deleted', reason: REASONS['deleted-by-staff'] };
  if (plan.action === 'create' || stored === null) return create(strapi, request);
  const { documentId } = stored;
  if (plan.action === 'conflict') return { status: 'conflict', documentId, reason: REASONS[plan.reason] };
  if (plan.action === 'unchanged') return placeLater(strapi, request, { ...stored, ...plan });
  if (plan.action === 'publish') {
    await publishArticle(strapi, documentId);
    return { status: 'published', documentId };
  }
  if (plan.action === 'set-address') {
    await setPageRecord(strapi, documentId, { ...stored, address: request.page.parts.address });
    return { status: 'updated', documentId };
  }
  // Two saves of one page (text and HTML) would overwrite each other at every run.
  if (request.handled.has(documentId))
    return { status: 'conflict', documentId, reason: REASONS['twice-in-run'] };
  return update(strapi, request, stored);
};

/** Brings one page in, whole or not at all. */
export const importPage = (strapi: Core.Strapi, request: PageImport): Promise<PageOutcome> =>
  inTransaction(strapi, async () => {
    const { page, publish, restore } = request;
    const stored = await findStored(strapi, page);
    const deletions = stored === null ? await deletionsOf(strapi, page) : [];
    if (restore)
      await removeDeletedPages(
        strapi,
        deletions.map(({ id }) => id),
      );
    const plan = planImport({
      parts: page.parts,
      importHash: page.importHash,
      stored,
      isPublished: stored !== null && (await isPublished(strapi, stored.documentId)),
      written: writtenBy(stored?.originalText ?? null),
      publish,
      isDeleted: deletions.length > 0 && !restore,
    });
    return apply(strapi, request, { plan, stored });
  });
