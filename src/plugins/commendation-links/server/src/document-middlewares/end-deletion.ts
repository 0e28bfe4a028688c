import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { linkEndOf } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

/** When the last row of an article or commendation goes, its links go in the same transaction. */
export const endDeletion = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const end = context.action === 'delete' ? linkEndOf(strapi, context.uid) : undefined;
  const { documentId } = paramsOf(context);
  if (!end || !documentId) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    await getService(strapi, 'links').deleteOfVanished(end, documentId);
    return result;
  });
};
