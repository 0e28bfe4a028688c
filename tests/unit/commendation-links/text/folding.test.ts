import fc from 'fast-check';
import {
  foldText,
  foldWithOffsets,
  originalSpan,
  readingForm,
} from '../../../../src/plugins/commendation-links/server/src/domain/text';

describe('the reading form', () => {
  test.each([
    ['UỶ BAN', 'Ủy ban'],
    ['hòa, khỏe, thúy', 'hoà, khoẻ, thuý'],
    ['2016–2021', '2016-2021'],
    ['“Tấm lòng vàng”', '"tấm lòng vàng"'],
    ['Bằng\u00a0khen', 'Bằng khen'],
    ['Bằng kh\u200ben', 'Bằng khen'],
    ['０５ tập thể', '05 tập thể'],
  ])('%s reads like %s', (left, right) => {
    expect(readingForm(left)).toBe(readingForm(right));
    expect(readingForm(left.normalize('NFD'))).toBe(readingForm(right));
  });

  test('keeps what tells words apart', () => {
    expect(readingForm('tặng')).not.toBe(readingForm('tăng'));
    expect(readingForm('đạo')).not.toBe(readingForm('dạo'));
  });

  test.each(['NFC', 'NFD'] as const)('leads back to the original passage in %s', (form) => {
    const original = `Sáng nay, UỶ BAN tặng Bằng khen`.normalize(form);
    const folded = foldWithOffsets(original);
    const at = folded.text.indexOf(readingForm('ủy ban'));
    const span = originalSpan(folded, at, at + 6);
    expect(original.slice(span.start, span.end)).toBe('UỶ BAN'.normalize(form));
  });

  test('maps every character of any text into it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
        const folded = foldWithOffsets(original);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (let at = 0; at < folded.text.length; at += 1) {
          expect(folded.starts[at]).toBeLessThan(folded.ends[at] ?? -1);
          expect(folded.ends[at]).toBeLessThanOrEqual(original.length);
          if (at > 0) expect(folded.starts[at]).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? 0);
        }
      }),
    );
  });
});

test.each([
  ['Uỷ ban – Hà Tiên', 'uy ban ha tien'],
  ['  Đ/c  Lê Ánh ', 'd c le anh'],
  ['số 163/QĐ-UBND', 'so 163 qd ubnd'],
])('the search form of %s is %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text.normalize('NFD'))).toBe(folded);
});
