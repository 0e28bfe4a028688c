/**
 * Reduces a line to what Vietnamese spelling habits leave alone: no marks, đ as d, lower case, single spaces.
 * `uỷ` and `ủy`, NFC and NFD, `THI ĐUA` and `Thi đua` come out the same. For matching only, never for storing.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
