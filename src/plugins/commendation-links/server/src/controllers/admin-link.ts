import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { readLinkBody, readOrderBody, readSide } from './validation/admin-link';

/** The desk's routes. Rights on the entries at both ends are checked beside the plugin's own action. */
export const adminLink = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { side, documentId } = readSide(ctx.params);
    getService(strapi, 'access').assertDeskMayRead(ctx.state.userAbility, side);
    ctx.body = { data: await getService(strapi, 'links').of(side, documentId) };
  },
  async create(ctx: Context) {
    const data = readLinkBody(ctx.request.body);
    getService(strapi, 'access').assertDeskMayEdit(ctx.state.userAbility);
    ctx.status = 201;
    ctx.body = { data: await getService(strapi, 'links').create(data) };
  },
  async update(ctx: Context) {
    const { linkId } = ctx.params as { linkId: string };
    getService(strapi, 'access').assertDeskMayEdit(ctx.state.userAbility);
    ctx.body = { data: await getService(strapi, 'links').update(linkId, readLinkBody(ctx.request.body)) };
  },
  async delete(ctx: Context) {
    const { linkId } = ctx.params as { linkId: string };
    getService(strapi, 'access').assertDeskMayEdit(ctx.state.userAbility);
    await getService(strapi, 'access').assertLinkExists(linkId);
    await getService(strapi, 'links').delete(linkId);
    ctx.status = 204;
  },
  async reorder(ctx: Context) {
    const { side, documentId } = readSide(ctx.params);
    getService(strapi, 'access').assertDeskMayEdit(ctx.state.userAbility);
    ctx.body = {
      data: await getService(strapi, 'links').reorder(side, documentId, readOrderBody(ctx.request.body)),
    };
  },
});
