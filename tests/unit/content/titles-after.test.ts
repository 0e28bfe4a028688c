import { titlesAfter } from '../../../src/api/commendation/rules/titles-after';
import type { TitledRow } from '../../../src/api/commendation/rules/titled-rows';

const row = (title: string, generated: string, other: Partial<TitledRow> = {}): TitledRow => ({
  id: 1,
  documentId: 'a',
  locale: 'vi',
  published: false,
  title,
  generated,
  ...other,
});

const after = (before: readonly TitledRow[], rows: readonly TitledRow[]) =>
  Object.fromEntries(titlesAfter(before, rows));

describe('the titles that follow a change', () => {
  it.each([
    ['one that the server made is made again', [row('51', '51')], [row('51', '52')], { 1: '52' }],
    ['one that is right already is left alone', [row('51', '51')], [row('51', '51')], {}],
    ['one that staff typed stays', [row('Bão lũ', '51')], [row('Bão lũ', '52')], {}],
    ['one that staff type now stays', [row('51', '51')], [row('Bão lũ', '52')], {}],
    ['an empty one is made', [], [row(' ', '51')], { 1: '51' }],
    ['one of a new record that was typed stays', [], [row('51', '52')], {}],
    [
      'another locale and version follow for themselves',
      [row('51', '51'), row('Own', '51 (en)', { locale: 'en' }), row('51', '51', { published: true })],
      [
        row('51', '52', { id: 4 }),
        row('Own', '52 (en)', { id: 5, locale: 'en' }),
        row('51', '52', { id: 6, published: true }),
      ],
      { 4: '52', 6: '52' },
    ],
    [
      'a published row that takes the draft’s text has its own title',
      [row('52', '52'), row('51', '51', { published: true })],
      [row('52', '52'), row('52', '52', { id: 7, published: true })],
      {},
    ],
  ])('%s', (_case, before, rows, titles) => {
    expect(after(before, rows)).toEqual(titles);
  });
});
