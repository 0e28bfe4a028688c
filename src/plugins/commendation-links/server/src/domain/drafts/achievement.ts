/**
 * What a text says an award is for, as a record keeps it. The sentence goes on to name the paper it was granted by; the
 * record has a field of its own for that.
 */
const PAPER =
  /[\s,;(–-]*(?<!\p{L})(?:(?:kèm )?theo|tại|by|under|in accordance with|pursuant to)\s+(?:các\s+)?(?:Quyết định|QĐ|Decision)(?!\p{L}).*$/isu;

/** The achievement without the paper; `null` when nothing else was said. */
export const achievement = (reason: string | null): string | null => {
  const kept = (reason ?? '').normalize('NFC').replace(PAPER, '').trim();
  return kept === '' ? null : kept;
};

export type Period = { readonly from: number; readonly to: number };

const YEAR = String.raw`((?:19|20)\d\d)`;
const LETTERS_BEFORE = String.raw`(?<!\p{L})`;
const RANGE = String.raw`${YEAR}\s*(?:-|–|—|đến(?:\s+năm)?|to)\s*${YEAR}(?!\d)`;

/** Words that say that two years are the time of an achievement, and not those of an anniversary. */
const NAMED_RANGE = new RegExp(
  String.raw`${LETTERS_BEFORE}(?:giai đoạn|nhiệm kỳ|năm học|từ năm|các năm|period|from)\s*:?\s*\(?${RANGE}`,
  'iu',
);
/** "5 năm (2021 - 2025)": as many years as are counted. */
const COUNTED_RANGE = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(?:năm|years?)[\s(,:]*(?:từ\s+(?:năm\s+)?)?${RANGE}`,
  'iu',
);
const ONE_YEAR = new RegExp(String.raw`${LETTERS_BEFORE}(?:năm|in)\s+${YEAR}(?!\d)`, 'giu');

const inOrder = (from: string | undefined, to: string | undefined): Period | null =>
  Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : null;

/** The years an achievement is of, where the text says so. */
export const achievementPeriod = (reason: string | null): Period | null => {
  const text = (reason ?? '').normalize('NFC');
  const named = NAMED_RANGE.exec(text);
  if (named) return inOrder(named[1], named[2]);
  const [, count, from, to] = COUNTED_RANGE.exec(text) ?? [];
  if (from !== undefined && Number(to) - Number(from) + 1 === Number(count)) return inOrder(from, to);
  const years = [...new Set([...text.matchAll(ONE_YEAR)].map(([, year]) => year))];
  return years.length === 1 ? inOrder(years[0], years[0]) : null;
};
