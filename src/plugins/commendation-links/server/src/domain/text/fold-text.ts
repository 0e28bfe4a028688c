import { foldWithOffsets } from './fold-with-offsets';

/** The reading form without the way back: tones kept. For comparing words of the lexicon. */
export const readingForm = (text: string): string => foldWithOffsets(text).text;

/**
 * The search form: lower case, no tones or other marks, đ as d, everything else than letters and digits one
 * space. "Uỷ ban – Hà Tiên" and "ủy ban Hà Tiên" fold alike. For search keys and for comparing names.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
