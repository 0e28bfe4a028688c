import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { formAt } from '../accounts/account-forms';
import { guardedAttempt } from '../accounts/guarded-attempt';

/** Bounds how often an account is tried over REST and in the admin; GraphQL's mutations pass `guardMutations`. */
const guardedAccounts =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const prefix: string = strapi.config.get('api.rest.prefix', '/api');
    const form = ctx.method === 'POST' ? formAt(ctx.path, prefix) : undefined;
    if (!form) {
      await next();
      return;
    }
    const input: unknown = ctx.request.body;
    const isRefused = () => ctx.status >= 400;
    await guardedAttempt({ form, input, address: ctx.request.ip, isRefused }, async () => {
      await next();
    });
  };

export default guardedAccounts;
