import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type Ability, READ } from '../rights/reading-of';
import { usageOf } from './usage';

/** As many as a list shows on one page. */
const MOST_DOCUMENTS = 100;

const documentIdsOf = (given: unknown): readonly string[] => {
  const ids = typeof given === 'string' ? given.split(',').filter((id) => id !== '') : [];
  if (ids.length > 0 && ids.length <= MOST_DOCUMENTS) return ids;
  const message = `documentIds must name 1 to ${MOST_DOCUMENTS} documents, separated by commas`;
  throw new errors.ValidationError(message, {
    source: 'query',
    errors: [{ path: ['documentIds'], message, name: 'ValidationError' }],
  });
};

/** `GET /entry-usage?uid=…&documentIds=a,b`: what the admin names before it deletes. */
export const offerUsage = (strapi: Core.Strapi): void => {
  const handler = async (ctx: Context): Promise<void> => {
    const { userAbility } = ctx.state as { userAbility: Ability };
    const { uid, documentIds } = ctx.query;
    if (typeof uid !== 'string' || !userAbility.can(READ, uid)) throw new errors.ForbiddenError();
    ctx.body = { data: await usageOf(strapi, userAbility, { uid, documentIds: documentIdsOf(documentIds) }) };
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/entry-usage',
        handler,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
};
