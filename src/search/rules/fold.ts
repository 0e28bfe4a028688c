/**
 * The form texts are searched in: lower case, without marks, đ as d, one kind of dash, quotation mark and space.
 * Punctuation stays, so that a part of a text is a part of its folded form. PostgreSQL folds by a function of its
 * own (stores/postgres.ts) that is made from what is said here.
 */

/** Letters and signs that no decomposition brings together: the first of each place becomes the second. */
export const REPLACED = {
  from: 'đĐðÐɖƉ∕⁄‐‑‒–—―−“”„«»‘’ʼ',
  to: 'dddddd//-------"""""\'\'\'',
} as const;

/** Marks over, under and in letters; soft hyphens and characters of no width. */
export const DROPPED = '[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';

/** What separates words, however many of them stand in a row. */
export const SPACES =
  '[ \\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';

const PLAIN = /^[!-~]*(?: [!-~]+)*$/;
const droppedPattern = new RegExp(DROPPED, 'g');
const spacesPattern = new RegExp(SPACES, 'g');
const replacedPattern = new RegExp(`[${REPLACED.from}]`, 'g');
const replacements: ReadonlyMap<string, string> = new Map(
  [...REPLACED.from].map((character, index) => [character, REPLACED.to.charAt(index)]),
);

/** "Uỷ ban" and "ủy ban", NFC and NFD, "QĐ" and "QD" fold alike. Linear in the length. */
export const foldText = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(droppedPattern, '')
        .replace(replacedPattern, (character) => replacements.get(character) ?? character)
        .toLowerCase()
        .replace(spacesPattern, ' ');

/** The texts of a JSON list, folded and apart from each other; nothing of what is no list of texts. */
export const foldList = (json: string): string => {
  const values: unknown = JSON.parse(json);
  return [values]
    .flat()
    .filter((value) => typeof value === 'string')
    .map(foldText)
    .join('\n');
};
