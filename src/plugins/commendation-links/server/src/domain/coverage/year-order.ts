import type { CoverageGroup } from '../../../../shared/coverage-contracts';

const byName = new Intl.Collator('vi');

/** The last year first, acts of an unknown year at the end; in a year by the name of the award type, unknown ones last. */
export const inYearOrder = (groups: readonly CoverageGroup[]): readonly CoverageGroup[] =>
  [...groups].sort(
    (a, b) =>
      Number(a.year === null) - Number(b.year === null) ||
      (b.year ?? 0) - (a.year ?? 0) ||
      Number(a.awardType === null) - Number(b.awardType === null) ||
      byName.compare(a.awardType?.name ?? '', b.awardType?.name ?? ''),
  );
