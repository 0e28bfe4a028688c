import { foldLine } from 'vietnamese-text';

const LONGEST_BYLINE = 100;
const MOST_WORDS = 16;

/** "Tin, ảnh: …", "Nguồn: …", "Theo Báo …", "PV": says by itself that it is a byline. */
const LABELLED =
  /^\(?(?:(?:tin|anh|bai|video|clip|tin bai|bai viet|tac gia|nguoi viet|nguoi dang|bien tap|tong hop|thuc hien|nguon|nguon tin)(?: ?(?:va|,|&|-|\/) ?(?:tin|anh|bai|video|clip))*\s*:|theo\s|pv\b|bbt\b|ban bien tap\b|phong vien\b)/;

const LIST_ITEM = /^(?:[-–+*•●▪]|\d+[.)]|[a-zđ][.)])\s*/u;
const SENTENCE_END = /[!?…:;,]$|\p{L}{3,}\.$|\d\.$/u;

const wordsOf = (line: string) => line.match(/[\p{L}\p{N}]+/gu) ?? [];
const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Names and bodies ("Kim Oai-Hội CTĐ Kiên Giang") are mostly capitals; captions ("Quang cảnh hội nghị") are not. */
const readsLikeNames = (words: readonly string[]): boolean =>
  words.slice(0, 2).every(isCapitalised) && words.filter(isCapitalised).length * 2 >= words.length;

const isAllCapitals = (line: string) => line === line.toLocaleUpperCase('vi');

/** True for a short line that signs an article: a name, a name with its body, or a labelled credit. */
export const isByline = (line: string): boolean => {
  const words = wordsOf(line);
  if (words.length === 0 || words.length > MOST_WORDS || line.length > LONGEST_BYLINE) return false;
  if (LIST_ITEM.test(line)) return false;
  if (LABELLED.test(foldLine(line))) return true;
  // A line all in capitals is a slogan or a heading, unless it is as short as initials.
  if (isAllCapitals(line) && line.length > 12) return false;
  return !SENTENCE_END.test(line) && !/\d/.test(line) && readsLikeNames(words);
};

/** Takes the byline off the end of a body. A body of one line has none: that line is the text. */
export const splitByline = (
  lines: readonly string[],
): { readonly paragraphs: readonly string[]; readonly byline: string | null } => {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !isByline(last)) return { paragraphs: lines, byline: null };
  return { paragraphs: lines.slice(0, -1), byline: last };
};
