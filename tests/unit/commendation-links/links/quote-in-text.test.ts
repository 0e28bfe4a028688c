import {
  checkPartLabel,
  newQuote,
} from '../../../../src/plugins/commendation-links/server/src/domain/links/check-stated';
import { overfullParts } from '../../../../src/plugins/commendation-links/server/src/domain/links/compare-counts';
import { isQuotedFrom } from '../../../../src/plugins/commendation-links/server/src/domain/links/quote-in-text';

const TEXT =
  'Tổng kết năm\n\nChủ tịch UBND tỉnh tặng Bằng khen cho “6 tập thể”, 10 cá nhân\ncó thành tích.\n\nHội nghị đã hoà giải hai việc.';

describe('whether a text holds a quote', () => {
  test.each([
    ['word for word', 'tặng Bằng khen cho “6 tập thể”, 10 cá nhân'],
    ['letters apart from their marks', 'tặng Bằng khen'.normalize('NFD')],
    ['spaces that do not break', 'tặng\u00a0Bằng\u202fkhen  cho'],
    ['a line break within a paragraph', '10 cá nhân có thành tích'],
    ['over two paragraphs', 'có thành tích. Hội nghị đã'],
    ['other quotation marks', 'cho "6 tập thể", 10'],
    ['in quotation marks of its own', '«tặng Bằng khen»'],
    ['invisible marks', 'tặng\u200b Bằng\u00ad khen'],
    ['words left out, as one character', 'Chủ tịch UBND tỉnh … 10 cá nhân'],
    ['words left out, as three dots', 'Chủ tịch UBND tỉnh... 10 cá nhân'],
    ['words left out, in brackets', 'Chủ tịch […] 10 cá nhân'],
    ['broken off at either end', '…tặng Bằng khen…'],
  ])('%s: it does', (_what, quote) => {
    expect(isQuotedFrom(TEXT, quote)).toBe(true);
    expect(isQuotedFrom(TEXT.normalize('NFD'), quote)).toBe(true);
  });

  test.each([
    ['other words', 'tặng Giấy khen'],
    ['another number', '7 tập thể'],
    ['another case', 'tặng bằng khen'],
    ['a tone mark typed on the other vowel', 'đã hòa giải'],
    ['without its marks', 'tang Bang khen'],
    ['pieces in the wrong order', '10 cá nhân … Bằng khen'],
    ['nothing but words left out', '…'],
  ])('%s: it does not', (_what, quote) => {
    expect(isQuotedFrom(TEXT, quote)).toBe(false);
  });

  test('Markdown is quoted as it is shown', () => {
    expect(
      isQuotedFrom('Được tặng **Bằng khen** của [Tỉnh ủy](https://x.vn).', 'Bằng khen của Tỉnh ủy'),
    ).toBe(true);
  });
});

test.each([
  ['none is given', {}, null],
  ['it is emptied', { quote: ' ' }, null],
  ['it stays', { quote: 'cũ' }, null],
  ['it is another', { quote: 'mới' }, 'mới'],
])('a quote is asked for only when it is new: %s', (_what, given, quote) => {
  expect(newQuote(given, { quote: 'cũ' })).toBe(quote);
});

test.each([
  ['a part without a name', { scope: 'subset' }, undefined, ['subsetLabel']],
  ['a part whose name is space', { scope: 'subset', subsetLabel: ' \u200b' }, undefined, ['subsetLabel']],
  ['a part with its name', { scope: 'subset', subsetLabel: 'xã A' }, undefined, []],
  ['the whole', {}, undefined, []],
  ['a suggested part, confirmed', { state: 'confirmed' }, { scope: 'subset', subsetLabel: '' }, []],
  ['a name taken away', { subsetLabel: '' }, { scope: 'subset', subsetLabel: 'xã A' }, ['subsetLabel']],
  ['a whole made a part', { scope: 'subset' }, { scope: 'whole', subsetLabel: '' }, ['subsetLabel']],
] as const)('%s: %j of %j', (_what, given, current, fields) => {
  expect(checkPartLabel(given, current).flatMap(({ path }) => path)).toEqual(fields);
});

const counts = (collectives: number | null) => ({
  collectives,
  individuals: null,
  households: null,
  enterprises: null,
  other: null,
});

test.each([
  ['parts that fit', [7, 8], 15, []],
  ['parts that come to more', [9, 8], 15, [{ key: 'collectives', claimed: 17, recorded: 15 }]],
  ['one part that is more by itself, told of elsewhere', [16, 1], 15, []],
  ['a part that gives no number', [9, null], 15, []],
  ['nothing on record', [9, 8], null, []],
] as const)('the parts of one act: %s', (_what, parts, recorded, expected) => {
  const claims = parts.map((each) => ({ reported: counts(each) }));
  expect(overfullParts(claims, counts(recorded))).toEqual(expected);
});
