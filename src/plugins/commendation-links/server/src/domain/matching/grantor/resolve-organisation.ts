import { grantorComparison, type Likeness } from './compare-grantors';

/** A body on record, by all its names; days are "YYYY-MM-DD". */
export type KnownBody = {
  readonly documentId: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

const SURE: readonly Likeness[] = ['same', 'alias', 'same-body'];

const existedOn = ({ validFrom, validTo }: KnownBody, day: string | null): boolean =>
  day === null || ((validFrom === null || validFrom <= day) && (validTo === null || day <= validTo));

/**
 * The body a wording names on that day; `null` when none does, or several do equally well ("UBND tỉnh" after a province was
 * merged): then a person says which. The same body in other words ("Chủ tịch UBND tỉnh" for "UBND tỉnh") counts last.
 */
export const resolveBody = <Body extends KnownBody>(
  wording: string,
  day: string | null,
  known: readonly Body[],
): Body | null => {
  const compare = grantorComparison();
  const living = known.filter((body) => existedOn(body, day));
  const likeness = living.map((body) => compare(wording, body));
  for (const sure of SURE) {
    const found = living.filter((_body, index) => likeness[index] === sure);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
};
