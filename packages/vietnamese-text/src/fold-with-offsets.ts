import { DASHES, SLASHES, unifyD } from './letters';
import { unifyTonePlacement } from './tone';

/**
 * A text made comparable, with the way back. `text[i]` was made from `original.slice(starts[i], ends[i])`;
 * offsets are UTF-16 code units.
 */
export type FoldedText = {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

const MARK = /\p{M}/u;
const DROPPED = /\p{Cf}/u;
const SPACE = /\s/u;
const QUOTES = new Set('“”„‟«»″＂「」');
const APOSTROPHES = new Set('‘’ʼ′＇`´');
/** A letter carries two marks at most in Vietnamese; a "letter" with a thousand is cut, to stay linear. */
const MARKS_KEPT = 4;

const plain = (cluster: string): string => {
  const code = cluster.codePointAt(0) ?? 0;
  if (code < 0x80)
    return cluster.length === 1 ? cluster.toLowerCase() : cluster.normalize('NFC').toLowerCase();
  if (DASHES.has(cluster)) return '-';
  if (SLASHES.has(cluster)) return '/';
  if (QUOTES.has(cluster)) return '"';
  if (APOSTROPHES.has(cluster)) return "'";
  if (DROPPED.test(cluster)) return '';
  if (SPACE.test(cluster))
    return cluster === '\u2028' || cluster === '\u2029' || cluster === '\u0085' ? '\n' : ' ';
  // full-width digits and letters come from pasted tables
  const form = code >= 0xff01 && code <= 0xff5e ? 'NFKC' : 'NFC';
  return unifyD(cluster.normalize(form).toLowerCase());
};

const clusterEnd = (original: string, at: number): number => {
  let end = at + ((original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < original.length && original.charCodeAt(end) > 0x2ff && MARK.test(original.charAt(end)))
    end += 1;
  return end;
};

/**
 * The reading form: lower-case NFC, one tone placement, one kind of đ, dash, slash, quote, apostrophe and space, no
 * invisible characters; tones and đ are kept, because "tặng" (give) is not "tăng" (rise).
 * Never throws; linear in the length.
 */
export const foldWithOffsets = (original: string): FoldedText => {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const end = clusterEnd(original, at);
    const folded = plain(original.slice(at, Math.min(end, at + 2 + MARKS_KEPT)));
    pieces.push(folded);
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  const text = unifyTonePlacement(pieces.join(''));
  return { original, text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

/** The stretch of the original that folded characters [from, to) came from. */
export const originalSpan = (
  folded: FoldedText,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } => {
  if (to <= from)
    return {
      start: folded.starts[from] ?? folded.original.length,
      end: folded.starts[from] ?? folded.original.length,
    };
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? folded.original.length };
};
