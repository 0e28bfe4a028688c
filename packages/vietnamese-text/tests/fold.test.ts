import fc from 'fast-check';
import { foldLine, foldText, foldWithOffsets, originalSpan, readingForm } from 'vietnamese-text';

describe('the reading form', () => {
  test.each([
    ['UỶ BAN', 'Ủy ban'],
    ['hòa, khỏe, thúy', 'hoà, khoẻ, thuý'],
    ['2016–2021', '2016-2021'],
    ['“Tấm lòng vàng”', '"tấm lòng vàng"'],
    ['Bằng\u00a0khen', 'Bằng khen'],
    ['Bằng kh\u200ben', 'Bằng khen'],
    ['０５ tập thể', '05 tập thể'],
    ['\u00d0ồng \u00f0ội, \u0189ồng \u0256ội', 'Đồng đội, đồng đội'],
    ['163\u2215QĐ\uff0dUBND', '163/QĐ-UBND'],
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
  ['\u00d0ồng \u00f0ội \u0189ồng \u0256ội', 'dong doi dong doi'],
  ['Hi\u200bến m\u00adáu', 'hien mau'],
  ['\uff10\uff15 t\u1eadp th\u1ec3', '05 tap the'],
])('the search form of %s is %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text.normalize('NFD'))).toBe(folded);
});

test.each([
  ['THI ĐUA – Khen  thưởng', 'thi dua – khen thuong'],
  ['Ngu\u1ed3n: B\u00e1o \u00d0\u1ed3ng Ph\u01b0\u1edbc', 'nguon: bao dong phuoc'],
])('the line form of %s is %s', (text, folded) => {
  expect(foldLine(text)).toBe(folded);
  expect(foldLine(text.normalize('NFD'))).toBe(folded);
});
