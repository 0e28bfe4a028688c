import iconv from 'iconv-lite';
import { failure, type Result, success } from '../domain/result';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn';

/** `text` keeps a byte order mark as U+FEFF, so that encoding it again gives the same bytes. */
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

export type DecodingProblem = 'empty' | 'binary' | 'unknown-encoding';

/** Letters of Vietnamese outside ASCII, NFC, lower case. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu;

/** Signs that stand beside words of any language, and the byte order mark. */
const NEUTRAL = /[\p{ASCII}\u20AB\u20AC\u00B0\u00BD\u2122\uFEFF]/gu;

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const VIETNAMESE_SHARE = 0.9;

/** Bytes below 0x20 that text files hold: tab, line feed, vertical tab, form feed, carriage return, DOS end of file. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

const LONE_SURROGATE = /\p{Surrogate}/u;

const startsWith = (bytes: Buffer, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** The bytes that a decoded text came from. */
export const encodeText = ({ text, encoding }: DecodedText): Buffer =>
  iconv.encode(text, encoding, { addBOM: false });

const decodeExactly = (bytes: Buffer, encoding: Encoding): DecodedText | null => {
  const decoded = { text: iconv.decode(bytes, encoding, { stripBOM: false }), encoding };
  // A lone surrogate survives in memory but not in a database.
  const isExact = !LONE_SURROGATE.test(decoded.text) && encodeText(decoded).equals(bytes);
  return isExact ? decoded : null;
};

const wideEncodingOf = (bytes: Buffer): Encoding | null => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Without a mark: every space and unmarked letter leaves a zero on the same side of its pair.
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 10 > bytes.length && even === 0) return 'utf-16le';
  return even * 10 > bytes.length && odd === 0 ? 'utf-16be' : null;
};

/** A syllable has Vietnamese letters only, and one tone at most. */
const isVietnamese = (marked: string): boolean =>
  marked.replace(VIETNAMESE, '') === '' && (marked.normalize('NFD').match(TONES)?.length ?? 0) <= 1;

/** How many of the words beyond ASCII are Vietnamese: near 1 for the right 8-bit encoding, few for a wrong one. */
const vietnameseShare = (text: string): number => {
  const marked = text
    .normalize('NFC')
    .split(/[\s\p{P}]+/u)
    .map((word) => word.replace(NEUTRAL, ''))
    .filter((letters) => letters !== '');
  return marked.length === 0 ? 1 : marked.filter(isVietnamese).length / marked.length;
};

const decodeEightBit = (bytes: Buffer): DecodedText | null => {
  // windows-1258 first: most of TCVN's upper half is Vietnamese whatever the bytes meant.
  for (const encoding of ['windows-1258', 'tcvn'] as const) {
    const decoded = decodeExactly(bytes, encoding);
    if (decoded !== null && vietnameseShare(decoded.text) >= VIETNAMESE_SHARE) return decoded;
  }
  return null;
};

/**
 * Turns a file's bytes into text that encodes back to exactly those bytes: UTF-8 and UTF-16 with or without a byte
 * order mark, else windows-1258 or TCVN (ABC), told apart by how Vietnamese the outcome is. What the file declares
 * about itself (`<meta charset>`) is often wrong on old portals and not asked.
 */
export const decodeBytes = (content: Uint8Array): Result<DecodedText, DecodingProblem> => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return failure('empty');
  const wide = wideEncodingOf(bytes);
  if (wide !== null) {
    const decoded = decodeExactly(bytes, wide);
    return decoded === null || decoded.text.includes('\0') ? failure('binary') : success(decoded);
  }
  if (bytes.some((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte))) return failure('binary');
  const decoded = decodeExactly(bytes, 'utf-8') ?? decodeEightBit(bytes);
  return decoded === null ? failure('unknown-encoding') : success(decoded);
};
