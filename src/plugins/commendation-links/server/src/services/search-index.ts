import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/constants';
import type { Side } from '../../../shared/desk-contracts';
import { pluginConfig } from '../plugin-config';
import { runOutsideReadContext } from '../read-context';
import { afterCommit } from '../stores/after-commit';
import { countFacts, rebuildFacts, refreshFacts } from '../stores/facts/write-facts';
import { type Affected, affectedDocuments, isSearched } from '../stores/search-index/affected-documents';
import { countRows, rebuildRows, refreshRows } from '../stores/search-index/write-rows';

/** Raise it when the form of the kept texts changes: every installation then reads them again at its next boot. */
const FORM_VERSION = 1;
/** A write that touches more documents than this (an organisation renamed) does not wait for the search. */
const WAIT_FOR = 50;
const SIDES: readonly Side[] = ['source', 'target'];

export const searchIndex = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Refreshes run one after the other: of two at once for one document the older reading could stay. */
  let last: Promise<void> = Promise.resolve();

  const store = () => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'search-form' });

  /** What the kept texts and facts were made from: rows made from other fields are no longer right. */
  const currentForm = (): string => {
    const { source, target } = pluginConfig(strapi);
    return JSON.stringify([
      FORM_VERSION,
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
      const run = (): Promise<void> => {
        last = last
          .then(() => refresh(affected))
          .catch((error: unknown) => {
            strapi.log.error(`commendation-links: the search was not refreshed: ${String(error)}`);
          });
        return last;
      };
      await afterCommit(strapi, async () => {
        if (size > WAIT_FOR) void run();
        else await run();
      });
    },

    /** Resolves when every refresh begun so far has ended. */
    settled: (): Promise<void> => last,

    /** Reads every document again. @returns the number of documents of either side. */
    rebuild,

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
