import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { requestKind } from '../content-api-request';
import { idProblem } from './value-rules';

const USER = 'admin::user';

type Write = { readonly params: { readonly where?: { readonly id?: unknown } } };

/** A request that deletes several names them all in its body; none goes when one of them is not there. */
const namedInBody = (strapi: Core.Strapi): readonly unknown[] => {
  const body = strapi.requestContext.get()?.request.body as { ids?: unknown } | undefined;
  return Array.isArray(body?.ids) ? body.ids : [];
};

/**
 * A change of an administrator who is not there is a 404. Strapi goes on with the row that it has not found, and
 * answers 500 (strapi/strapi#27330).
 */
export const checkUsers = (strapi: Core.Strapi): void => {
  const check = async ({ params }: Write): Promise<void> => {
    const id = params.where?.id;
    if (requestKind(strapi) !== 'admin' || id === undefined) return;
    const ids = [...new Set([id, ...namedInBody(strapi)].map(String))];
    const possible = ids.filter((one) => idProblem(one) === undefined);
    const rows = await strapi.db.query(USER).findMany({ select: ['id'], where: { id: { $in: possible } } });
    const known = new Set(rows.map((row: { id: unknown }) => String(row.id)));
    const missing = ids.find((one) => !known.has(one));
    if (missing !== undefined) throw new errors.NotFoundError(`There is no user with the id ${missing}`);
  };
  strapi.db.lifecycles.subscribe({ models: [USER], beforeUpdate: check, beforeDelete: check });
};
