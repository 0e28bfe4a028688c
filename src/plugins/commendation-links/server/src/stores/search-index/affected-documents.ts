import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';
import { asContentType, linkEnds, pluginConfig } from '../../plugin-config';

export type Affected = { readonly side: Side; readonly documentIds: readonly string[] };

/** The relations of a commendation whose entries lend it text to be found by. */
const TEXT_RELATIONS = ['decision', 'grantor', 'awardType', 'recipients'] as const;

const relationsTo = (strapi: Core.Strapi, uid: string): readonly string[] => {
  const { target } = pluginConfig(strapi);
  const { attributes } = strapi.contentType(asContentType(target.uid));
  return TEXT_RELATIONS.map((name) => target.fields[name]).filter((field): field is string => {
    const attribute = field === undefined ? undefined : attributes[field];
    return attribute?.type === 'relation' && 'target' in attribute && attribute.target === uid;
  });
};

/** Whether a change of this content type can change what the search finds. */
export const isSearched = (strapi: Core.Strapi, uid: string): boolean =>
  Object.values(linkEnds(strapi)).some((end) => end.uid === uid) || relationsTo(strapi, uid).length > 0;

/** The documents whose search rows hold text of this one: itself, or the commendations related to it. */
export const affectedDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<readonly Affected[]> => {
  const { source, target } = linkEnds(strapi);
  if (uid === source.uid) return [{ side: 'source', documentIds: [documentId] }];
  if (uid === target.uid) return [{ side: 'target', documentIds: [documentId] }];
  const relations = relationsTo(strapi, uid);
  const rows = (await strapi.db.query(asContentType(target.uid)).findMany({
    select: ['documentId'],
    where: { $or: relations.map((relation) => ({ [relation]: { documentId } })) },
  })) as { documentId: string }[];
  return [{ side: 'target', documentIds: [...new Set(rows.map((row) => row.documentId))] }];
};
