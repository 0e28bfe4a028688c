import { readingForm } from './fold';

/** Largest count a report can mean; longer runs of digits are account numbers and the like. */
const MAX_DIGITS = 9;

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }).map(([word, value]) => [readingForm(word), value]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['triệu', 1_000_000],
  ['hundred', 100],
  ['thousand', 1000],
]);
const FILLERS = new Set(['linh', 'lẻ', 'and']);

/** Whether a word can stand in a written number ("hai", "mươi", "trăm"). Takes the reading form. */
export const isNumberWord = (word: string): boolean => UNITS.has(word) || SCALES.has(word);

/**
 * Value of digits as Vietnamese (and English) news writes them: "05" → 5, "1.679" and "1,679" → 1679. A comma
 * before other than three digits is a decimal ("15,2"): not a whole number, null.
 */
export const readDigits = (digits: string): number | null => {
  if (!/^\d+(?:[.,]\d{3})*$/.test(digits)) return null;
  const bare = digits.replace(/[.,]/g, '');
  return bare.length > MAX_DIGITS ? null : Number(bare);
};

/**
 * Reads a written number from words in reading form, beginning at `from`: how many words it takes and its value,
 * or null when no number begins there. "hai mươi lăm" → 25, "một trăm linh năm" → 105.
 */
export const readNumberWords = (
  words: readonly string[],
  from = 0,
): { readonly value: number; readonly length: number } | null => {
  let total = 0;
  let group: number | null = null;
  let length = 0;
  for (let at = from; at < words.length && at < from + 12; at += 1) {
    const word = words[at] ?? '';
    const unit = UNITS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined) {
      // two units in a row are two numbers, except after a ten or a hundred ("mười hai")
      if (group !== null && group % 10 !== 0) break;
      group = (group ?? 0) + unit;
    } else if (scale !== undefined && (group !== null || word === 'trăm' || word === 'chục')) {
      if (scale >= 1000) {
        total += (group ?? 1) * scale;
        group = 0;
      } else {
        const before: number = group ?? 1;
        const scaled = before % 10 || before;
        group = before - scaled + scaled * scale;
      }
    } else if (!(FILLERS.has(word) && length > 0 && UNITS.has(words[at + 1] ?? ''))) break;
    length = at - from + 1;
  }
  return length === 0 ? null : { value: total + (group ?? 0), length };
};

/** Value of a whole number in digits or words ("1.679", "hai mươi lăm"), or null when the text is anything else. */
export const readNumber = (text: string): number | null => {
  const form = readingForm(text).trim();
  if (/^\d/.test(form)) return readDigits(form);
  const words = form.split(/\s+/);
  const read = readNumberWords(words);
  return read !== null && read.length === words.length ? read.value : null;
};
