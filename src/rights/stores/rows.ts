import type { Core } from '@strapi/strapi';

type Transform = { transform(uid: string, query: object): object };

/** The ids of those of the rows that meet a condition in the form of Strapi's filters. */
export const idsMeeting = async (
  strapi: Core.Strapi,
  uid: string,
  { ids, condition }: { ids: readonly unknown[]; condition: object | undefined },
): Promise<readonly unknown[]> => {
  const filters = { $and: [{ id: { $in: [...ids] } }, ...(condition ? [condition] : [])] };
  const params = strapi.get<Transform>('query-params');
  const query = params.transform(uid, { filters, fields: ['id'] });
  const rows = (await strapi.db.query(uid).findMany(query)) as readonly { readonly id: unknown }[];
  return rows.map(({ id }) => id);
};
