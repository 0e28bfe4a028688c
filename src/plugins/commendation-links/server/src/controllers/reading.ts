import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { abilityOf, personOf } from './person';
import { readLocale } from './validation/desk';
import { readVerdict } from './validation/reading';

/** The acts found in an article, the desk's verdicts on suggestions, and the run over all articles. */
export const reading = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const asked = { documentId, locale: readLocale(ctx.query) };
    ctx.body = await getService(strapi, 'foundActs').of(abilityOf(ctx), asked);
  },
  async decide(ctx: Context) {
    const { linkId } = ctx.params as { linkId: string };
    const verdict = readVerdict(ctx.request.body);
    getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
    const { ability, userId } = personOf(ctx);
    ctx.body = {
      data: await getService(strapi, 'suggestions').decide(ability, { linkId, verdict, userId }),
    };
  },
  status(ctx: Context) {
    getService(strapi, 'access').assertDeskMayRead(abilityOf(ctx), 'source');
    ctx.body = { data: getService(strapi, 'readAll').status() };
  },
  async start(ctx: Context) {
    getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
    const { status } = await getService(strapi, 'readAll').start();
    ctx.status = 202;
    ctx.body = { data: status };
  },
  async stop(ctx: Context) {
    getService(strapi, 'access').assertDeskMayEdit(abilityOf(ctx));
    ctx.body = { data: await getService(strapi, 'readAll').stop() };
  },
});
