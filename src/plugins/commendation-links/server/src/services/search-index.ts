import type { Core } from '@strapi/types';
import { TEXT_RULES } from 'vietnamese-text';
import { PLUGIN_ID } from '../../../shared/constants';
import type { Side } from '../../../shared/desk-contracts';
import { letOthersRun } from '../detached';
import { linkEnds, pluginConfig } from '../plugin-config';
import { runOutsideReadContext } from '../read-context';
import { afterCommit } from '../stores/after-commit';
import { documentPages, idsOfVanished } from '../stores/document-pages';
import { FACTS_TABLE, KEYS_TABLE } from '../stores/facts/model';
import { findStaleFacts } from '../stores/facts/stale-facts';
import { countFacts, rebuildFacts, refreshFacts } from '../stores/facts/write-facts';
import { type Affected, affectedDocuments, isSearched } from '../stores/search-index/affected-documents';
import { SEARCH_TABLES } from '../stores/search-index/model';
import { findStaleRows } from '../stores/search-index/stale-rows';
import { countRows, rebuildRows, refreshRows } from '../stores/search-index/write-rows';

/** Raise it when this plugin's own part in the form of the kept texts changes: they are then read again at the next boot. */
const FORM_VERSION = 1;
/** A write that touches more documents than this (an organisation renamed) does not wait for the search. */
const WAIT_FOR = 50;
/** Documents that are compared with what is kept of them at a time. */
const COMPARED_TOGETHER = 50;
const SIDES: readonly Side[] = ['source', 'target'];

export const searchIndex = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Refreshes run one after the other: of two at once for one document the older reading could stay. */
  let last: Promise<void> = Promise.resolve();
  let stopped = false;

  const store = () => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'search-form' });

  /** What the kept texts and facts were made from: rows made from other fields are no longer right. */
  const currentForm = (): string => {
    const { source, target } = pluginConfig(strapi);
    return JSON.stringify([
      FORM_VERSION,
      TEXT_RULES,
      source.uid,
      source.fields.title,
      target.uid,
      target.fields,
      target.related,
    ]);
  };

  const rebuild = async (): Promise<{ readonly [Name in Side]: number }> => {
    const total = {
      source: await rebuildRows(strapi, 'source'),
      target: await rebuildRows(strapi, 'target'),
    };
    await rebuildFacts(strapi, Date.now());
    await store().set({ value: currentForm() });
    return total;
  };

  const refresh = (affected: readonly Affected[]): Promise<void> =>
    runOutsideReadContext(async () => {
      for (const side of SIDES) {
        const ids = affected.filter((each) => each.side === side).flatMap((each) => each.documentIds);
        await refreshRows(strapi, side, [...new Set(ids)]);
        if (side === 'target') await refreshFacts(strapi, [...new Set(ids)], Date.now());
      }
    });

  const inOrder = (run: () => Promise<void>): Promise<void> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    covers: (uid: string): boolean => isSearched(strapi, uid),

    affectedBy: (uid: string, documentId: string): Promise<readonly Affected[]> =>
      runOutsideReadContext(() => affectedDocuments(strapi, uid, documentId)),

    /**
     * Brings the search up to date with documents that were written. It only observes: a failure is logged
     * and the write stands.
     */
    async refreshAfterCommit(affected: readonly Affected[]): Promise<void> {
      const size = affected.reduce((total, { documentIds }) => total + documentIds.length, 0);
      const run = (): Promise<void> =>
        inOrder(() => refresh(affected)).catch((error: unknown) => {
          strapi.log.error(`commendation-links: the search was not refreshed: ${String(error)}`);
        });
      await afterCommit(strapi, async () => {
        if (size > WAIT_FOR) void run();
        else await run();
      });
    },

    /** Resolves when every refresh begun so far has ended. */
    settled: (): Promise<void> => last,

    /** Reads every document again. @returns the number of documents of either side. */
    rebuild,

    /**
     * Documents whose kept texts or facts are missing, old or left over, some at a time: found by comparing all of them
     * with what they were made from.
     */
    async *stale(): AsyncGenerator<Affected> {
      const { source, target } = linkEnds(strapi);
      for (const [side, { uid }] of [
        ['source', source],
        ['target', target],
      ] as const) {
        for await (const ids of documentPages(strapi, uid, COMPARED_TOGETHER)) {
          const facts = side === 'target' ? await findStaleFacts(strapi, ids) : [];
          const documentIds = [...new Set([...(await findStaleRows(strapi, side, ids)), ...facts])];
          if (documentIds.length > 0) yield { side, documentIds };
        }
        const tables =
          side === 'target' ? [SEARCH_TABLES[side], FACTS_TABLE, KEYS_TABLE] : [SEARCH_TABLES[side]];
        for (const table of tables) {
          const documentIds = await idsOfVanished(strapi, { table, uid });
          if (documentIds.length > 0) yield { side, documentIds };
        }
      }
    },

    /** Compares everything, and renews what is not right. */
    async goOver(): Promise<void> {
      let renewed = 0;
      for await (const affected of this.stale()) {
        if (stopped) return;
        await inOrder(() => refresh([affected]));
        renewed += affected.documentIds.length;
        await letOthersRun();
      }
      if (renewed > 0)
        strapi.log.info(`commendation-links: ${renewed} entries were missing or old in the search`);
    },

    /** Ends what goes over the search, after the documents at hand. */
    stop(): void {
      stopped = true;
    },

    /** Whether rows are missing or left over, as after an import that went round the document service. */
    async isStale(): Promise<boolean> {
      if ((await store().get()) !== currentForm()) return true;
      const counts = await Promise.all(SIDES.map((side) => countRows(strapi, side)));
      const facts = await countFacts(strapi);
      return counts.some(({ documents, rows }) => documents !== rows) || counts[1]?.documents !== facts;
    },

    async rebuildWhenStale(): Promise<void> {
      if (!(await this.isStale())) return;
      const { source, target } = await rebuild();
      strapi.log.info(`commendation-links: search rebuilt for ${source} articles, ${target} commendations`);
    },
  };
};
