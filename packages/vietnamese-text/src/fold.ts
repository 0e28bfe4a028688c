import { foldWithOffsets } from './fold-with-offsets';
import { bareLetters } from './letters';

/** The reading form without the way back: tones kept. For comparing words of a lexicon. */
export const readingForm = (text: string): string => foldWithOffsets(text).text;

/**
 * The search form: lower case, no tones or other marks, đ as d, everything else than letters and digits one
 * space. "Uỷ ban – Hà Tiên" and "ủy ban Hà Tiên" fold alike. For search keys and for comparing names.
 */
export const foldText = (text: string): string =>
  bareLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The search form with its punctuation: no marks, đ as d, lower case, single spaces. For patterns that a line is
 * held against, where a colon or a bracket tells something.
 */
export const foldLine = (text: string): string => bareLetters(text).toLowerCase().replace(/\s+/g, ' ').trim();
