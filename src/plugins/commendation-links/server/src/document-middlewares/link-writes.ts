import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { isLink } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

/** Every way of writing a link (REST, the admin, scripts, other plugins) passes the same checks. */
export const linkWrites = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  if (!isLink(context.uid)) return next();
  const links = getService(strapi, 'links');
  const params = paramsOf(context);
  const { documentId } = params;
  if (context.action === 'create') {
    return links.write(async () => {
      params.data = await links.prepareNew(params.data ?? {});
      return next();
    });
  }
  if (context.action === 'update' && documentId) {
    return links.write(async () => {
      params.data = await links.prepareChange(documentId, params.data ?? {});
      return next();
    });
  }
  if (context.action === 'delete' && documentId) await links.prepareDeletion(documentId);
  return next();
};
