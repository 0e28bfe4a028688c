/**
 * Đ has twins that look the same and are typed for it: Ð (U+00D0, of Icelandic) and Ɖ (U+0189, of Ewe). In a
 * Vietnamese text all of them are Đ.
 */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['ɖ', 'đ'],
]);
const TWIN = /[ÐƉðɖ]/g;

/** Writes every twin of đ and Đ as the Vietnamese letter. The length stays. */
export const unifyD = (text: string): string => text.replace(TWIN, (letter) => TWINS.get(letter) ?? letter);

/** Dashes, hyphens and minus signs of any length. */
export const DASHES: ReadonlySet<string> = new Set('‐‑‒–—―−﹘﹣－');
/** Division and fraction slashes, and the wide one of East Asian fonts. */
export const SLASHES: ReadonlySet<string> = new Set('∕⁄／');

const WIDE = /[\uff01-\uff5e]/g;
const WIDE_OFFSET = 0xff01 - 0x21;
const D = /[đĐ]/g;
const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}]/gu;

const narrow = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - WIDE_OFFSET);

/** The letters alone: no tones and other marks, đ as d, wide letters and digits as plain ones, nothing invisible. */
export const bareLetters = (text: string): string =>
  unifyD(text)
    .normalize('NFD')
    .replace(MARKS_AND_INVISIBLE, '')
    .replace(D, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(WIDE, narrow);
