import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { addressProblems } from '../input/address-rules';
import { sayingWhatIsMissing } from '../input/checked-relations';
import { type Problem, invalidInput } from '../input/problem';
import { bodyProblems, deskQueryProblems, nestingProblems, queryProblems } from '../input/request-rules';

/** Where the admin lists entries, files and people. */
const DESK = /^\/(content-manager|upload|admin\/users)(\/|$)/;

const assertNone = (problems: readonly Problem[], source: 'body' | 'query'): void => {
  if (problems.length > 0) throw invalidInput(problems, source);
};

/** Until Strapi 4 the locale stood in the body. Now it is ignored there, and the entry would land in another one. */
const localeProblems = async (strapi: Core.Strapi, ctx: Context): Promise<readonly Problem[]> => {
  const { data } = (ctx.request.body ?? {}) as { data?: { locale?: unknown } | null };
  const given = data?.locale;
  if (given === undefined || given === null) return [];
  const locales = strapi.plugin('i18n').service<{ getDefaultLocale(): Promise<string> }>('locales');
  if (given === (ctx.query.locale ?? (await locales.getDefaultLocale()))) return [];
  return [{ path: ['locale'], message: 'locale: give it in the query, ?locale=…' }];
};

/** Refuses, by name, what a REST request says and Strapi would overlook or never be done with. */
const checkedRequests =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    assertNone(nestingProblems(ctx.request.body), 'body');
    const prefix: string = strapi.config.get('api.rest.prefix', '/api');
    if (ctx.path.startsWith(`${prefix}/`)) {
      assertNone(addressProblems(ctx.querystring), 'query');
      assertNone(queryProblems(ctx.query), 'query');
      assertNone(bodyProblems(ctx.request.body), 'body');
      assertNone(await localeProblems(strapi, ctx), 'body');
    }
    if (DESK.test(ctx.path)) {
      assertNone(addressProblems(ctx.querystring), 'query');
      assertNone(deskQueryProblems(ctx.query), 'query');
    }
    try {
      await next();
    } catch (error) {
      throw await sayingWhatIsMissing(strapi, ctx, error);
    }
  };

export default checkedRequests;
