import type { FoundDecision } from '../facts/decision';
import type { FoundSubset } from '../facts/subsets';
import type { NamedRange } from '../recipients/read-name';
import type { Range } from '../sentence/mentions';
import type { Counts } from '../types';

/** An act while it is being read: its parts are token ranges, not yet text. */
export type DraftAct = {
  readonly award: string;
  readonly grade: string | null;
  readonly name: Range | null;
  readonly grantor: Range | null;
  readonly counts: Counts;
  readonly countsAt: Range | null;
  readonly decision: FoundDecision | null;
  readonly presentedOn: string | null;
  readonly recipients: readonly NamedRange[];
  readonly subsets: readonly FoundSubset[];
  readonly reason: Range | null;
  readonly posthumous: boolean;
  readonly quote: Range;
  readonly rule: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly head: Range;
  /** Recipients named only as "các tập thể, cá nhân". */
  readonly general: boolean;
  /** Introduced by "trong đó" or the like. */
  readonly partial: boolean;
};
