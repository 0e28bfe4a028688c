import type { Core } from '@strapi/strapi';
import { slugFieldOf } from './unique-slugs';

/**
 * The database's own word on unique slugs, for two writes at the same moment. Drafts and published rows are
 * two sets: a document has the same slug in both. Strapi's schema knows no index with a condition, and leaves
 * alone one that it did not make.
 */
export const forbidSameSlugs = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of Object.keys(strapi.contentTypes)) {
    const field = slugFieldOf(strapi, uid);
    if (!field) continue;
    const { tableName } = strapi.db.metadata.get(uid);
    for (const [version, condition] of [
      ['draft', 'is null'],
      ['published', 'is not null'],
    ] as const) {
      const index = `${tableName}_${field.name}_${version}_unique`;
      await strapi.db.connection.raw(
        `create unique index if not exists ?? on ?? (??, ??) where ?? ${condition}`,
        [index, tableName, field.name, 'locale', 'published_at'],
      );
    }
  }
};
