import type { Core } from '@strapi/types';
import { currentReadContext } from '../../read-context';
import { rewriteQuery, withoutOwnersOfFiles } from './populate';

/**
 * Narrows every query that runs inside a read context. It stands at the query layer because that is the one
 * place REST, GraphQL (root fields and nested ones) and the document service all pass; the conditions need
 * SQL that the layers above do not let through.
 */
export const narrowReads = (strapi: Core.Strapi, isContentApi: () => boolean): void => {
  const narrow = (event: { model: { uid: string }; params: object }): void => {
    const context = currentReadContext();
    const query = event.params as Parameters<typeof rewriteQuery>[1]['query'];
    if (!context) {
      if (query.populate && isContentApi())
        query.populate = withoutOwnersOfFiles(strapi, event.model.uid, query.populate);
      return;
    }
    Object.assign(event.params, rewriteQuery(strapi, { uid: event.model.uid, query, context, root: true }));
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: narrow, beforeFindMany: narrow, beforeCount: narrow });
};
