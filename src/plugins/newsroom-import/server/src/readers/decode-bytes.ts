import iconv from 'iconv-lite';
import { failure, type Result, success } from '../domain/result';
import { inUnicodeLetters, vietnameseShare } from 'vietnamese-text';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn' | 'windows-1252';

/** `text` keeps a byte order mark as U+FEFF, so that encoding it again gives the same bytes. */
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

export type DecodingProblem = 'empty' | 'binary' | 'unknown-encoding';

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

const asVietnamese = (bytes: Buffer, encoding: Encoding): DecodedText | null => {
  const decoded = decodeExactly(bytes, encoding);
  return decoded !== null && vietnameseShare(decoded.text) >= VIETNAMESE_SHARE ? decoded : null;
};

/** Western letters that an old font drew as Vietnamese ones: kept as they are, and converted where they are read. */
const asOldFont = (bytes: Buffer): DecodedText | null => {
  const decoded = decodeExactly(bytes, 'windows-1252');
  return decoded !== null && inUnicodeLetters(decoded.text.split('\n')).font !== null ? decoded : null;
};

/** Quotation marks and dashes of Windows; TCVN's own table has capitals with a tone in their places. */
const hasWindowsPunctuation = (bytes: Buffer) => bytes.some((byte) => byte >= 0x80 && byte < 0xa0);

const decodeEightBit = (bytes: Buffer): DecodedText | null =>
  // windows-1258 first: most of TCVN's upper half is Vietnamese whatever the bytes meant.
  asVietnamese(bytes, 'windows-1258') ??
  (hasWindowsPunctuation(bytes) ? null : asVietnamese(bytes, 'tcvn')) ??
  asOldFont(bytes) ??
  asVietnamese(bytes, 'tcvn');

/**
 * Turns a file's bytes into text that encodes back to exactly those bytes: UTF-8 and UTF-16 with or without a byte
 * order mark, else windows-1258, TCVN (ABC) or an old font's letters, told apart by how Vietnamese the outcome is. What the file declares
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
