import type { Core } from '@strapi/types';
import { LINK_UID } from '../../shared/constants';
import { asContentType, linkEnds } from './plugin-config';

/**
 * Joins links with their ends on `document_id`, the way core i18n injects `localizations`: a virtual
 * relation that needs no join table, populates and filters everywhere, and that publishing leaves alone.
 */
const virtualRelation = (relation: string, target: string, joinColumn: object) => ({
  type: 'relation',
  relation,
  target,
  unstable_virtual: true,
  writable: false,
  private: false,
  configurable: false,
  visible: false,
  joinColumn,
});

export const injectRelations = (strapi: Core.Strapi): void => {
  const attributesOf = (uid: string): Record<string, unknown> => {
    const contentType = strapi.contentTypes[asContentType(uid)];
    if (!contentType) {
      throw new Error(`commendation-links: there is no content type ${uid}; check config/plugins.ts`);
    }
    return contentType.attributes;
  };
  const tableName = (uid: string): string =>
    strapi.db.metadata.identifiers.getTableName(
      strapi.contentTypes[asContentType(uid)]?.collectionName ?? '',
    );

  for (const end of Object.values(linkEnds(strapi))) {
    const attributes = attributesOf(end.uid);
    if (attributes[end.relation]) {
      throw new Error(
        `commendation-links: ${end.uid} has an attribute "${end.relation}" already; choose another "relation" in config/plugins.ts`,
      );
    }
    attributes[end.relation] = virtualRelation('oneToMany', LINK_UID, {
      name: 'document_id',
      referencedColumn: end.idColumn,
      referencedTable: tableName(LINK_UID),
    });
    attributesOf(LINK_UID)[end.linkAttribute] = virtualRelation('oneToOne', end.uid, {
      name: end.idColumn,
      referencedColumn: 'document_id',
      referencedTable: tableName(end.uid),
    });
  }
};
