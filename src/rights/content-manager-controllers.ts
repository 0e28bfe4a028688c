import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { keepsVersionsOfOthers } from './own-versions';
import { type Ability, readingOf } from './reading-of';
import { narrowSort } from './rules/narrow-sort';
import { rootOf } from './rules/places';

export type Action = (this: Controller, ctx: Context, id?: string) => Promise<unknown>;
export type Controller = Readonly<Record<string, Action>>;
type Controllers = { extend(uid: string, change: (controller: Controller) => Controller): void };

const actionOf = (controller: Controller, name: string): Action => {
  const action = controller[name];
  if (!action) throw new Error(`The content manager has no action ${name} any more`);
  return action;
};

/** Strapi notices that the field of the relation is closed, and goes on without what it could not find out: 500. */
const refusesClosedRelations = (controller: Controller): Controller => {
  const extract = actionOf(controller, 'extractAndValidateRequestInfo');
  return {
    ...controller,
    async extractAndValidateRequestInfo(ctx, id) {
      const info = await extract.call(this, ctx, id);
      if (!info) throw new errors.ForbiddenError();
      return info;
    },
  };
};

/** The one order that comes in a body, and past the permissions manager. */
const narrowsBulkOrder =
  (strapi: Core.Strapi) =>
  (controller: Controller): Controller => {
    const find = actionOf(controller, 'bulkFindForValidation');
    return {
      ...controller,
      bulkFindForValidation(ctx) {
        const { model } = ctx.params as { model: string };
        const body = ctx.request.body as { sort?: unknown } | undefined;
        if (body?.sort !== undefined) {
          const { userAbility } = ctx.state as { userAbility: Ability };
          body.sort =
            narrowSort(readingOf(strapi, userAbility, model), rootOf(model), body.sort) || undefined;
        }
        return find.call(this, ctx);
      },
    };
  };

/** What the content manager's own routes leave open, mended where they are answered. */
export const mendContentManager = (strapi: Core.Strapi): void => {
  const controllers = strapi.get<Controllers>('controllers');
  controllers.extend('plugin::content-manager.relations', refusesClosedRelations);
  controllers.extend('plugin::content-manager.collection-types', narrowsBulkOrder(strapi));
  controllers.extend('plugin::content-manager.collection-types', keepsVersionsOfOthers(strapi));
};
