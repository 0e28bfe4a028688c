import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { getService } from '../get-service';

/** The content API of links: Strapi's own actions; every write needs the right to read both ends as well. */
export const link = factories.createCoreController(LINK_UID as never, ({ strapi }) => ({
  async create(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    return super.create(ctx);
  },
  async update(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    return super.update(ctx);
  },
  async delete(ctx) {
    await getService(strapi, 'access').assertMayReadEnds();
    return super.delete(ctx);
  },
}));
