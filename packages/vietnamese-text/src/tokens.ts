import { findDates, type FoundDate } from './dates';
import type { FoldedText } from './fold-with-offsets';

/** One word, number, mark, day or decision number; `start` and `end` are offsets into the folded text. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'date' | 'decision';
  /** The original began with a capital letter. */
  readonly capital: boolean;
  /** The original is two capitals or more ("TAND", "BHXH"). */
  readonly acronym: boolean;
  readonly date?: FoundDate;
};

/** "163/QĐ-UBND", "2.178/QĐ-UBND", "219-QĐ/TU", "27/2021/QĐ-CTUBND", "1655/QĐ.TTg", also with stray spaces around the marks and "số" glued on. */
const DECISION =
  /(?<=(?<![\p{L}\d/.-])(?:số)?)(?:\d{1,2}\.\d{3}|\d{1,5})(?:\s?\/\s?\d{4})?\s?[/-]\s?(?:qđ|nq|qd)\p{L}{0,4}(?:\s?[-/.]\s?[\p{L}\d]{1,14}(?:\s?[-/]\s?[\p{L}\d]{1,14}){0,2})?(?![\p{L}\d])/gu;
const PIECES =
  /đ\/c|t\.(?:ư|w|u)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'(?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|'s(?!\p{L})|\d+(?:[.,]\d+)*|\n|[^\s]/gu;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const ACRONYM = /^\p{Lu}{2,}$/u;

const isAcronym = ({ original, starts }: FoldedText, start: number, end: number): boolean =>
  end - start > 1 &&
  isCapital(original.charAt(starts[start + 1] ?? 0)) &&
  ACRONYM.test(original.slice(starts[start] ?? 0, starts[end] ?? original.length).normalize('NFC'));

type Fixed = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'decision';
  readonly date?: FoundDate;
};

const fixedPieces = (text: string): readonly Fixed[] => {
  const decisions = [...text.matchAll(DECISION)].map((match): Fixed => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'decision',
  }));
  const merged: Fixed[] = [];
  let next = 0;
  for (const date of findDates(text)) {
    while (next < decisions.length && (decisions[next]?.start ?? 0) <= date.start)
      merged.push(decisions[next++] as Fixed);
    if ((merged.at(-1)?.end ?? 0) <= date.start)
      merged.push({ start: date.start, end: date.end, kind: 'date', date });
  }
  while (next < decisions.length) {
    const decision = decisions[next++] as Fixed;
    if ((merged.at(-1)?.end ?? 0) <= decision.start) merged.push(decision);
  }
  return merged;
};

/** Cuts a folded text into tokens; line breaks are tokens of their own. Linear. */
export const tokenize = (folded: FoldedText): readonly Token[] => {
  const { text, original, starts } = folded;
  const tokens: Token[] = [];
  const add = (start: number, end: number, kind: Token['kind'], date?: FoundDate): void => {
    const capital = isCapital(original.charAt(starts[start] ?? 0));
    tokens.push({
      text: text.slice(start, end),
      start,
      end,
      kind,
      capital,
      acronym: capital && kind === 'word' && isAcronym(folded, start, end),
      ...(date && { date }),
    });
  };
  const addPieces = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(PIECES)) {
      const start = from + match.index;
      const piece = match[0];
      const kind = /^\p{L}/u.test(piece) ? 'word' : /^\d/.test(piece) ? 'number' : 'mark';
      add(start, start + piece.length, kind);
    }
  };
  let at = 0;
  for (const { start, end, kind, date } of fixedPieces(text)) {
    addPieces(at, start);
    add(start, end, kind, date);
    at = end;
  }
  addPieces(at, text.length);
  return tokens;
};
