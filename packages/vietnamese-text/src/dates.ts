/** A day as the text writes it. `year` is null when the text leaves it out; `relative` counts days from publication. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly relative: number | null;
  /** Whether a word before it says that it is a day ("ngày", "sáng"), not a fraction or a decimal. */
  readonly introduced: boolean;
  /** One end of several days ("từ ngày 03 đến ngày 07/11", "ngày 7 và 8-9"). */
  readonly inRange: boolean;
};

const DAY = '(?:ngày|sớm|sáng|trưa|chiều|tối|đêm|hôm|qua|nay|mùng|mồng|on|dated)';
const INTRODUCED = new RegExp(
  `(?<!\\p{L})${DAY}(?:\\s+(?:ngày|mùng|mồng|qua|nay|(?:thứ\\s+)?(?:hai|ba|tư|năm|sáu|bảy)|chủ\\s+nhật))?[\\s,(:]{0,3}$`,
  'u',
);
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_NAMES = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');

const FORMS = new RegExp(
  [
    // 29 tháng 5 năm 2025
    String.raw`(?<![\d.,/])(\d{1,2})\s{0,2}(?:tháng)\s{0,2}(\d{1,2})(?!\d)(?:\s{0,2}[,/-]?\s{0,2}(?:năm\s{0,2})?(\d{4})(?!\d))?`,
    // 23/3/2023, 14.5.2011, 12-5-2020
    String.raw`(?<![\d.,/-])(\d{1,2})\s{0,2}[/.-]\s{0,2}(\d{1,2})\s{0,2}[/.-]\s{0,2}(\d{4})(?!\d)`,
    // 23/3, 12.5, 8-9
    String.raw`(?<![\d.,/-])(\d{1,2})([/.-])(\d{1,2})(?![\d/%]|[.,-]\d)`,
    // January 18, 2024
    String.raw`(?<!\p{L})(${MONTH_NAMES})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}])(?:,?\s{0,2}(\d{4})(?!\d))?`,
    // 18 January 2024, 18th of January
    String.raw`(?<![\d.,/])(\d{1,2})(?:st|nd|rd|th)?\s{1,2}(?:of\s{1,2})?(${MONTH_NAMES})(?!\p{L})(?:,?\s{0,2}(\d{4})(?!\d))?`,
    // hôm qua, sáng nay
    String.raw`(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|hôm|đêm)\s{1,2}(qua|nay)|(yesterday)|(today))(?!\p{L})`,
  ].join('|'),
  'gu',
);

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

type Parts = Pick<FoundDate, 'day' | 'month' | 'year' | 'relative'>;

const partsOf = (match: RegExpMatchArray, introduced: boolean): Parts | null => {
  const number = (group: number): number => Number(match[group]);
  const year = (group: number): number | null => (match[group] === undefined ? null : Number(match[group]));
  if (match[1] !== undefined) return { day: number(1), month: number(2), year: year(3), relative: null };
  if (match[4] !== undefined) return { day: number(4), month: number(5), year: year(6), relative: null };
  if (match[7] !== undefined) {
    // "12.5 tỷ", "7-8 người": only a slash, or a word for a day, makes two short numbers a date
    return match[8] === '/' || introduced
      ? { day: number(7), month: number(9), year: null, relative: null }
      : null;
  }
  if (match[10] !== undefined) {
    return { day: number(11), month: monthOf(match[10]), year: year(12), relative: null };
  }
  if (match[13] !== undefined) {
    return { day: number(13), month: monthOf(match[14] ?? ''), year: year(15), relative: null };
  }
  return { day: 0, month: 0, year: null, relative: match[16] === 'qua' || match[17] !== undefined ? -1 : 0 };
};

const isDay = ({ day, month, year, relative }: Parts): boolean =>
  relative !== null ||
  (month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(month) &&
    (year === null || (year > 1900 && year < 2100)));

const RANGE_BEFORE =
  /(?:(?:đến|tới|to)\s{1,2}(?:hết\s{1,2})?(?:ngày\s{1,2})?|(?<!\d)\d{1,2}\s{0,2}(?:và|,|-)\s{0,2})$/u;
const RANGE_AFTER = /^\s{0,2}(?:đến|tới|-|to)\s{0,2}(?:hết\s{0,2})?(?:ngày\s{0,2})?\d/u;

/** Finds the days in a text in reading form, in order. Offsets are those of the given text. Linear. */
export const findDates = (text: string): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(FORMS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    const range = RANGE_BEFORE.test(before) || RANGE_AFTER.test(text.slice(end, end + 24));
    const introduced = INTRODUCED.test(before) || range;
    const parts = partsOf(match, introduced);
    if (parts !== null && isDay(parts)) found.push({ start, end, ...parts, introduced, inRange: range });
  }
  return found;
};

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const FUTURE_DAYS = 45;

/**
 * The calendar day of a found date, "YYYY-MM-DD". A missing year is the publication's, or the one before when the day
 * would lie well after publication ("28/12" in an article of January). Null when `publishedOn` is needed and absent.
 */
export const resolveDate = (
  date: Pick<FoundDate, 'day' | 'month' | 'year' | 'relative'>,
  publishedOn: string | null,
): string | null => {
  const published = publishedOn === null ? Number.NaN : Date.parse(`${publishedOn}T00:00:00Z`);
  if (date.relative !== null) {
    return Number.isNaN(published) ? null : iso(new Date(published + date.relative * 86_400_000));
  }
  const dayIn = (year: number): number => Date.UTC(year, date.month - 1, date.day);
  if (date.year !== null) return iso(new Date(dayIn(date.year)));
  if (Number.isNaN(published)) return null;
  const year = new Date(published).getUTCFullYear();
  return iso(new Date(dayIn(year) > published + FUTURE_DAYS * 86_400_000 ? dayIn(year - 1) : dayIn(year)));
};
