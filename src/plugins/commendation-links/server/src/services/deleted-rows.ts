import type { Core } from '@strapi/types';
import { detached } from '../detached';
import { getService } from '../get-service';
import { linkEndOf } from '../plugin-config';
import { currentReadContext, runOutsideReadContext } from '../read-context';
import { type DoomedDocuments, findDoomed, takeTurnOfDeletion } from '../stores/doomed-documents';

/** What follows when rows of an article or commendation are deleted. */
export const deletedRows = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The document service is at work: its own middlewares see to the search and the reading. */
  const isInDocumentService = (): boolean => currentReadContext()?.operation === 'write';

  const read = async (articles: readonly string[]): Promise<void> => {
    for (const documentId of articles) {
      await getService(strapi, 'suggestionQueue').scheduleAfterCommit(documentId);
    }
  };

  return {
    /** Before rows are deleted: which documents they belong to. */
    announce: (uid: string, where: unknown): Promise<DoomedDocuments> =>
      runOutsideReadContext(async () => {
        const doomed = await findDoomed(strapi, uid, where);
        await takeTurnOfDeletion(strapi, doomed);
        return doomed;
      }),

    /** Links of documents that are gone go in the same transaction; search and readings are brought up to date after it. */
    async follow(uid: string, doomed: DoomedDocuments): Promise<void> {
      const end = linkEndOf(strapi, uid);
      if (!end || doomed.all.length === 0) return;
      const side = end.linkAttribute === 'article' ? 'source' : 'target';
      const articles = await runOutsideReadContext(() =>
        getService(strapi, 'links').deleteOfVanished(end, doomed),
      );
      // What articles told of a commendation that is gone is to be linked again, or is no longer on record.
      if (side === 'target') await read(articles);
      if (isInDocumentService()) return;
      await getService(strapi, 'searchIndex').refreshAfterCommit([{ side, documentIds: doomed.all }]);
      if (side === 'source') await read(doomed.all);
    },

    /** A locale was removed with all its rows: the search is gone over, in the background. */
    followLocale(): void {
      detached(() => getService(strapi, 'searchIndex').goOver()).catch((error: unknown) => {
        strapi.log.error(`commendation-links: the search was not gone over: ${String(error)}`);
      });
    },
  };
};
