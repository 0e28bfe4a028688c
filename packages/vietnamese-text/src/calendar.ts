/** A day of the Gregorian calendar; month 1–12. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** Hour 0–23 and minute 0–59 on the wall clock in Vietnam. */
export type ClockTime = { readonly hour: number; readonly minute: number };

const MILLISECONDS_PER_DAY = 86_400_000;

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 13 June 1975; no web page is older. */
const VIETNAM_OFFSET_HOURS = 7;

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** `2023-03-24`. */
export const toIsoDate = ({ year, month, day }: CalendarDay): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Days since 1970-01-01; what differences between days are taken from. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;

const fromDayNumber = (number: number): CalendarDay => {
  const date = new Date(number * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day `count` days later (earlier when negative). */
export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  fromDayNumber(dayNumber(day) + count);

/** False for 31/02, 29/02 of a common year, month 13, and years that no web page was written in. */
export const isRealDay = (day: CalendarDay): boolean =>
  day.year >= 1990 && day.year <= 2100 && toIsoDate(fromDayNumber(dayNumber(day))) === toIsoDate(day);

/** The UTC instant (ISO 8601 with milliseconds, as Strapi stores it) of a wall clock reading in Vietnam. */
export const toVietnamInstant = (day: CalendarDay, { hour, minute }: ClockTime): string =>
  new Date(Date.UTC(day.year, day.month - 1, day.day, hour - VIETNAM_OFFSET_HOURS, minute)).toISOString();

/** The day that the wall clock in Vietnam shows at a UTC instant. */
export const vietnamDay = (instant: string): CalendarDay =>
  fromDayNumber(Math.floor((Date.parse(instant) / 3_600_000 + VIETNAM_OFFSET_HOURS) / 24));
