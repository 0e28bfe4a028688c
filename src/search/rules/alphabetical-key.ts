/**
 * Keys that put texts in the order of a Vietnamese dictionary when they are compared byte by byte, for a database
 * that knows no such order. As in Unicode's collation for Vietnamese: first the letters (ă after a, đ after d), then
 * the tones (ngang, huyền, hỏi, ngã, sắc, nặng), then lower case before upper case.
 */

const SIGNS = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const DIGITS = '0123456789';
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const FIRST_WEIGHT = 0x20;

const weights: ReadonlyMap<string, string> = new Map(
  [...` ${SIGNS}${DIGITS}${LETTERS}`].map((character, place) => [
    character,
    String.fromCharCode(FIRST_WEIGHT + place),
  ]),
);

/** Marks that make another letter of one. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['a\u0306', 'ă'],
  ['a\u0302', 'â'],
  ['e\u0302', 'ê'],
  ['o\u0302', 'ô'],
  ['o\u031b', 'ơ'],
  ['u\u031b', 'ư'],
]);

const TONES = '\u0300\u0309\u0303\u0301\u0323';
const FOREIGN_MARK = '9';
const LEVEL = '\u0001';
/** Longer texts that begin alike are told apart by their ids. */
const LENGTH = 200;

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'“”„«»'].map((mark) => [mark, '"'] as const),
  ...[...'‘’ʼ'].map((mark) => [mark, "'"] as const),
  ['ð', 'đ'],
]);

type Levels = { readonly letters: string; readonly tones: string; readonly cases: string };

const levelsOf = (cluster: string): Levels => {
  const [typed = '', ...marks] = cluster;
  const base = typed.toLowerCase();
  const shape = marks.map((mark) => SHAPES.get(base + mark)).find((letter) => letter !== undefined);
  const letter = shape ?? ALIKE.get(base) ?? base;
  const tone = marks.find((mark) => SHAPES.get(base + mark) === undefined);
  const rank = tone === undefined ? 0 : TONES.indexOf(tone) + 1;
  return {
    letters: weights.get(letter) ?? letter,
    tones: tone !== undefined && rank === 0 ? FOREIGN_MARK : String(rank),
    cases: typed === base ? '0' : '1',
  };
};

const CLUSTER = /\P{M}\p{M}*/gu;
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const withoutTrailingZeros = (digits: string): string => digits.replace(/0+$/, '');

/** The key of a text. Texts in NFC and NFD have one key. */
export const alphabeticalKey = (text: string): string => {
  const decomposed = text.slice(0, LENGTH).replace(/\s/g, ' ').normalize('NFKD').replace(UNSEEN, '');
  const levels = (decomposed.match(CLUSTER) ?? []).map(levelsOf);
  return [
    levels.map(({ letters }) => letters).join(''),
    withoutTrailingZeros(levels.map(({ tones }) => tones).join('')),
    withoutTrailingZeros(levels.map(({ cases }) => cases).join('')),
  ].join(LEVEL);
};
