import type { CountMention, Range } from '../sentence/mentions';
import type { Counts, CountKind } from '../types';
import type { NamedRange } from './read-name';

export const NO_COUNTS: Counts = {
  collectives: null,
  individuals: null,
  households: null,
  enterprises: null,
  other: null,
};

/** Adds numbers of the same kind (a decision's "2 đảng bộ, 13 chi bộ" are 15 collectives). */
export const addCounts = (counts: readonly { readonly kind: CountKind; readonly value: number }[]): Counts =>
  counts.reduce<Counts>((sum, { kind, value }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + value }), NO_COUNTS);

export const hasCounts = (counts: Counts): boolean => Object.values(counts).some((value) => value !== null);

export type RecipientList = {
  readonly counts: readonly CountMention[];
  readonly names: readonly NamedRange[];
  /** "cho các tập thể, cá nhân": recipients without number or name. */
  readonly general: boolean;
  /** Where the list of recipients begins and ends. */
  readonly span: Range;
};

export const nobodyAt = (at: number): RecipientList => ({
  counts: [],
  names: [],
  general: false,
  span: { from: at, to: at },
});
