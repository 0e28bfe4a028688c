import type { Core } from '@strapi/types';
import { detached } from '../detached';
import { getService } from '../get-service';
import { afterCommit } from '../stores/after-commit';
import type { Refreshed } from './suggestions';

/** Refreshes suggestions one article after another, so that no two get in each other's way, and in nobody's request. */
export const suggestionQueue = ({ strapi }: { strapi: Core.Strapi }) => {
  const waiting = new Map<string, Promise<Refreshed>>();
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const enqueue = (documentId: string): Promise<Refreshed> => {
    const known = waiting.get(documentId);
    if (known) return known;
    const run = last.then(async () => {
      // A write that comes from now on is not in what is being read: it queues anew.
      waiting.delete(documentId);
      if (stopped) throw new Error('the server is stopping');
      return getService(strapi, 'suggestions').refresh(documentId);
    });
    waiting.set(documentId, run);
    last = run.catch(() => undefined);
    return run;
  };

  return {
    /** Refreshes now, when its turn comes. */
    refresh: (documentId: string): Promise<Refreshed> => detached(() => enqueue(documentId)),

    /**
     * Refreshes some time after what is being written is there for good. The caller neither waits nor learns of a
     * failure, which is logged.
     */
    async scheduleAfterCommit(documentId: string): Promise<void> {
      await afterCommit(strapi, async () => {
        detached(() => {
          const turn = new Promise<void>((resolve) => setImmediate(resolve));
          last = Promise.all([last, turn]);
          void enqueue(documentId).catch((error: unknown) => {
            if (stopped) return;
            strapi.log.error(`commendation-links: ${documentId} was not read: ${String(error)}`);
          });
        });
      });
    },

    /** Resolves when nothing is left to do. */
    async settled(): Promise<void> {
      for (let seen: unknown = null; seen !== last;) {
        seen = last;
        await last;
      }
    },

    /** Lets the article at hand finish and drops the rest; a later `read:all` finds what was not read. */
    async stop(): Promise<void> {
      stopped = true;
      await this.settled();
    },
  };
};
