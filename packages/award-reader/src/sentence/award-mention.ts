import { readDigits, type Token } from 'vietnamese-text';
import { NEEDS_NAME, type AwardWording } from '../lexicon/awards';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import { gradeAt } from './award-grade';
import { awardNameAt } from './award-name';
import { textAt, type Cursor } from './cursor';
import { englishOrder } from './english-order';
import { isFlagOfHonour, standsOut, titleInside } from './generic-title';
import type { AwardMention, Range } from './mentions';
import { partyBadgeAt } from './party-badge';

const GENERIC = 'giay-chung-nhan';
const SPORTS = new Set(['vàng', 'bạc', 'đồng']);

/** How many papers are spoken of: "2 Bằng khen" (a number right before), "nhiều Bằng khen". */
const countedBefore = (tokens: readonly Token[], at: number): number | 'many' | null => {
  let end = at;
  if (tokens[end - 1]?.text === '"') end -= 1;
  if (tokens[end - 1]?.text === 'hiệu' && tokens[end - 2]?.text === 'danh') end -= 2;
  const before = tokens[end - 1];
  if (before?.text === 'nhiều' || before?.text === 'những') return 'many';
  return before?.kind === 'number' ? readDigits(before.text) : null;
};

type Found = Omit<AwardMention, 'counted'>;

/** "hạng Nhì" by itself, of the award named before it. */
const bareGradeAt = (cursor: Cursor, from: number): Found | null => {
  if (textAt(cursor, from) !== 'hạng' || textAt(cursor, from - 1) === '(') return null;
  const found = gradeAt(cursor, from);
  return found === null
    ? null
    : { from, to: found.to, code: '', grade: found.grade, name: null, gradeOnly: true };
};

const OF_BEFORE = [
  ['danh', 'hiệu'],
  ['phần', 'thưởng'],
  ['huân', 'chương'],
  ['huy', 'hiệu'],
] as const;
const NOBLE = ['cao', 'quý'];

/** "truy tặng danh hiệu (cao quý) này": the award named before it. */
const sameAgainAt = (cursor: Cursor, from: number): Found | null => {
  if (!OF_BEFORE.some((words) => words.every((word, at) => textAt(cursor, from + at) === word))) return null;
  const noble = NOBLE.every((word, at) => textAt(cursor, from + 2 + at) === word);
  const end = from + (noble ? 4 : 2);
  return textAt(cursor, end) === 'này'
    ? { from, to: end + 1, code: '', grade: null, name: null, gradeOnly: true }
    : null;
};

const CAMPAIGNS = new Set(['trào', 'thi', 'động', 'trình', 'án', 'dịch', 'đua', 'đề', 'trại', 'hội']);

/** "phong trào “Lao động sáng tạo”": the name of a campaign, not the title given in it. */
const namesCampaign = (cursor: Cursor, from: number): boolean =>
  textAt(cursor, from - 1) === '"' && CAMPAIGNS.has(textAt(cursor, from - 2));

/** What looks like the wording of an award and is none here: other flags, sports medals, common words. */
const isOther = (cursor: Cursor, { from, to }: Range, { code, nameForm }: AwardWording): boolean => {
  if (code === GENERIC && nameForm === 'wording')
    return !standsOut(cursor.tokens, from) || namesCampaign(cursor, from);
  if (code === 'co-thi-dua' && to - from === 1) return !isFlagOfHonour(cursor, from);
  return code === 'huy-chuong' && SPORTS.has(textAt(cursor, to));
};

/** The award with its name and grade, in either order ("hạng Nhì" before or after "Lao động"). */
const withNameAndGrade = (
  cursor: Cursor,
  { from, to }: Range,
  { code, nameForm }: AwardWording,
): Found | null => {
  const own = nameForm === 'wording' ? { name: { from, to }, to } : awardNameAt(cursor, to, nameForm);
  const grade = gradeAt(cursor, own?.to ?? to);
  const named = own ?? (grade === null ? null : awardNameAt(cursor, grade.to, nameForm));
  if (named === null && NEEDS_NAME.has(code)) return null;
  const end = Math.max(to, named?.to ?? 0, grade?.to ?? 0);
  return { from, to: end, code, grade: grade?.grade ?? null, name: named?.name ?? null, gradeOnly: false };
};

const wordedAt = (awards: PhraseTrie<AwardWording>, cursor: Cursor, from: number): Found | null => {
  const phrase = longestPhrase(awards, cursor.tokens, { at: from, limit: cursor.limit });
  if (phrase === null) return null;
  if (textAt(cursor, from).startsWith('order')) return englishOrder(cursor, from);
  if (phrase.value.code === GENERIC && phrase.value.nameForm === 'follows') {
    const inner = titleInside(awards, cursor, phrase.to);
    if (inner !== null) return { ...inner, from };
  }
  const range = { from, to: phrase.to };
  return isOther(cursor, range, phrase.value) ? null : withNameAndGrade(cursor, range, phrase.value);
};

/** The award that begins at token `range.from`, with its grade and name, or null. */
export const awardAt = (
  awards: PhraseTrie<AwardWording>,
  tokens: readonly Token[],
  { from, to }: Range,
): AwardMention | null => {
  const cursor: Cursor = { tokens, limit: to };
  const found =
    partyBadgeAt(cursor, from) ??
    bareGradeAt(cursor, from) ??
    sameAgainAt(cursor, from) ??
    wordedAt(awards, cursor, from);
  return found === null ? null : { ...found, counted: countedBefore(tokens, from) };
};
