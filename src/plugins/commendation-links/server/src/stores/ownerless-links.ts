import type { Core } from '@strapi/types';
import { LINK_UID } from '../../../shared/constants';
import type { Link } from '../../../shared/contracts';
import { linkEnds } from '../plugin-config';

/** A link of which an end is gone, in whatever locale and version. */
export type OwnerlessLink = Pick<
  Link,
  'documentId' | 'articleDocumentId' | 'commendationDocumentId' | 'quote'
> & { readonly id: number };

export const findOwnerlessLinks = async (strapi: Core.Strapi): Promise<readonly OwnerlessLink[]> => {
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const links = tableOf(LINK_UID);
  const query = strapi.db
    .getConnection(links)
    .select(
      'id',
      'document_id as documentId',
      'article_document_id as articleDocumentId',
      'commendation_document_id as commendationDocumentId',
      'quote',
    )
    .orderBy('id');
  for (const { uid, idColumn } of Object.values(linkEnds(strapi))) {
    const rows = strapi.db
      .getConnection(`${tableOf(uid)} as own`)
      .select('own.id')
      .whereRaw('own.document_id = ??', [`${links}.${idColumn}`]);
    void query.orWhereNotExists(rows);
  }
  return (await query) as OwnerlessLink[];
};

export const countLinks = (strapi: Core.Strapi): Promise<number> => strapi.db.query(LINK_UID).count({});

export const deleteLinkRows = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  await strapi.db.query(LINK_UID).deleteMany({ where: { id: { $in: [...ids] } } });
};
