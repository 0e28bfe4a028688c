import { getService } from '../../../get-service';
import type { Check } from '../check';

export const ownerlessLinks: Check = {
  name: 'ownerless-links',
  about: 'links to an article or commendation that is gone',
  async *find(strapi) {
    const links = getService(strapi, 'ownerlessLinks');
    for (const link of await links.find()) {
      yield { documentId: link.documentId, says: `link ${links.nameOf(link)}` };
    }
  },
  async mend(strapi) {
    await getService(strapi, 'ownerlessLinks').sweep();
  },
};
