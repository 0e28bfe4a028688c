import { errors } from '@strapi/utils';
import { isLink } from '../../plugin-config';
import { reachesDrafts } from './relations';
import type { Scope } from './where';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Refuses to sort through a link, or into drafts: the order would tell of hidden rows. */
export const assertSortable = ({ strapi, uid, context }: Scope, orderBy: unknown): void => {
  if (Array.isArray(orderBy)) {
    orderBy.forEach((part: unknown) => assertSortable({ strapi, uid, context }, part));
    return;
  }
  if (!isRecord(orderBy)) return;
  for (const [key, value] of Object.entries(orderBy)) {
    const attribute = strapi.db.metadata.get(uid).attributes[key];
    if (attribute?.type !== 'relation' || !('target' in attribute) || typeof attribute.target !== 'string')
      continue;
    const { target } = attribute;
    if (isLink(uid) || isLink(target) || reachesDrafts({ strapi, uid, context }, key)) {
      throw new errors.ValidationError(
        `Invalid key ${key} in sort: entries cannot be sorted through this relation; sort by one of their own fields`,
        { key, path: key, source: 'query', param: 'sort' },
      );
    }
    assertSortable({ strapi, uid: target, context }, value);
  }
};
