/**
 * The form of a decision number by which the same number is recognised, however it is typed:
 * `163/QĐ-UBND`, `0163 / QĐ–UBND` and `163/qd-ubnd` are one. The number itself is stored verbatim.
 */
export const numberKey = (number: string): string =>
  number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/^\s*(số|so)[\s:]+/iu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();

/** The year a number belongs to: numbering starts again each year. `null` when the date is not known. */
export const yearOf = (issuedOn: unknown): number | null => {
  const year = typeof issuedOn === 'string' ? /^(\d{4})-/.exec(issuedOn)?.[1] : undefined;
  return year === undefined ? null : Number(year);
};
