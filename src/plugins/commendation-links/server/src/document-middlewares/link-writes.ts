import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { isLink } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

/** Every way of writing a link (REST, the admin, scripts, other plugins) passes the same checks. */
export const linkWrites = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  if (!isLink(context.uid)) return next();
  const params = paramsOf(context);
  if (context.action === 'create') {
    return strapi.db.transaction(async () => {
      params.data = await getService(strapi, 'links').prepareNew(params.data ?? {});
      return next();
    });
  }
  if (context.action === 'update' && params.documentId) {
    const { documentId } = params;
    return strapi.db.transaction(async () => {
      params.data = await getService(strapi, 'links').prepareChange(documentId, params.data ?? {});
      return next();
    });
  }
  return next();
};
