/** The year a number belongs to: numbering starts again each year. `null` when the date is not known. */
export const yearOf = (issuedOn: unknown): number | null => {
  const year = typeof issuedOn === 'string' ? /^(\d{4})-/.exec(issuedOn)?.[1] : undefined;
  return year === undefined ? null : Number(year);
};
