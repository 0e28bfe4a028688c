import type { Core } from '@strapi/types';
import { articleCloning } from './document-middlewares/article-cloning';
import { articleReading } from './document-middlewares/article-reading';
import { linkWrites } from './document-middlewares/link-writes';
import { reading } from './document-middlewares/reading';
import { searchFreshness } from './document-middlewares/search-freshness';
import { extendGraphql } from './graphql/nested-reads';
import { injectRelations } from './inject-relations';
import { readRelationFields } from './relation-fields';
import { addFactTables } from './stores/facts/model';
import { addReadingTable } from './stores/readings/model';
import { addSearchTables } from './stores/search-index/model';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  injectRelations(strapi);
  addSearchTables(strapi);
  addFactTables(strapi);
  addReadingTable(strapi);
  extendGraphql(strapi);
  readRelationFields(strapi);
  for (const middleware of [reading, linkWrites, articleCloning, searchFreshness, articleReading]) {
    strapi.documents.use(middleware(strapi));
  }
};
