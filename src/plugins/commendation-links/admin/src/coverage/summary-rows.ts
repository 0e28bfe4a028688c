import type { CoverageGroup, Labelled } from '../../../shared/coverage-contracts';

/** What the bars of the chart stand for. */
export const DIMENSIONS = ['year', 'awardType'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Tally = { readonly reported: number; readonly unreported: number };
export type Bar = Tally & { readonly year?: number | null; readonly awardType?: Labelled | null };

const added = (a: Tally, b: Tally): Tally => ({
  reported: a.reported + b.reported,
  unreported: a.unreported + b.unreported,
});

export const totalOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(added, { reported: 0, unreported: 0 });

export const sizeOf = ({ reported, unreported }: Tally): number => reported + unreported;

/** 0 to 1; of nothing, nothing. */
export const reportedShare = (tally: Tally): number =>
  sizeOf(tally) === 0 ? 0 : tally.reported / sizeOf(tally);

const keyOf = (group: CoverageGroup, dimension: Dimension): string =>
  dimension === 'year' ? String(group.year) : (group.awardType?.documentId ?? '');

/** The groups added up along one dimension: years as the server orders them, award types from the largest on. */
export const barsBy = (groups: readonly CoverageGroup[], dimension: Dimension): readonly Bar[] => {
  const bars = new Map<string, Bar>();
  for (const group of groups) {
    const key = keyOf(group, dimension);
    const known = bars.get(key) ?? { reported: 0, unreported: 0 };
    bars.set(key, { [dimension]: group[dimension], ...added(known, group) });
  }
  const list = [...bars.values()];
  return dimension === 'year' ? list : list.sort((a, b) => sizeOf(b) - sizeOf(a));
};
