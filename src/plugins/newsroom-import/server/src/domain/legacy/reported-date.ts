import { addDays, type CalendarDay, dayNumber, foldLine, isRealDay, toIsoDate } from 'vietnamese-text';

/** News is written soon after, or announces what comes; a date further off is about something else. */
const DAYS_BEFORE_POSTING = 92;
const DAYS_AFTER_POSTING = 31;

const FULL_DATE = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2} thang \\d{1,2},? nam \\d{4}';

/** The date of a paper ("Quyết định số 163/QĐ-UBND ngày 15/3/2023", "Kế hoạch ngày …") is not the day of the event. */
const DATE_OF_A_PAPER = new RegExp(
  `\\b(?:so \\d+[^\\s,]*(?: cua [^,.;]{1,60})?,?|(?:quyet dinh|ke hoach|cong van|nghi quyet|chi thi|nghi dinh|thong tu|huong dan|to trinh)(?: [^,.;\\d]{1,60})?) ngay (?:${FULL_DATE})`,
  'g',
);

/** "(27/7/1947 - 27/7/2023)": an anniversary. */
const ANNIVERSARY = new RegExp(`\\([^()]*(?:${FULL_DATE})\\s*[-–][^()]*\\)`, 'g');

/** "ngày 22 và 23/3/2023", "từ ngày 20 đến ngày 23/3": the first of several days. */
const FIRST_DAY = '(?:\\bngay (\\d{1,2}),?\\s*(?:-|–|va|den|,)\\s*(?:ngay )?)?';
const MOMENT = '(?:ngay|sang|trua|chieu|toi|dem|hom qua|hom nay|sang nay|chieu nay|toi nay)[\\s,(]{1,2}';

/** Day, month and perhaps year; a date without a year counts only after "ngày", "sáng", "hôm qua" … */
const DATES: readonly RegExp[] = [
  new RegExp(`${FIRST_DAY}\\b(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})\\b`, 'g'),
  new RegExp(`${FIRST_DAY}\\b(\\d{1,2}) thang (\\d{1,2})(?:,? nam (\\d{4}))?\\b`, 'g'),
  new RegExp(
    `${FIRST_DAY}(?<=\\b${MOMENT}|(?:-|–|va|den|,)\\s*)(\\d{1,2})[/.-](\\d{1,2})\\b(?![/.-]?\\d)()`,
    'g',
  ),
];

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hom|sang|trua|chieu|toi) nay\b/, 0],
  [/\b(?:hom|sang|trua|chieu|toi|dem) qua\b/, -1],
];

type Candidate = { readonly day: CalendarDay; readonly at: number };

const distance = (day: CalendarDay, posted: CalendarDay) => dayNumber(day) - dayNumber(posted);

/** A date without a year belongs to the year that brings it nearest to the posting day. */
const withNearestYear = (month: number, day: number, posted: CalendarDay): CalendarDay | undefined =>
  [posted.year - 1, posted.year, posted.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDay)
    .sort((a, b) => Math.abs(distance(a, posted)) - Math.abs(distance(b, posted)))[0];

const toCandidate = (match: RegExpExecArray, posted: CalendarDay): Candidate | null => {
  const [, first, day, month, year] = match;
  const last = year
    ? { year: Number(year), month: Number(month), day: Number(day) }
    : withNearestYear(Number(month), Number(day), posted);
  if (last === undefined || !isRealDay(last)) return null;
  const start =
    first !== undefined && Number(first) >= 1 && Number(first) < last.day ? Number(first) : last.day;
  return { day: { ...last, day: start }, at: match.index };
};

const isNearPosting = ({ day }: Candidate, posted: CalendarDay) => {
  const days = distance(day, posted);
  return days >= -DAYS_BEFORE_POSTING && days <= DAYS_AFTER_POSTING;
};

/**
 * The day of what an article reports (`YYYY-MM-DD`), as its first paragraph says it: the first date near the posting
 * day that is not the date of a decision or an anniversary; else "sáng nay", "hôm qua"; of several days the first.
 */
export const findReportedOn = (paragraph: string, posted: CalendarDay): string | null => {
  const text = foldLine(paragraph).replace(DATE_OF_A_PAPER, ' ').replace(ANNIVERSARY, ' ');
  const [earliest] = DATES.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => toCandidate(match, posted))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => isNearPosting(candidate, posted))
    .sort((a, b) => a.at - b.at);
  if (earliest !== undefined) return toIsoDate(earliest.day);
  const relative = RELATIVE.find(([pattern]) => pattern.test(text));
  return relative === undefined ? null : toIsoDate(addDays(posted, relative[1]));
};
