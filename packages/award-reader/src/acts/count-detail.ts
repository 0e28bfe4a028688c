import { hasCounts } from '../recipients/recipient-list';
import { COUNT_KINDS, type Counts } from '../types';

/** Sum of all numbers of an act. */
export const totalOf = (counts: Counts): number =>
  COUNT_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** How much a statement tells: kinds named count more than one mixed number. */
export const detailOf = (counts: Counts): number =>
  COUNT_KINDS.filter((kind) => kind !== 'other' && counts[kind] !== null).length * 2 +
  (counts.other === null ? 0 : 1);

/** The same numbers, one less detailed than the other ("34 tập thể và cá nhân" and "16 tập thể và 18 cá nhân"). */
export const countsAgree = (a: Counts, b: Counts): boolean => {
  if (!hasCounts(a) || !hasCounts(b)) return true;
  if (COUNT_KINDS.every((kind) => a[kind] === b[kind])) return true;
  if (totalOf(a) === totalOf(b) && (a.other !== null || b.other !== null)) return true;
  // one names fewer kinds, and what both name is equal
  const both = COUNT_KINDS.filter((kind) => a[kind] !== null && b[kind] !== null);
  return both.length > 0 && both.every((kind) => a[kind] === b[kind]) && detailOf(a) !== detailOf(b);
};

/** Whether numbers may be a part of other numbers: no kind is new, none larger. */
export const fitsInto = (part: Counts, whole: Counts): boolean =>
  COUNT_KINDS.every(
    (kind) => part[kind] === null || (whole[kind] !== null && (part[kind] ?? 0) <= (whole[kind] ?? 0)),
  );
