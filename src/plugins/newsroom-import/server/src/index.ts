import type { Core } from '@strapi/types';
import { contentTypes } from './content-types';
import { articleDeletion } from './document-middlewares/article-deletion';
import { importArticles } from './services/import-articles';
import { DELETED_PAGE } from './stores/content-uids';

type GraphqlExtension = { readonly shadowCRUD: (uid: string) => { readonly disable: () => void } };

export default {
  contentTypes,
  register({ strapi }: { strapi: Core.Strapi }): void {
    // The import's own memory is no content: GraphQL would show every content type in its schema.
    strapi.plugin('graphql')?.service<GraphqlExtension>('extension').shadowCRUD(DELETED_PAGE).disable();
    strapi.documents.use(articleDeletion(strapi));
  },
  services: { 'import-articles': importArticles },
};
