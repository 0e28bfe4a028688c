import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

type Route = {
  readonly handler: string;
  readonly config?: { middlewares?: ((ctx: Context, next: Next) => Promise<void>)[] };
};

/** `id` and not the relation itself: that is what Strapi's check of the user's rights lets through. */
const BELONGS_TO_NONE = { commendation: { id: { $null: true } } };

const withoutOwned = async (ctx: Context, next: Next): Promise<void> => {
  const { model, targetField } = ctx.params as Record<string, string>;
  if (model === 'api::commendation.commendation' && targetField === 'recipients') {
    ctx.query = { ...ctx.query, filters: BELONGS_TO_NONE } as never;
  }
  await next();
};

/**
 * The list of a commendation offers recipients that belong to none, and not those of other awards: choosing one
 * would be refused. Strapi's own route for what a relation can be set to is narrowed, before it is mounted.
 */
export const offerFreeRecipients = (strapi: Core.Strapi): void => {
  const routes = (strapi.plugin('content-manager').routes as unknown as { admin: { routes: Route[] } }).admin
    .routes;
  const picker = routes.find(({ handler }) => handler === 'relations.findAvailable');
  if (!picker?.config)
    throw new Error('The route for choosing related entries is not where it was in Strapi');
  picker.config.middlewares = [...(picker.config.middlewares ?? []), withoutOwned];
};
