import type { Token } from './tokens';

/** A sentence as a run of tokens [from, to); `paragraph` counts from 0. Line-break tokens belong to none. */
export type Segment = { readonly from: number; readonly to: number; readonly paragraph: number };

const ENDS = new Set(['.', '!', '?', '…']);
const ABBREVIATIONS = new Set(
  'tp tx tt q p ths ts bs gs pgs cn ks th kts ds mr mrs ms dr st no vs prof'.split(' '),
);
/** "lần thứ V.", "nhóm A.": a letter that counts, not the initial of a name. */
const COUNTED_BY_LETTER = new Set('thứ khóa khoá kỳ lần loại hạng nhóm quý số bậc'.split(' '));
/** No sentence is longer: a text without punctuation is read in pieces. */
const LONGEST = 400;

const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !ENDS.has(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && before.end === token.start && token.text === '.') {
    const counts = COUNTED_BY_LETTER.has(tokens[at - 2]?.text ?? '');
    const initial = before.capital && before.text.length === 1 && !counts;
    // "1. Tặng Huân chương": the number of a list item
    const item = before.kind === 'number' && [undefined, '\n'].includes(tokens[at - 2]?.text);
    if (ABBREVIATIONS.has(before.text) || initial || item) return false;
  }
  if (after === undefined || after.text === '\n' || after.text === '"') return true;
  // "năm 2022.Dịp này" is two sentences with a missing space; "v.v", "qngo.vn" are not
  return after.capital || (after.start > token.end && after.kind !== 'word') || after.text === '-';
};

const breaksLine = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  // a line broken in the middle of a sentence goes on in lower case
  return (
    next === undefined ||
    next.text === '\n' ||
    next.capital ||
    next.kind !== 'word' ||
    tokens[at - 1]?.text === '\n'
  );
};

/** Cuts tokens into sentences within paragraphs. Linear. */
export const findSentences = (tokens: readonly Token[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, paragraph });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '\n') {
      if (!breaksLine(tokens, at)) continue;
      close(at);
      if (segments.at(-1)?.paragraph === paragraph) paragraph += 1;
      from = at + 1;
    } else if (endsSentence(tokens, at) || at - from >= LONGEST) {
      close(at + 1);
      from = at + 1;
    }
  }
  close(tokens.length);
  return segments;
};
