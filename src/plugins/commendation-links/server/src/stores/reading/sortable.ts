import { errors } from '@strapi/utils';
import { isRecord } from '../../domain/reading/holds-of-nothing';
import { isLink } from '../../plugin-config';
import { publicRowsOf } from './public-rows';
import { reachesDrafts } from './relations';
import type { Scope } from './where';

/** Refuses to sort through a link, or into drafts or rows that are not public: the order would tell of them. */
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
    const tells = reachesDrafts({ strapi, uid, context }, key) || publicRowsOf(strapi, target, context);
    if (isLink(uid) || isLink(target) || tells) {
      throw new errors.ValidationError(
        `Invalid key ${key} in sort: entries cannot be sorted through this relation; sort by one of their own fields`,
        { key, path: key, source: 'query', param: 'sort' },
      );
    }
    assertSortable({ strapi, uid: target, context }, value);
  }
};
