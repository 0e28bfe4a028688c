import type { Core } from '@strapi/types';
import { articleCloning } from './document-middlewares/article-cloning';
import { endDeletion } from './document-middlewares/end-deletion';
import { linkWrites } from './document-middlewares/link-writes';
import { reading } from './document-middlewares/reading';
import { extendGraphql } from './graphql/nested-reads';
import { injectRelations } from './inject-relations';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  injectRelations(strapi);
  extendGraphql(strapi);
  for (const middleware of [reading, linkWrites, endDeletion, articleCloning]) {
    strapi.documents.use(middleware(strapi) as never);
  }
};
