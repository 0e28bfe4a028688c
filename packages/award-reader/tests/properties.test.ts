import fc from 'fast-check';
import { readArticle } from 'award-reader';

const PIECES = [
  ...['UBND tỉnh', 'Chủ tịch UBND tỉnh', 'Hội Chữ thập đỏ', 'Bộ trưởng', 'ông Lê Văn Tám', 'Công ty A'],
  ...[
    'tặng',
    'trao',
    'được',
    'nhận',
    'truy tặng',
    'khen thưởng',
    'đề nghị',
    'sẽ',
    'không',
    'hủy bỏ',
    'công nhận',
  ],
  ...[
    'Bằng khen',
    'Giấy khen',
    'Huân chương Lao động hạng Ba',
    'Huy hiệu 40 năm tuổi Đảng',
    'danh hiệu “X Y”',
  ],
  ...['cho', 'của', '05 tập thể', 'hai mươi cá nhân', '1.679 hộ', 'trong đó có', 'gồm:', 'thừa ủy quyền của'],
  ...[
    ',',
    ';',
    '.',
    ' ',
    '\n\n',
    '“',
    '”',
    '(',
    ')',
    '- ',
    'và',
    '12.5',
    'ngày 23/3/2023',
    '163/QĐ-UBND',
    '999999999999999',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\ud800',
    '🏅',
    'e\u0301\u0301\u0301',
    '\u0000',
    '\ufeff',
    'İ',
    'đ/c',
    'T.Ư',
    'TP.',
  ],
];

const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

test('no text makes the reader throw, and every passage is cut out by its offsets', () => {
  fc.assert(
    fc.property(
      article,
      article,
      fc.constantFrom(null, '2023-03-24', 'not a day'),
      (title, body, publishedOn) => {
        const original = `${title}\n\n${body}`;
        const { acts, dismissals, revocations } = readArticle({ title, body, publishedOn });
        for (const found of [...acts, ...dismissals, ...revocations]) {
          expect(original.slice(found.start, found.end)).toBe(found.quote);
        }
        for (const act of acts) {
          expect(act.quote).not.toBe('');
          for (const { name, span } of act.recipients)
            expect(original.slice(span.start, span.end)).toBe(name);
          for (const value of Object.values(act.counts)) expect(value === null || value >= 1).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['spaces', ' '],
  ['digits', '9'],
  ['quotes', '“'],
  ['brackets', '('],
  ['dashes', '- '],
  ['combining marks', '\u0301'],
  ['capitals', 'A '],
  ['dots', '.'],
  ['slashes between digits', '1/'],
  ['years', '2023 - '],
  ['invisible marks', '\u200f'],
])('a hundred thousand %s are read without harm', (_, unit) => {
  const body = unit.repeat(100_000);
  expect(readArticle({ title: '', body, publishedOn: null }).acts).toEqual([]);
});

test('composed and decomposed text give the same acts', () => {
  const body =
    'Dịp này, UBND tỉnh tặng Bằng khen cho 06 tập thể, 11 cá nhân; Sở Y tế tặng Giấy khen cho bác sĩ Lê Thị Hoà.';
  const read = (form: 'NFC' | 'NFD') =>
    readArticle({ title: '', body: body.normalize(form), publishedOn: null }).acts.map(
      ({ award, grantor, counts, recipients }) => ({
        award,
        grantor: grantor?.normalize('NFC'),
        counts,
        names: recipients.map(({ name }) => name.normalize('NFC')),
      }),
    );
  expect(read('NFD')).toEqual(read('NFC'));
  expect(read('NFC')).toHaveLength(2);
});

test('the reader changes nothing it was given and answers the same twice', () => {
  fc.assert(
    fc.property(article, (body) => {
      const text = Object.freeze({ title: 'Tin', body, publishedOn: '2023-03-24' });
      expect(readArticle(text)).toEqual(readArticle(text));
    }),
    { numRuns: 50 },
  );
});
