/** A legacy page whose article staff deleted: it is not imported again unless somebody asks for it. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'newsroom_import_deleted_pages',
  info: {
    singularName: 'deleted-page',
    pluralName: 'deleted-pages',
    displayName: 'Deleted legacy page',
    description: 'A legacy page whose article staff deleted',
  },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    { name: 'newsroom_import_deleted_hash_idx', columns: ['import_hash'] },
    { name: 'newsroom_import_deleted_posted_idx', columns: ['posted_at'] },
    { name: 'newsroom_import_deleted_page_idx', columns: ['article_id', 'host'] },
  ],
  attributes: {
    importHash: { type: 'string' as const },
    title: { type: 'string' as const },
    postedAt: { type: 'datetime' as const },
    host: { type: 'string' as const },
    articleId: { type: 'string' as const },
  },
};
