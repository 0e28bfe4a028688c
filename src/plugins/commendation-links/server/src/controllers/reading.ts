import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import type { Ability } from '../services/desk-rights';
import { readLocale } from './validation/desk';
import { readVerdict } from './validation/reading';

const abilityOf = (ctx: Context): Ability => ctx.state.userAbility as Ability;

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
    const userId = String((ctx.state.user as { id: number }).id);
    ctx.body = {
      data: await getService(strapi, 'suggestions').decide(abilityOf(ctx), { linkId, verdict, userId }),
    };
  },
  status(ctx: Context) {
    ctx.body = { data: getService(strapi, 'readAll').status() };
  },
  async start(ctx: Context) {
    const { status } = await getService(strapi, 'readAll').start();
    ctx.status = 202;
    ctx.body = { data: status };
  },
  async stop(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'readAll').stop() };
  },
});
