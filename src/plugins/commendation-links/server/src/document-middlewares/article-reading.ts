import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

const WRITES = new Set(['create', 'update', 'delete', 'clone', 'publish', 'discardDraft']);

/** After an article is written it is read, on the server's own time: the save neither waits for it nor fails with it. */
export const articleReading = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const result = await next();
  if (!WRITES.has(context.action) || context.uid !== linkEnds(strapi).source.uid) return result;
  const written = (result as { documentId?: string } | null)?.documentId;
  const documentId = written ?? paramsOf(context).documentId;
  if (documentId) await getService(strapi, 'suggestionQueue').scheduleAfterCommit(documentId);
  return result;
};
