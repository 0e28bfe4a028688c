import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  decodeBytes,
  encodeText,
} from '../../../src/plugins/newsroom-import/server/src/readers/decode-bytes';

const fixture = (name: string) => readFileSync(path.join(__dirname, '../../fixtures/legacy', name));
const SENTENCE = 'Chiều 14/6, huyện Vĩnh Hòa tặng Giấy khen cho 5 gia đình “hiến máu” – đợt 2.';

const decoded = (bytes: Uint8Array) => {
  const result = decodeBytes(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

describe('bytes become text that encodes to the same bytes', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
    ['UTF-8, decomposed', Buffer.from(SENTENCE.normalize('NFD')), 'utf-8'],
    ['UTF-8 with a byte order mark and CRLF', fixture('bom-crlf.txt'), 'utf-8'],
    ['UTF-16 with a byte order mark', fixture('utf-16.txt'), 'utf-16le'],
    ['UTF-16LE without a mark', Buffer.from(SENTENCE, 'utf16le'), 'utf-16le'],
    ['UTF-16BE without a mark', Buffer.from(SENTENCE, 'utf16le').swap16(), 'utf-16be'],
    ['windows-1258', fixture('windows-1258.txt'), 'windows-1258'],
    ['TCVN (ABC)', encodeText({ text: SENTENCE.replace(/[“”–]/g, '-'), encoding: 'tcvn' }), 'tcvn'],
  ])('%s', (_name, bytes, encoding) => {
    const result = decoded(bytes);
    expect(result.encoding).toBe(encoding);
    expect(encodeText(result)).toEqual(bytes);
  });

  test('windows-1258 letters with separate tone marks read as Vietnamese', () => {
    expect(decoded(fixture('windows-1258.txt')).text.normalize('NFC')).toContain('tổ chức hội nghị tổng kết');
  });

  test('TCVN letters read as Vietnamese', () => {
    const text = 'Tập thể được tặng Giấy khen';
    expect(decoded(encodeText({ text, encoding: 'tcvn' })).text).toBe(text);
  });
});

describe('bytes that are no text are refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a picture', fixture('not-a-page.png'), 'binary'],
    ['zeros', Buffer.alloc(64), 'binary'],
    ['a lone surrogate in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'binary'],
    [
      'Greek in ISO 8859-7',
      Buffer.from([0xd7, 0xe1, 0xdf, 0xf1, 0xe5, 0xf4, 0xe5, 0x20, 0xea, 0xfc]),
      'unknown-encoding',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, problem });
  });
});
