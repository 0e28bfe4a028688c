import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { abilityOf, personOf } from './person';
import { readLinkBody, readOrderBody, readRestored, readSide } from './validation/admin-link';
import { readLocale } from './validation/desk';

/** The desk's routes. Rights on the entries at both ends are checked beside the plugin's own action. */
export const adminLink = ({ strapi }: { strapi: Core.Strapi }) => {
  return {
    async list(ctx: Context) {
      const asked = { ...readSide(ctx.params), locale: readLocale(ctx.query) };
      getService(strapi, 'access').assertDeskMayRead(abilityOf(ctx), asked.side);
      ctx.body = await getService(strapi, 'desk').linksOf(abilityOf(ctx), asked);
    },
    async create(ctx: Context) {
      const data = readLinkBody(ctx.request.body);
      getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
      ctx.status = 201;
      ctx.body = {
        data: await getService(strapi, 'deskWriting').create(personOf(ctx), data, {
          restored: readRestored(ctx.query),
        }),
      };
    },
    async update(ctx: Context) {
      const { linkId } = ctx.params as { linkId: string };
      const data = readLinkBody(ctx.request.body);
      getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
      ctx.body = { data: await getService(strapi, 'deskWriting').update(personOf(ctx), linkId, data) };
    },
    async delete(ctx: Context) {
      const { linkId } = ctx.params as { linkId: string };
      getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
      await getService(strapi, 'deskWriting').delete(abilityOf(ctx), linkId);
      ctx.status = 204;
    },
    async reorder(ctx: Context) {
      const asked = { ...readSide(ctx.params), linkIds: readOrderBody(ctx.request.body) };
      getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
      ctx.body = { data: await getService(strapi, 'deskWriting').reorder(abilityOf(ctx), asked) };
    },
  };
};
