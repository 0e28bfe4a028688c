/** Copied text carries marks that nobody sees: zero width, text direction, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const QUOTATION_MARKS = /["'„“”«»‘’‚‹›″′`]+/g;
/** What stands for words left out: "…", "...", "[…]", "(…)". */
const ELLIPSIS = /[[(]?\s*(?:…|\.{3,})\s*[\])]?/g;
/** Text in Markdown is quoted as it is shown. */
const MARKDOWN_LINK = /\[([^\]\n]*)\]\([^)\n]*\)/g;
const EMPHASIS = /[*_~]+/g;

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(MARKDOWN_LINK, '$1')
    .replace(INVISIBLE, '')
    .replace(QUOTATION_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a text holds a quote: its words in their order, where "…" may stand for some left out. White space, Unicode
 * form, quotation marks and Markdown's emphasis make no difference; upper case and the place of a tone mark do.
 */
export const isQuotedFrom = (text: string, quote: string): boolean => {
  const pieces = fold(quote)
    .split(ELLIPSIS)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length === 0) return false;
  const whole = fold(text);
  let from = 0;
  for (const piece of pieces) {
    const at = whole.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
};
