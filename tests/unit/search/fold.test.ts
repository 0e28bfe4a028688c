import { foldList, foldText } from '../../../src/search/rules/fold';

describe('the form texts are searched in', () => {
  it.each([
    ['Uỷ ban', 'uy ban'],
    ['ủy ban'.normalize('NFD'), 'uy ban'],
    ['ĐẶNG Ðình đ', 'dang dinh d'],
    ['3127/QĐ–UBND', '3127/qd-ubnd'],
    ['“Vì sự nghiệp”', '"vi su nghiep"'],
    ['a\u00a0 \n b', 'a b'],
    ['xi\u00adn ch\u200bào', 'xin chao'],
    ['Müller ＡＢＣ', 'muller abc'],
    ['50%_\\', '50%_\\'],
    ['plain  TEXT', 'plain text'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves no accent on any letter of Vietnamese', () => {
    const letters = [...'aăâeêioôơuưyđ'].flatMap((letter) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
        `${letter}${tone}`.normalize('NFC'),
      ),
    );
    expect(foldText(letters.join(''))).toMatch(/^[aeiouyd]+$/);
    expect(foldText(letters.join('').toUpperCase())).toBe(foldText(letters.join('')));
  });

  it('keeps the texts of a list apart, and takes a list that is none', () => {
    expect(foldList('["UBND tỉnh", 3, "Chủ tịch"]')).toBe('ubnd tinh\nchu tich');
    expect(foldList('{"a":"b"}')).toBe('');
    expect(foldList('"Một"')).toBe('mot');
  });
});
