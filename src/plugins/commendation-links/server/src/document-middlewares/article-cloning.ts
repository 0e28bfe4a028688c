import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

/**
 * A duplicated article has the same text, so it says the same: what people decided about its links goes with
 * it. Suggestions do not (the copy is read afresh), and neither do links of a duplicated commendation: no
 * article has reported the new record.
 */
export const articleCloning = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const { documentId } = paramsOf(context);
  if (context.action !== 'clone' || context.uid !== linkEnds(strapi).source.uid || !documentId) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const copy = result as { documentId?: string };
    if (copy.documentId) await getService(strapi, 'links').copyToArticle(documentId, copy.documentId);
    return result;
  });
};
