import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { getService } from '../get-service';

/** What a write says of a link; a body that is none is for Strapi's own checks to refuse. */
const givenData = (body: unknown): Record<string, unknown> => {
  const data = (body as { data?: unknown } | null | undefined)?.data;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
};

/**
 * The content API of links: Strapi's own actions. Every write needs the right to read both ends as well, and reaches
 * the links that its caller may read.
 */
export const link = factories.createCoreController(LINK_UID as never, ({ strapi }) => ({
  async create(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    await getService(strapi, 'statedLinks').assertQuoted(givenData(ctx.request.body));
    return super.create(ctx);
  },
  async update(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    await getService(strapi, 'access').assertSeesLink(ctx.params.id as string);
    await getService(strapi, 'statedLinks').assertChangeQuoted(
      ctx.params.id as string,
      givenData(ctx.request.body),
    );
    return super.update(ctx);
  },
  async delete(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    await getService(strapi, 'access').assertSeesLink(ctx.params.id as string);
    return super.delete(ctx);
  },
}));
