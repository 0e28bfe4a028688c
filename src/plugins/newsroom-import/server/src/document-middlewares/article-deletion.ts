import type { Core, Modules } from '@strapi/types';
import { rememberDeletion } from '../services/deleted-pages';

type Context = Modules.Documents.Middleware.Context;
type Next = () => ReturnType<Modules.Documents.Middleware.Middleware>;

/** What staff deleted stays deleted: the next import finds that it was. */
export const articleDeletion = (strapi: Core.Strapi) => async (context: Context, next: Next) => {
  const { documentId } = context.params as { documentId?: string };
  if (context.action !== 'delete' || !documentId) return next();
  return rememberDeletion(strapi, { uid: context.uid, documentId }, next);
};
