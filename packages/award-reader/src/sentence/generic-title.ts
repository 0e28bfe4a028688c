import type { Token } from 'vietnamese-text';
import type { AwardWording } from '../lexicon/awards';
import { longestPhrase, type PhraseTrie } from '../lexicon/phrase-trie';
import { levelAt, quotedAt } from './award-name';
import { textAt, type Cursor } from './cursor';
import type { AwardMention } from './mentions';

/** “danh hiệu Chiến sĩ thi đua”, "Bằng Lao động sáng tạo": a title of its own code after a word that is none. */
export const titleInside = (
  awards: PhraseTrie<AwardWording>,
  cursor: Cursor,
  at: number,
): AwardMention | null => {
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
export const standsOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '"' || tokens[at]?.capital === true;

const AFTER_FLAG = new Set(['của', 'cho', ',', 'và', ';', '.', ':', '"', ')']);
const BEFORE_FLAG = new Set(['lá', 'chào', 'treo', 'cắm', 'màn', 'ngọn', 'bàn', 'quân', 'đánh']);

/** A bare "Cờ" is an award only where nothing says what flag it is ("cờ lưu niệm", "lá cờ Tổ quốc"). */
export const isFlagOfHonour = (cursor: Cursor, at: number): boolean =>
  cursor.tokens[at]?.capital === true &&
  AFTER_FLAG.has(textAt(cursor, at + 1)) &&
  !BEFORE_FLAG.has(textAt(cursor, at - 1));
