import type { Core } from '@strapi/types';
import { linkEndOf } from '../plugin-config';
import { deleteLinksOf, documentExists } from '../stores/links';
import { type DocumentContext, type Next, paramsOf } from './types';

/** When the last row of an article or commendation goes, its links go in the same transaction. */
export const endDeletion = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const end = context.action === 'delete' ? linkEndOf(strapi, context.uid) : undefined;
  const { documentId } = paramsOf(context);
  if (!end || !documentId) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    // One locale of several was deleted: the document, and what is said about it, stays.
    if (!(await documentExists(strapi, end.uid, documentId))) await deleteLinksOf(strapi, end, documentId);
    return result;
  });
};
