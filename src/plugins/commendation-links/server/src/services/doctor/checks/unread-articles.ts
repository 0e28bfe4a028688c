import { getService } from '../../../get-service';
import { linkEnds } from '../../../plugin-config';
import { documentPages } from '../../../stores/document-pages';
import type { Check } from '../check';

/** Articles looked at together. */
const BATCH = 100;

export const unreadArticles: Check = {
  name: 'unread-articles',
  about: 'articles that were not read since they were last saved, or by other rules than the present ones',
  async *find(strapi) {
    const readings = getService(strapi, 'articleReadings');
    for await (const ids of documentPages(strapi, linkEnds(strapi).source.uid, BATCH)) {
      const suspected = await readings.unreadAmong(ids);
      const states = suspected.length === 0 ? [] : await readings.peek(suspected);
      const unread = states.filter(({ isCurrent, matchedAt }) => !isCurrent || matchedAt === 0);
      for (const documentId of new Set(unread.map((state) => state.documentId))) {
        yield { documentId, says: `article ${documentId}` };
      }
    }
    for (const documentId of await readings.ofVanished()) {
      yield { documentId, says: `article ${documentId}, which is gone and whose reading is kept` };
    }
  },
  async mend(strapi, found) {
    for (const { documentId } of found) await getService(strapi, 'suggestionQueue').refresh(documentId);
  },
};
