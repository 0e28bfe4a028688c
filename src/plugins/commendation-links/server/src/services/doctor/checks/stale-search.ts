import { getService } from '../../../get-service';
import type { Check } from '../check';

export const staleSearch: Check = {
  name: 'stale-search',
  about: "entries that are missing, old or left over in the desk's search",
  async *find(strapi) {
    for await (const { side, documentIds } of getService(strapi, 'searchIndex').stale()) {
      const kind = side === 'source' ? 'article' : 'commendation';
      for (const documentId of documentIds) yield { documentId, says: `${kind} ${documentId}` };
    }
  },
  async mend(strapi) {
    await getService(strapi, 'searchIndex').goOver();
  },
};
