import type { Core } from '@strapi/types';
import { isDeletedPage } from '../domain/legacy/deleted-page';
import { findImported } from '../stores/articles';
import { ARTICLE } from '../stores/content-uids';
import { addDeletedPage, type DeletedRow, findDeletedLike } from '../stores/deleted-pages';
import { inTransaction } from '../stores/transaction';
import { readText, type SavedPage } from './saved-page';

/** The records of a page's deletion, none when staff never deleted its article. */
export const deletionsOf = async (
  strapi: Core.Strapi,
  { parts, importHash }: SavedPage,
): Promise<DeletedRow[]> => {
  const { title, postedAt, address } = parts;
  const page = { importHash, title, postedAt, address };
  return (await findDeletedLike(strapi, page)).filter((deleted) => isDeletedPage(deleted, page));
};

/** Deletes by `remove`, and remembers the page when that leaves nothing of an article that was imported. */
export const rememberDeletion = async <Result>(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
  remove: () => Promise<Result>,
): Promise<Result> => {
  const article = uid === ARTICLE ? await findImported(strapi, documentId) : undefined;
  if (!article) return remove();
  return inTransaction(strapi, async () => {
    const result = await remove();
    if (await findImported(strapi, documentId)) return result;
    const { importHash, originalText, address, postedAt } = article;
    const imported = originalText === null ? null : readText(originalText);
    const parts = imported?.ok ? imported.value : { title: article.title, postedAt };
    await addDeletedPage(strapi, { importHash, title: parts.title, postedAt: parts.postedAt, address });
    return result;
  });
};
