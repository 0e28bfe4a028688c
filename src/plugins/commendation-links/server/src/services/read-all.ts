import type { Core } from '@strapi/types';
import type { ReadAllStatus } from '../../../shared/reading-contracts';
import { detached, letOthersRun } from '../detached';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { countArticles } from '../stores/articles';
import { documentPages } from '../stores/document-pages';
import { lastFactsChange } from '../stores/facts/write-facts';

/** Articles looked at together. */
const BATCH = 50;

const IDLE: ReadAllStatus = {
  state: 'idle',
  total: 0,
  done: 0,
  read: 0,
  suggested: 0,
  failed: 0,
  startedAt: null,
  finishedAt: null,
};

/**
 * Reads every article again, in batches, inside the server. What has not changed since it was last read (text, rules,
 * records) is passed over, so a run that was interrupted goes on where it was, and a second run does nothing.
 */
export const readAll = ({ strapi }: { strapi: Core.Strapi }) => {
  let status: ReadAllStatus = IDLE;
  let running: Promise<ReadAllStatus> | null = null;

  const add = (change: Partial<Record<'done' | 'read' | 'suggested' | 'failed', number>>): void => {
    for (const [key, value] of Object.entries(change) as [
      'done' | 'read' | 'suggested' | 'failed',
      number,
    ][]) {
      status = { ...status, [key]: status[key] + value };
    }
  };

  const readOne = async (documentId: string): Promise<void> => {
    try {
      const { read, suggested } = await getService(strapi, 'suggestionQueue').refresh(documentId);
      add({ done: 1, read: read > 0 ? 1 : 0, suggested });
    } catch (error) {
      strapi.log.error(`commendation-links: ${documentId} was not read: ${String(error)}`);
      add({ done: 1, failed: 1 });
    }
  };

  /** Those of the articles that have changed since they were read, or were compared before records last changed. */
  const needing = async (ids: readonly string[], factsChangedAt: number): Promise<readonly string[]> => {
    const readings = await getService(strapi, 'articleReadings').peek(ids);
    const current = new Set(
      ids.filter((id) => {
        const own = readings.filter(({ documentId }) => documentId === id);
        return own.length > 0 && own.every((each) => each.isCurrent && each.matchedAt > factsChangedAt);
      }),
    );
    return ids.filter((id) => !current.has(id));
  };

  const run = async (onProgress: (status: ReadAllStatus) => void): Promise<ReadAllStatus> => {
    for await (const ids of documentPages(strapi, linkEnds(strapi).source.uid, BATCH)) {
      if (status.state !== 'running') break;
      const wanted = await needing(ids, await lastFactsChange(strapi));
      add({ done: ids.length - wanted.length });
      for (const id of wanted) {
        if (status.state !== 'running') break;
        await readOne(id);
        await letOthersRun();
      }
      onProgress(status);
      await letOthersRun();
    }
    status = { ...status, state: 'idle', finishedAt: new Date().toISOString() };
    return status;
  };

  return {
    status: (): ReadAllStatus => status,

    /** Begins a run, or joins the one that is under way. The promise holds the outcome. */
    async start(onProgress: (status: ReadAllStatus) => void = () => {}): Promise<{
      readonly status: ReadAllStatus;
      readonly finished: Promise<ReadAllStatus>;
    }> {
      const total = await countArticles(strapi);
      // Nothing may be waited for between these two, or two at once would begin a run each.
      if (!running) {
        status = { ...IDLE, state: 'running', total, startedAt: new Date().toISOString() };
        running = detached(() => run(onProgress)).finally(() => {
          running = null;
        });
        running.catch((error: unknown) => {
          strapi.log.error(`commendation-links: reading all articles stopped: ${String(error)}`);
          status = { ...status, state: 'idle', finishedAt: new Date().toISOString() };
        });
      }
      return { status, finished: running };
    },

    /** Ends the run after the article at hand. */
    async stop(): Promise<ReadAllStatus> {
      if (running) {
        status = { ...status, state: 'stopping' };
        // A run that fails is logged where it began.
        await running.catch(() => undefined);
      }
      return status;
    },
  };
};
