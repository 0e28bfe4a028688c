import type { NameForm } from '../lexicon/awards';
import { textAt, type Cursor } from './cursor';
import type { Range } from './mentions';
import { endsName } from './name-end';

export type FoundName = { readonly name: Range; readonly to: number };

const LONGEST_NAME = 14;
const LONGEST_QUOTE = 24;

/** The words between the quotation mark at `at` and the next one. */
export const quotedAt = ({ tokens, limit }: Cursor, at: number): FoundName | null => {
  if (tokens[at]?.text !== '"') return null;
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_QUOTE); end += 1) {
    if (tokens[end]?.text === '"')
      return end > at + 1 ? { name: { from: at + 1, to: end }, to: end + 1 } : null;
  }
  return null;
};

/** Capitalised words after an award noun, and the lower-case words between them ("Vì sự nghiệp nhân đạo"). */
const unquotedAt = (cursor: Cursor, at: number): FoundName | null => {
  const first = cursor.tokens[at];
  const cause = first?.text === 'vì' && cursor.tokens[at + 1]?.text === 'sự';
  if (first === undefined || first.kind !== 'word' || !(first.capital || cause)) return null;
  let end = at;
  while (end < cursor.limit && end < at + LONGEST_NAME) {
    const token = cursor.tokens[end];
    if (token?.kind !== 'word') break;
    // "Huân chương Độc lập của Chủ tịch nước": an owner, where "của phụ nữ" is part of the name
    if (token.text === 'của' && cursor.tokens[end + 1]?.capital) break;
    if (end > at && (token.text === 'hạng' || (endsName(cursor.tokens, end) && !token.capital))) {
      const goesOn = token.text === 'và' && cursor.tokens[end + 1]?.capital === true;
      if (!goesOn) break;
    }
    end += 1;
  }
  return end > at ? { name: { from: at, to: end }, to: end } : null;
};

const LEVELS = new Set(['toàn', 'cấp', 'cơ', 'ngành', 'tỉnh', 'bộ']);
const LEVEL_WORDS = new Set('quốc cấp cơ sở ngành tỉnh bộ thành phố huyện toàn quân công an'.split(' '));

/** "cấp tỉnh", "cơ sở", “toàn quốc”: the level of an emulation title, as worded. */
export const levelAt = (cursor: Cursor, at: number): FoundName | null => {
  const quoted = quotedAt(cursor, at);
  if (quoted !== null) return quoted;
  if (!LEVELS.has(textAt(cursor, at))) return null;
  let end = at + 1;
  while (end < Math.min(cursor.limit, at + 5) && LEVEL_WORDS.has(textAt(cursor, end))) end += 1;
  return { name: { from: at, to: end }, to: end };
};

/** The name of an award behind its wording, as its form wants it. */
export const awardNameAt = (cursor: Cursor, at: number, form: NameForm): FoundName | null => {
  if (form === 'level') return levelAt(cursor, at);
  if (form === 'quoted') return quotedAt(cursor, at);
  if (form === 'follows') return quotedAt(cursor, at) ?? unquotedAt(cursor, at);
  return null;
};
