import type { Core } from '@strapi/types';
import { detached, letOthersRun } from '../detached';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { documentPages } from '../stores/document-pages';
import { type HeldLock, lockServers } from '../stores/server-lock';

/** Articles looked at together. */
const BATCH = 100;

/**
 * After a start, takes away links that older versions left behind, reads what the server before left unread when it stopped or died, what an import brought in, and what
 * older rules have read; then goes over the search. What is to be done follows from the rows themselves, so there is no
 * list of it that could be lost. One server of several does it; the others wait, in case that one ends before it is done.
 */
export const catchUp = ({ strapi }: { strapi: Core.Strapi }) => {
  let running: Promise<void> | null = null;
  let lock: HeldLock | null = null;
  let stopped = false;

  /** One that cannot be read is named in the log and keeps no other from being read. */
  const refresh = async (documentId: string): Promise<number> => {
    try {
      await getService(strapi, 'suggestionQueue').refresh(documentId);
      return 1;
    } catch (error) {
      if (!stopped) strapi.log.error(`commendation-links: ${documentId} was not read: ${String(error)}`);
      return 0;
    } finally {
      await letOthersRun();
    }
  };

  const readUnread = async (): Promise<void> => {
    let read = 0;
    for await (const ids of documentPages(strapi, linkEnds(strapi).source.uid, BATCH)) {
      const unread = await getService(strapi, 'articleReadings').unreadAmong(ids);
      for (const id of unread) if (!stopped) read += await refresh(id);
      if (stopped) return;
      if (unread.length > 0) strapi.log.info(`commendation-links: ${read} unread articles read so far`);
    }
    if (read > 0) strapi.log.info(`commendation-links: ${read} articles were read that had been left unread`);
  };

  const forgetVanished = async (): Promise<void> => {
    for (const id of await getService(strapi, 'articleReadings').ofVanished()) {
      if (!stopped) await refresh(id);
    }
  };

  const run = async (): Promise<void> => {
    const held = await lockServers(strapi, 'catch-up', (waiting) => {
      lock = waiting;
    });
    try {
      await getService(strapi, 'ownerlessLinks').sweep();
      await readUnread();
      await forgetVanished();
      if (!stopped) await getService(strapi, 'searchIndex').goOver();
    } finally {
      await held.release();
    }
  };

  return {
    /** Begins, in the background. A failure is logged: the next start does the rest. */
    begin(): void {
      running ??= detached(run).catch((error: unknown) => {
        if (!stopped) strapi.log.error(`commendation-links: catching up stopped: ${String(error)}`);
      });
    },

    /** Resolves when it has ended. */
    settled: (): Promise<void> => running ?? Promise.resolve(),

    /** Ends after the article at hand. */
    async stop(): Promise<void> {
      stopped = true;
      getService(strapi, 'searchIndex').stop();
      await lock?.release();
      await running;
    },
  };
};
