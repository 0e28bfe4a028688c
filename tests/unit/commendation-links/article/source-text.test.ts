import { publicationDay } from '../../../../src/plugins/commendation-links/server/src/domain/article/publication-day';
import {
  passageIn,
  sourceText,
} from '../../../../src/plugins/commendation-links/server/src/domain/article/source-text';
import { taughtAliases } from '../../../../src/plugins/commendation-links/server/src/domain/article/taught-aliases';

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const block = (type: string, ...children: object[]) => ({ type, children });

const BODY = [
  block('paragraph', text('Chủ tịch tặng '), text('Bằng khen', { bold: true }), text(' cho 3 tập thể.')),
  block('paragraph', text('')),
  block('list', block('list-item', text('Hội A')), block('list-item', text('Hội B'))),
  { type: 'image', image: { caption: 'Trao khen' }, children: [text('')] },
  block('paragraph', { type: 'link', url: 'https://vi.invalid', children: [text('Xem thêm')] }),
];

describe('the text that is read', () => {
  const source = sourceText({ title: 'Tiêu đề', summary: 'Sa-pô một.\n\nSa-pô hai.', body: BODY });

  test('is title, summary and blocks, with empty lines between', () => {
    expect(source.whole).toBe(
      'Tiêu đề\n\nSa-pô một.\n\nSa-pô hai.\n\nChủ tịch tặng Bằng khen cho 3 tập thể.\n\nHội A\nHội B\n\nTrao khen\n\nXem thêm',
    );
    expect(source.whole).toBe(`${source.title}\n\n${source.body}`);
  });

  test('leads back from each part to its field and block', () => {
    const parts = source.parts.map((part) => [
      part.field,
      part.block,
      source.whole.slice(part.start, part.end),
    ]);
    expect(parts).toEqual([
      ['title', null, 'Tiêu đề'],
      ['summary', null, 'Sa-pô một.'],
      ['summary', null, 'Sa-pô hai.'],
      ['body', 0, 'Chủ tịch tặng Bằng khen cho 3 tập thể.'],
      ['body', 2, 'Hội A\nHội B'],
      ['body', 3, 'Trao khen'],
      ['body', 4, 'Xem thêm'],
    ]);
  });

  test('a passage is found in its paragraph; one that spans two, in that which holds most of it', () => {
    const start = source.whole.indexOf('Bằng khen');
    expect(passageIn(source, { start, end: start + 9 })).toMatchObject({
      field: 'body',
      block: 0,
      from: 14,
      to: 23,
    });
    const spanning = { start: source.whole.indexOf('hai.'), end: source.whole.indexOf('cho 3') };
    expect(passageIn(source, spanning)).toMatchObject({ field: 'body', block: 0, from: 0, to: 24 });
  });

  test.each([
    ['nothing', { title: null }],
    ['other things', { title: 7, summary: {}, body: { type: 'doc' } }],
    ['broken blocks', { title: '', body: [null, 'x', { type: 'paragraph' }, { children: [4] }] }],
  ])('an article of %s has no text and does no harm', (_what, article) => {
    expect(sourceText(article).whole.trim()).toBe('');
  });
});

describe('the day an article is dated by', () => {
  test.each([
    [['2023-03-20', '2024-01-01'], '2023-03-20'],
    [[null, '2023-03-20T18:30:00.000Z'], '2023-03-21'],
    [[undefined, '', 'gần đây', new Date('2023-12-31T17:00:00Z')], '2024-01-01'],
    [[Date.UTC(2023, 0, 1)], '2023-01-01'],
    [[null, 'không rõ'], null],
  ])('of %j it is %s', (dates, day) => {
    expect(publicationDay(dates)).toBe(day);
  });
});

test('the catalogue teaches new names of awards, neither verbs nor what is known', () => {
  const taught = taughtAliases([
    { code: 'bang-khen', alias: 'Bằng khen' },
    { code: 'bang-khen', alias: 'bằng khen toàn quốc' },
    { code: 'bang-khen', alias: 'Kim khánh' },
    { code: 'khen-thuong', alias: 'tôn vinh' },
  ]);
  expect(taught).toEqual([{ code: 'bang-khen', alias: 'Kim khánh' }]);
});
