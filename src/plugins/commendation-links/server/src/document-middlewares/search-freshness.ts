import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { type DocumentContext, type Next, paramsOf } from './types';

const WRITES = new Set(['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft']);

/** Keeps the desk's search fresh, however an entry was written. */
export const searchFreshness = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const index = getService(strapi, 'searchIndex');
  if (!WRITES.has(context.action) || !index.covers(context.uid)) return next();
  const { documentId } = paramsOf(context);
  // What the entry belonged to before the write: a recipient moved or deleted leaves its old commendation.
  const before = documentId ? await index.affectedBy(context.uid, documentId) : [];
  const result = await next();
  const written = (result as { documentId?: string } | null)?.documentId;
  const after = written && context.action !== 'delete' ? await index.affectedBy(context.uid, written) : [];
  await index.refreshAfterCommit([...before, ...after]);
  return result;
};
