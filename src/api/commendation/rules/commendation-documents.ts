import type { Core } from '@strapi/strapi';
import type { DocumentContext, Next } from '../../../documents';

const UID = 'api::commendation.commendation';

/** The standing of a commendation is never typed: it follows from decisions. */
export const commendationDocuments =
  (_strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== UID || !['create', 'update', 'clone'].includes(context.action)) return next();
    const { standing: _derived, ...data } = context.params.data ?? {};
    context.params.data = data;
    return next();
  };
