import { owners } from '../facts/grantor';
import type { Frame } from '../sentence/frame';
import { isSeparator } from '../sentence/separators';
import type { Token } from 'vietnamese-text';

const isLongAgo = (year: number, publishedOn: string | null): boolean =>
  publishedOn !== null && year > 1900 && year <= Number(publishedOn.slice(0, 4)) - 2;

const yearAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'năm' ? Number(tokens[at + 1]?.text) : 0;

const BEFORE_YEAR = new Set(['vào', 'đến', 'biết', 'kể', 'nhớ', 'rằng', 'hồi', 'là']);

/** "Năm 2015, chị được …", "ông cho biết năm 2015 ông được …": the clause is set in a year. */
const setLongAgo = ({ tokens, left }: Frame, publishedOn: string | null): boolean =>
  tokens.slice(left.from, left.to).some((_token, index) => {
    const at = left.from + index;
    const before = tokens[at - 1];
    const opens = at === left.from || isSeparator(before) || BEFORE_YEAR.has(before?.text ?? '');
    return opens && isLongAgo(yearAt(tokens, at), publishedOn);
  });

/** … or "tặng Huân chương Lao động hạng Ba năm 2015", in an article of 2023: an old award. */
export const datedLongAgo = (frame: Frame, publishedOn: string | null): boolean =>
  isLongAgo(yearAt(frame.tokens, owners(frame).at(-1)?.to ?? frame.head.to), publishedOn) ||
  setLongAgo(frame, publishedOn);
