import type { Core } from '@strapi/strapi';
import { isContentApiRequest } from '../../../content-api-request';
import type { DocumentContext, Next } from '../../../documents';
import { RECIPIENT_UID, guardedParams } from './private-queries';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** A recipient is public through a published commendation, and not when it is there for the count only. */
const PUBLIC_RECIPIENTS = [
  { visibility: { $ne: 'count-only' } },
  { commendation: { publishedAt: { $notNull: true } } },
];

export const publicReads =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (!isContentApiRequest(strapi)) return next();
    const params = guardedParams(strapi, context.uid, context.params);
    Object.assign(context.params, params);
    if (context.uid === RECIPIENT_UID && READS.has(context.action)) {
      context.params.filters = { $and: [...(params.filters ? [params.filters] : []), ...PUBLIC_RECIPIENTS] };
    }
    return next();
  };
