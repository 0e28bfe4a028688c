import { alphabeticalKey } from '../../../src/search/rules/alphabetical-key';

const collator = new Intl.Collator('vi');

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SYLLABLES = VOWELS.flatMap((vowel) =>
  TONES.flatMap((tone) => {
    const lower = `h${vowel}${tone}`.normalize('NFC');
    return [lower, lower.toUpperCase(), `${lower}n`, `${lower} b`];
  }),
);

const TEXTS = [
  ...SYLLABLES,
  'Hội Chữ thập đỏ',
  'Huyện đoàn',
  'Huyện ủy',
  'Huyện uỷ',
  'Đảng ủy',
  'Danh hiệu',
  'dân tộc',
  'Đài Truyền thanh',
  '3127/QĐ-UBND',
  '31/QĐ-UBND',
  '31-QĐ/TU',
  'Đợt 2',
  'Đợt 10',
  'Đợt (2)',
  '“Vì sự nghiệp”',
  'Ủy ban nhân dân xã',
  'Uỷ ban nhân dân phường',
  'café',
  'cafe',
  'Zalo',
  'ừ',
  'Ư',
];

const byKey = (a: string, b: string): number => {
  const [one, other] = [alphabeticalKey(a), alphabeticalKey(b)];
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
};

describe('the key that sorts as the Vietnamese alphabet', () => {
  it('puts any two texts in the order Unicode has for Vietnamese', () => {
    const wrong = TEXTS.flatMap((a) =>
      TEXTS.filter((b) => Math.sign(byKey(a, b)) !== Math.sign(collator.compare(a, b))).map((b) => [a, b]),
    );
    expect(wrong).toEqual([]);
  });

  it('is the same for NFC and NFD', () => {
    for (const text of TEXTS) expect(alphabeticalKey(text.normalize('NFD'))).toBe(alphabeticalKey(text));
  });

  it.each([
    ['Hội', 'Huyện'],
    ['Dương', 'Đặng'],
    ['Đặng', 'Em'],
    ['ma', 'mà'],
    ['mà', 'mả'],
    ['mả', 'mã'],
    ['mã', 'má'],
    ['má', 'mạ'],
    ['mạ', 'măng'],
  ])('%s stands before %s', (first, second) => {
    expect(byKey(first, second)).toBeLessThan(0);
  });
});
