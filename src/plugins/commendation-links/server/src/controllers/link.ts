import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { getService } from '../get-service';

/**
 * The content API of links: Strapi's own actions. Every write needs the right to read both ends as well, and reaches
 * the links that its caller may read.
 */
export const link = factories.createCoreController(LINK_UID as never, ({ strapi }) => ({
  async create(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    return super.create(ctx);
  },
  async update(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    await getService(strapi, 'access').assertSeesLink(ctx.params.id as string);
    return super.update(ctx);
  },
  async delete(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    await getService(strapi, 'access').assertSeesLink(ctx.params.id as string);
    return super.delete(ctx);
  },
}));
