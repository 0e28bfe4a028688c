import { Readable } from 'node:stream';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { abilityOf } from './person';
import { readCsvRequest, readOptionsRequest, readViewRequest } from './validation/coverage';

/** The coverage page. Rights on the entries are checked beside the plugin's own `coverage.read`. */
export const coverage = ({ strapi }: { strapi: Core.Strapi }) => ({
  async view(ctx: Context) {
    const request = readViewRequest(ctx.params, ctx.query);
    const service = getService(strapi, 'coverage');
    ctx.body =
      request.view === 'summary'
        ? await service.summary(abilityOf(ctx), request.filters)
        : await service.list(abilityOf(ctx), request);
  },
  async csv(ctx: Context) {
    const request = readCsvRequest(ctx.params, ctx.query);
    const text = await getService(strapi, 'coverageCsv').write(abilityOf(ctx), request);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.attachment(`${request.view}.csv`);
    const file = Readable.from(text);
    // Koa would leave the answer open: a file that cannot be finished is broken off, so that nobody takes it for whole.
    file.once('error', () => ctx.res.destroy());
    ctx.body = file;
  },
  async options(ctx: Context) {
    const request = readOptionsRequest(ctx.query);
    ctx.body = { data: await getService(strapi, 'coverage').options(abilityOf(ctx), request) };
  },
  async overview(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'coverage').overview(abilityOf(ctx)) };
  },
});
