import type { Core } from '@strapi/types';
import { asContentType, pluginConfig } from '../plugin-config';

type Relation = {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
};

/**
 * Document ids of recipients that no commendation has; none for a project that configures no recipients, or whose
 * recipients do not know their commendation.
 */
export const findStrayRecipients = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const { uid, fields } = pluginConfig(strapi).target;
  if (fields.recipients === undefined) return [];
  const relation = strapi.contentType(asContentType(uid)).attributes[fields.recipients] as
    Relation | undefined;
  const back = relation?.mappedBy ?? relation?.inversedBy;
  if (relation?.type !== 'relation' || !relation.target || back === undefined) return [];
  const rows = (await strapi.db.query(asContentType(relation.target)).findMany({
    select: ['documentId'],
    where: { [back]: { id: { $null: true } } },
    orderBy: { id: 'asc' },
  })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
