import type { Token } from 'vietnamese-text';
import { within, type Range, type Scan } from '../sentence/mentions';
import { nameAt, type NamedRange } from './read-name';
import { readRecipients } from './read-recipients';

/** How far behind "gồm", "là", "trong đó có" the first name may stand ("trong đó cao tuổi nhất là nghệ nhân …"). */
const NEAR = 9;

/** The names of a list that a range holds: from its first name on. */
export const listedNames = (tokens: readonly Token[], scan: Scan, range: Range): readonly NamedRange[] => {
  for (let at = range.from; at < Math.min(range.to, range.from + NEAR); at += 1) {
    if (scan.organisations.some(({ from, to }) => from < at && at < to)) continue;
    if (within(scan.counts, { from: at, to: range.to })[0]?.from === at) return [];
    if (nameAt(tokens, scan, { from: at, to: range.to }) !== null) {
      return readRecipients(tokens, scan, { from: at, to: range.to }).names;
    }
  }
  return [];
};

const LONGEST_ASIDE = 40;

/** "01 tập thể (tổ Tự nhiên), 02 cá nhân (cô A, thầy B)": the names in brackets behind a number. */
export const bracketedNames = (
  tokens: readonly Token[],
  scan: Scan,
  counts: readonly Range[],
): readonly NamedRange[] =>
  counts.flatMap(({ to: open }) => {
    if (tokens[open]?.text !== '(') return [];
    let close = open + 1;
    while (close < Math.min(scan.to, open + LONGEST_ASIDE) && tokens[close]?.text !== ')') close += 1;
    const inside = { from: open + 1, to: close };
    return nameAt(tokens, scan, inside) === null ? [] : readRecipients(tokens, scan, inside).names;
  });

const VERBS_OF_BEING = new Set(['là', ':']);

/**
 * Names that a sentence gives after its recipients were counted: "…, gồm: A, B và C", "02 tập thể … là A và B",
 * "cho 1 đồng chí (Đại tá A)".
 */
export const namesAfterCount = (
  tokens: readonly Token[],
  scan: Scan,
  range: Range,
): readonly NamedRange[] => {
  for (const word of within(scan.words, range)) {
    if (word.tag === 'subset' || word.tag === 'each') return [];
    if (word.tag !== 'comprises') continue;
    const names = listedNames(tokens, scan, { from: word.to, to: range.to });
    const direct =
      !VERBS_OF_BEING.has(tokens[word.from]?.text ?? '') ||
      names[0]?.from === word.to ||
      names[0]?.from === word.to + 1 ||
      names[0]?.from === word.to + 2;
    if (names.length > 0 && direct) return names;
  }
  return [];
};
