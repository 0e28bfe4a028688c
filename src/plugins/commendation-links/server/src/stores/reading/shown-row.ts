import type { Core } from '@strapi/types';
import { asContentType } from '../../plugin-config';

/** A row with what it populates, narrowed by the read context that runs. */
export const shownRow = (
  strapi: Core.Strapi,
  uid: string,
  { id, fields, populate }: { readonly id: unknown; readonly fields: unknown; readonly populate: unknown },
): Promise<unknown> => {
  const query = strapi.get('query-params').transform(asContentType(uid), { fields, populate });
  return strapi.db.query(uid).findOne({ ...query, where: { id } } as never);
};
