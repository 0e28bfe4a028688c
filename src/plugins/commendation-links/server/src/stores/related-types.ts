import type { Core } from '@strapi/types';
import { asContentType, pluginConfig } from '../plugin-config';

/** The content type that a relation of the commendation leads to, when it is configured. */
export const relatedUid = (
  strapi: Core.Strapi,
  field: 'awardType' | 'grantor' | 'decision',
): string | undefined => {
  const { uid, fields } = pluginConfig(strapi).target;
  const name = fields[field];
  const attribute = name === undefined ? undefined : strapi.contentType(asContentType(uid)).attributes[name];
  return attribute?.type === 'relation' && 'target' in attribute ? String(attribute.target) : undefined;
};
