import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';
import { getService } from './get-service';
import { runInReadContext } from './read-context';

/**
 * The relation fields of the admin's forms are filled by a route that goes round the document service. It runs
 * in a read context too, so that a type without locales shows each of its targets once.
 */
export const readRelationFields = (strapi: Core.Strapi): void => {
  strapi.server.router.use(
    '/content-manager/relations/:model/:id/:targetField',
    async (ctx: Context, next: Next) => {
      const { status, locale } = ctx.query;
      const context = await getService(strapi, 'reader').contextFor(
        { status, locale },
        { operation: 'read' },
      );
      return runInReadContext(context, next);
    },
  );
};
