import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { abilityOf } from './person';
import { readLocale, readSearch, readUsage } from './validation/desk';

/** What the desk's panels and warnings read. Every answer is cut to what the user may read. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  return {
    config(ctx: Context) {
      ctx.body = { data: getService(strapi, 'desk').config() };
    },
    async search(ctx: Context) {
      const request = readSearch(ctx.query);
      ctx.body = { data: await getService(strapi, 'deskSearch').find(abilityOf(ctx), request) };
    },
    async usage(ctx: Context) {
      const request = readUsage(ctx.query);
      ctx.body = { data: await getService(strapi, 'desk').usage(abilityOf(ctx), request) };
    },
    async commendations(ctx: Context) {
      const { documentId } = ctx.params as { documentId: string };
      const locale = readLocale(ctx.query);
      ctx.body = {
        data: await getService(strapi, 'desk').commendationsOf(abilityOf(ctx), { documentId, locale }),
      };
    },
  };
};
