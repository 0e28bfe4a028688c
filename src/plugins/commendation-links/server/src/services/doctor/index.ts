import type { Core } from '@strapi/types';
import type { Check, Finding } from './check';
import { ownerlessLinks } from './checks/ownerless-links';
import { staleSearch } from './checks/stale-search';
import { strayRecipients } from './checks/stray-recipients';
import { unreadArticles } from './checks/unread-articles';

const CHECKS: readonly Check[] = [ownerlessLinks, unreadArticles, staleSearch, strayRecipients];

/** What one check came to. */
export type CheckResult = {
  readonly name: string;
  readonly about: string;
  readonly found: readonly Finding[];
  /** What is still so after it was mended; the same as `found` where nothing was to be mended. */
  readonly left: readonly Finding[];
  readonly canBeMended: boolean;
};

export type Examination = {
  /** Whether what can be mended is mended. */
  readonly mend?: boolean;
  /** Told of each check as it begins, and of its result. */
  readonly onCheck?: (check: Pick<Check, 'name' | 'about'>) => void;
  readonly onResult?: (result: CheckResult) => void;
};

const allOf = async (findings: AsyncIterable<Finding>): Promise<readonly Finding[]> => {
  const all: Finding[] = [];
  for await (const finding of findings) all.push(finding);
  return all;
};

/** Looks for what must not be, and has been seen: left by older versions, by SQL, or by a server that died. */
export const doctor = ({ strapi }: { strapi: Core.Strapi }) => {
  const examine = async (check: Check, mend: boolean): Promise<CheckResult> => {
    const { name, about } = check;
    const found = await allOf(check.find(strapi));
    const mends = mend && check.mend !== undefined && found.length > 0;
    if (mends) await check.mend?.(strapi, found);
    const left = mends ? await allOf(check.find(strapi)) : found;
    return { name, about, found, left, canBeMended: check.mend !== undefined };
  };

  return {
    /** Asks every question, one after the other. */
    async examine({ mend = false, onCheck, onResult }: Examination = {}): Promise<readonly CheckResult[]> {
      const results: CheckResult[] = [];
      for (const check of CHECKS) {
        onCheck?.(check);
        const result = await examine(check, mend);
        onResult?.(result);
        results.push(result);
      }
      return results;
    },
  };
};
