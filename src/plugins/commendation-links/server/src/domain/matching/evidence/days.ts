const MS_A_DAY = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days from `from` to `to`, both "YYYY-MM-DD"; `null` when either is no day. */
export const daysBetween = (from: string | null, to: string | null): number | null => {
  if (from === null || to === null || !DAY.test(from) || !DAY.test(to)) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
};

/** The day `days` later than `day`, both "YYYY-MM-DD". */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
