/** Viet Nam keeps one time all year round. */
const OFFSET_MS = 7 * 3_600_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (value: unknown): string | null => {
  if (typeof value === 'string' && DAY.test(value)) return value;
  const moment =
    value instanceof Date || typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return null;
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10);
};

/** The first of the dates that is one, as a day in Viet Nam ("YYYY-MM-DD"); days without a year in the text are near it. */
export const publicationDay = (dates: readonly unknown[]): string | null => {
  for (const date of dates) {
    const day = dayOf(date);
    if (day !== null) return day;
  }
  return null;
};
