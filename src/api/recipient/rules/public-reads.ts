import type { Core } from '@strapi/strapi';
import { isContentApiRequest } from '../../../content-api-request';
import type { DocumentContext, Next } from '../../../documents';
import { guardedParams } from './private-queries';

/** Which recipients readers know of at all, `publicRows` of `config/plugins.ts` says. */
export const publicReads =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (isContentApiRequest(strapi)) {
      Object.assign(context.params, guardedParams(strapi, context.uid, context.params));
    }
    return next();
  };
