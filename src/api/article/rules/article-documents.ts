import type { Core } from '@strapi/strapi';
import type { DocumentContext, Next } from '../../../documents';

const UID = 'api::article.article';

/** The address and text that an article was imported from are those of one article: a copy was not imported. */
export const articleDocuments =
  (_strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid === UID && context.action === 'clone')
      context.params.data = { ...context.params.data, legacy: null };
    return next();
  };
