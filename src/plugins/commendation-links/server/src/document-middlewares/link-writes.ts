import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { isLink } from '../plugin-config';
import { type DocumentContext, type Next, paramsOf } from './types';

/**
 * Every way of writing a link (REST, the admin, scripts, other plugins) passes the same checks. Afterwards the article
 * is compared anew: which of its awards no link states has changed.
 */
export const linkWrites = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  if (!isLink(context.uid)) return next();
  const links = getService(strapi, 'links');
  const params = paramsOf(context);
  const { documentId } = params;
  if (context.action === 'create') {
    const made = await links.write(async () => {
      params.data = await links.prepareNew(params.data ?? {});
      return next();
    });
    await links.followWrite(made);
    return made;
  }
  if (context.action === 'update' && documentId) {
    const changed = await links.write(async () => {
      params.data = await links.prepareChange(documentId, params.data ?? {});
      return next();
    });
    await links.followWrite(changed);
    return changed;
  }
  if (context.action !== 'delete' || !documentId) return next();
  const doomed = await links.prepareDeletion(documentId);
  const result = await next();
  await links.followWrite(doomed);
  return result;
};
