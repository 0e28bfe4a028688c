import { markedWords, vietnameseShare } from './vietnamese-syllable';

/**
 * Before Unicode, Vietnamese was typed with fonts that drew its letters in the places of western ones: "Hoäi" (VNI)
 * and "Héi" (TCVN 3, also called ABC) both look like "Hội" in their font, and are garbage in any other. Pages and
 * tables of that time, saved as UTF-8 since, still hold the western letters.
 */
export type OldFont = 'VNI' | 'TCVN 3';

/** Two signs a letter, the base and its mark; a mark and what it makes of the base stand at the same place. */
const VNI_MARKS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'øùûõïâáàåãäêéèúüë', 'àáảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'øùûõïâáàåãä', 'èéẻẽẹêếềểễệ'],
  ['o', 'øùûõïâáàåãä', 'òóỏõọôốồổỗộ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['ö', 'øùûõï', 'ừứửữự'],
];

/** One sign a letter. */
const VNI_SINGLE: Readonly<Record<string, string>> = {
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

const VNI_PAIRS = new Map(
  VNI_MARKS.flatMap(([base, marks, letters]) =>
    [...marks].map((mark, at) => [`${base}${mark}`, [...letters][at] ?? ''] as const),
  ),
);

const capitalised = (found: string, letter: string): string =>
  found.charAt(0) === found.charAt(0).toLowerCase() ? letter : letter.toUpperCase();

const fromVni = (text: string): string =>
  text.normalize('NFC').replace(/[aeouyôö][øùûõïâáàåãäêéèúüë]|[æóòôöîñ]/giu, (found) => {
    const lower = found.toLowerCase();
    const pair = VNI_PAIRS.get(lower);
    if (pair !== undefined) return capitalised(found, pair);
    // A mark that this base does not take belongs to the next word's own spelling.
    const [first = '', ...rest] = found;
    return capitalised(first, VNI_SINGLE[first.toLowerCase()] ?? first) + rest.join('');
  });

const TCVN_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const TCVN_LETTERS = new Map([...TCVN_FROM].map((sign, at) => [sign, [...TCVN_TO][at] ?? sign]));

/** Capitals with a tone were drawn by fonts of capitals, and come out small. */
const fromTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((sign) => TCVN_LETTERS.get(sign) ?? sign).join('');

const FONTS: readonly (readonly [OldFont, (text: string) => string])[] = [
  ['VNI', fromVni],
  ['TCVN 3', fromTcvn3],
];

/** Below it a text is not written in Vietnamese letters, above the other a conversion has found them. */
const GARBLED_SHARE = 0.6;
const VIETNAMESE_SHARE = 0.85;
/** A name or two in another language is no sign of a font. */
const LEAST_MARKED_WORDS = 5;

export type UnicodeLines = { readonly lines: readonly string[]; readonly font: OldFont | null };

/** A page's frame may be Unicode around an old text: each line is converted only if that makes it Vietnamese. */
const convertedLine = (line: string, convert: (text: string) => string): string => {
  const converted = convert(line);
  return vietnameseShare(converted) > vietnameseShare(line) ? converted : line;
};

/** The lines in Unicode's own letters, and the old font they were typed for, when the text as a whole shows one. */
export const inUnicodeLetters = (lines: readonly string[]): UnicodeLines => {
  const garbled = lines.filter((line) => vietnameseShare(line) < GARBLED_SHARE).join('\n');
  if (markedWords(garbled).length < LEAST_MARKED_WORDS) return { lines, font: null };
  const found = FONTS.find(([, convert]) => vietnameseShare(convert(garbled)) >= VIETNAMESE_SHARE);
  if (found === undefined) return { lines, font: null };
  const [font, convert] = found;
  return { lines: lines.map((line) => convertedLine(line, convert)), font };
};

/** Whether a text of some length consists mostly of words that are in no Vietnamese spelling. */
export const isGarbled = (text: string): boolean =>
  markedWords(text).length >= 2 * LEAST_MARKED_WORDS && vietnameseShare(text) < GARBLED_SHARE;
