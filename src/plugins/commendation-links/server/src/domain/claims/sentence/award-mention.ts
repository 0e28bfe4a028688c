import { readDigits, type Token } from '../../text';
import { NEEDS_NAME, type AwardWording } from '../lexicon/awards';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import { endsName } from './name-end';
import type { AwardMention, Range } from './mentions';

const GRADES: ReadonlyMap<string, string> = new Map([
  ['nhất', 'I'],
  ['nhì', 'II'],
  ['hai', 'II'],
  ['ba', 'III'],
  ['i', 'I'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['first', 'I'],
  ['second', 'II'],
  ['third', 'III'],
]);
const LONGEST_NAME = 14;
const SPORTS = new Set(['vàng', 'bạc', 'đồng']);

type Cursor = { readonly tokens: readonly Token[]; readonly limit: number };

const textAt = ({ tokens }: Cursor, at: number): string => tokens[at]?.text ?? '';

/** "hạng Nhì", "(hạng III)": the grade and where it ends. */
const gradeAt = (cursor: Cursor, at: number): { grade: string; to: number } | null => {
  const open = ['(', ','].includes(textAt(cursor, at)) ? at + 1 : at;
  if (textAt(cursor, open) === 'hạng') {
    const grade = GRADES.get(textAt(cursor, open + 1));
    if (grade !== undefined)
      return { grade, to: open + 2 + (textAt(cursor, open + 2) === ')' && open > at ? 1 : 0) };
  }
  const english = GRADES.get(textAt(cursor, open));
  if (english !== undefined && ['class', 'grade'].includes(textAt(cursor, open + 1)))
    return { grade: english, to: open + 2 };
  return null;
};

const quotedAt = ({ tokens, limit }: Cursor, at: number): { name: Range; to: number } | null => {
  if (tokens[at]?.text !== '"') return null;
  for (let end = at + 1; end < Math.min(limit, at + 24); end += 1) {
    if (tokens[end]?.text === '"')
      return end > at + 1 ? { name: { from: at + 1, to: end }, to: end + 1 } : null;
  }
  return null;
};

/** Capitalised words after an award noun, and the lower-case words between them ("Vì sự nghiệp nhân đạo"). */
const unquotedAt = (cursor: Cursor, at: number): { name: Range; to: number } | null => {
  const first = cursor.tokens[at];
  const cause = first?.text === 'vì' && cursor.tokens[at + 1]?.text === 'sự';
  if (first === undefined || first.kind !== 'word' || !(first.capital || cause)) return null;
  let end = at;
  while (end < cursor.limit && end < at + LONGEST_NAME) {
    const token = cursor.tokens[end];
    if (token?.kind !== 'word') break;
    if (end > at && (token.text === 'hạng' || (endsName(cursor.tokens, end) && !token.capital))) {
      const goesOn = token.text === 'và' && cursor.tokens[end + 1]?.capital === true;
      if (!goesOn) break;
    }
    end += 1;
  }
  return end > at ? { name: { from: at, to: end }, to: end } : null;
};

const LEVELS = new Set(['toàn', 'cấp', 'cơ', 'ngành', 'tỉnh', 'bộ']);
const LEVEL_WORDS = new Set([
  'quốc',
  'cấp',
  'cơ',
  'sở',
  'ngành',
  'tỉnh',
  'bộ',
  'thành',
  'phố',
  'huyện',
  'toàn',
  'bộ,',
  'quân',
  'công',
  'an',
]);

const levelAt = (cursor: Cursor, at: number): { name: Range; to: number } | null => {
  const quoted = quotedAt(cursor, at);
  if (quoted !== null) return quoted;
  if (!LEVELS.has(textAt(cursor, at))) return null;
  let end = at + 1;
  while (end < Math.min(cursor.limit, at + 5) && LEVEL_WORDS.has(textAt(cursor, end))) end += 1;
  return { name: { from: at, to: end }, to: end };
};

const nameAt = (
  cursor: Cursor,
  at: number,
  form: AwardWording['nameForm'],
): { name: Range; to: number } | null => {
  if (form === 'level') return levelAt(cursor, at);
  if (form === 'quoted') return quotedAt(cursor, at);
  if (form === 'follows') return quotedAt(cursor, at) ?? unquotedAt(cursor, at);
  return null;
};

/** "Huy hiệu 40 năm tuổi Đảng", "Huy hiệu Đảng 40 năm": the years, when exactly one is named. */
const partyBadgeAt = (cursor: Cursor, from: number): AwardMention | null => {
  if (textAt(cursor, from) !== 'huy' || textAt(cursor, from + 1) !== 'hiệu') return null;
  let at = from + 2;
  let party = false;
  const years: string[] = [];
  while (at < cursor.limit && at < from + 24) {
    const token = cursor.tokens[at];
    const text = token?.text ?? '';
    if (
      token?.kind === 'number' &&
      /^[3-9][05]$/.test(text) &&
      !(party && !['năm', ','].includes(textAt(cursor, at + 1)))
    )
      years.push(text);
    else if (text === 'đảng') party = true;
    else if (!['năm', 'tuổi', ',', 'và', '"', 'loại', '-', 'viên'].includes(text)) break;
    at += 1;
  }
  while (at > from && [',', 'và', '-'].includes(textAt(cursor, at - 1))) at -= 1;
  if (
    !party &&
    (years.length === 0 ||
      !years.some((_, index) => index === years.length - 1 && textAt(cursor, at - 1) === 'năm'))
  )
    return null;
  return {
    from,
    to: at,
    code: 'huy-hieu-dang',
    grade: years.length === 1 ? (years[0] ?? null) : null,
    name: null,
    counted: null,
    gradeOnly: false,
  };
};

/** "third-class Labour Order", "Labour Order, third class": the name stands before the word. */
const englishOrder = (cursor: Cursor, at: number): AwardMention | null => {
  if (!cursor.tokens[at]?.capital) return null;
  let from = at;
  while (from > at - 4 && cursor.tokens[from - 1]?.kind === 'word' && cursor.tokens[from - 1]?.capital)
    from -= 1;
  if (from === at) return null;
  const hyphen = textAt(cursor, from - 2) === '-' ? from - 3 : from - 2;
  const before = textAt(cursor, from - 1) === 'class' ? (GRADES.get(textAt(cursor, hyphen)) ?? null) : null;
  const after = gradeAt(cursor, at + 1);
  return {
    from: at,
    to: after?.to ?? at + 1,
    code: 'huan-chuong',
    grade: before ?? after?.grade ?? null,
    name: { from, to: at },
    counted: null,
    gradeOnly: false,
  };
};

const GENERIC = 'giay-chung-nhan';

/** “danh hiệu Chiến sĩ thi đua”, "Bằng Lao động sáng tạo": a title of its own code after a word that is none. */
const titleInside = (awards: PhraseTrie<AwardWording>, cursor: Cursor, at: number): AwardMention | null => {
  const quoted = quotedAt(cursor, at);
  const from = quoted === null ? at : quoted.name.from;
  const phrase = longestPhrase(awards, cursor.tokens, { at: from, limit: cursor.limit });
  if (phrase === null || phrase.value.nameForm === 'follows') return null;
  const { code, nameForm } = phrase.value;
  const level = nameForm === 'level' ? levelAt(cursor, phrase.to) : null;
  const to = Math.max(phrase.to, level?.to ?? 0, quoted?.to ?? 0);
  const name = nameForm === 'wording' ? { from, to: phrase.to } : (level?.name ?? null);
  return { from, to, code, grade: null, name, counted: null, gradeOnly: false };
};

/** "Tấm lòng vàng" in quotes or with a capital is an honour; "những tấm lòng vàng" are kind people. */
const standsOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '"' || tokens[at]?.capital === true;

const AFTER_FLAG = new Set(['của', 'cho', ',', 'và', ';', '.', ':', '"', ')']);
const BEFORE_FLAG = new Set(['lá', 'chào', 'treo', 'cắm', 'màn', 'ngọn', 'bàn', 'quân', 'đánh']);

/** A bare "Cờ" is an award only where nothing says what flag it is ("cờ lưu niệm", "lá cờ Tổ quốc"). */
const isFlagOfHonour = (cursor: Cursor, at: number): boolean =>
  cursor.tokens[at]?.capital === true &&
  AFTER_FLAG.has(textAt(cursor, at + 1)) &&
  !BEFORE_FLAG.has(textAt(cursor, at - 1));

/** How many papers are spoken of: "2 Bằng khen" (a number right before), "nhiều Bằng khen". */
const countedBefore = (tokens: readonly Token[], at: number): number | 'many' | null => {
  let end = at;
  if (tokens[end - 1]?.text === '"') end -= 1;
  if (tokens[end - 1]?.text === 'hiệu' && tokens[end - 2]?.text === 'danh') end -= 2;
  const before = tokens[end - 1];
  if (before?.text === 'nhiều' || before?.text === 'những') return 'many';
  return before?.kind === 'number' ? readDigits(before.text) : null;
};

/** The award that begins at token `range.from`, with its grade and name, or null. */
export const awardAt = (
  awards: PhraseTrie<AwardWording>,
  tokens: readonly Token[],
  range: Range,
): AwardMention | null => {
  const cursor: Cursor = { tokens, limit: range.to };
  const badge = partyBadgeAt(cursor, range.from);
  const counted = countedBefore(tokens, range.from);
  if (badge !== null) return { ...badge, counted };
  const alone =
    textAt(cursor, range.from) === 'hạng' && textAt(cursor, range.from - 1) !== '('
      ? gradeAt(cursor, range.from)
      : null;
  if (alone !== null)
    return {
      from: range.from,
      to: alone.to,
      code: '',
      grade: alone.grade,
      name: null,
      counted,
      gradeOnly: true,
    };
  const phrase = longestPhrase(awards, tokens, { at: range.from, limit: range.to });
  if (phrase === null) return null;
  const { code, nameForm } = phrase.value;
  if (textAt(cursor, range.from).startsWith('order')) return englishOrder(cursor, range.from);
  if (code === GENERIC && nameForm === 'follows') {
    const inner = titleInside(awards, cursor, phrase.to);
    if (inner !== null) return { ...inner, from: range.from, counted };
  }
  if (code === GENERIC && nameForm === 'wording' && !standsOut(tokens, range.from)) return null;
  let named =
    nameForm === 'wording'
      ? { name: { from: range.from, to: phrase.to }, to: phrase.to }
      : nameAt(cursor, phrase.to, nameForm);
  const gradeFirst = gradeAt(cursor, named?.to ?? phrase.to);
  if (named === null && gradeFirst !== null) named = nameAt(cursor, gradeFirst.to, nameForm);
  if (phrase.to - range.from === 1 && code === 'co-thi-dua' && !isFlagOfHonour(cursor, range.from))
    return null;
  if (code === 'huy-chuong' && SPORTS.has(textAt(cursor, phrase.to))) return null;
  if (named === null && NEEDS_NAME.has(code)) return null;
  const to = Math.max(phrase.to, named?.to ?? 0, gradeFirst?.to ?? 0);
  return {
    from: range.from,
    to,
    code,
    grade: gradeFirst?.grade ?? null,
    name: named?.name ?? null,
    counted,
    gradeOnly: false,
  };
};
