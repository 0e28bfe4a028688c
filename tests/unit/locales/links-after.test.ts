import type { Place } from '../../../src/locales/relations';
import { type Seen, linksAfter } from '../../../src/locales/rules/links-after';
import { type Row, documentsByRow } from '../../../src/locales/rules/rows';
import type { Write } from '../../../src/locales/rules/write';

const end = (attribute: string | undefined) => ({
  uid: 'api::end.end',
  table: 'ends',
  attribute,
  column: 'end_id',
  orderColumn: 'end_ord',
  localized: true,
  draftAndPublish: true,
});
const placeOf = (side: Place['side'], { toOne = false, twoWay = true } = {}): Place => ({
  side,
  relation: {
    joinTable: 'ends_others_lnk',
    toOne,
    source: end('others'),
    target: end(twoWay ? 'ends' : undefined),
  },
});

const row = (id: number, documentId: string, locale: string, published = false): Row => ({
  id,
  documentId,
  locale,
  published,
});
const [vi, en, publicVi] = [row(1, 'own', 'vi'), row(2, 'own', 'en'), row(3, 'own', 'vi', true)];
const others = ['a', 'b', 'c'].flatMap((name, at) => [
  row(10 * (at + 1), name, 'vi'),
  row(10 * (at + 1) + 1, name, 'en'),
  row(10 * (at + 1) + 5, name, 'vi', true),
]);
const joins = (side: Place['side'], pairs: readonly (readonly [number, number])[]): Seen['before'] =>
  pairs.map(([own, other], at) => ({
    id: at,
    source: side === 'source' ? own : other,
    target: side === 'source' ? other : own,
    sourceOrder: at,
    targetOrder: at,
  }));

type Pairs = readonly (readonly [number, number])[];
const names = (
  place: Place,
  write: Partial<Write>,
  { before, after, published = false }: { before: Pairs; after: Pairs; published?: boolean },
) => {
  const { links, waiting } = linksAfter(place, {
    write: { action: 'update', data: {}, locale: 'vi', before: [vi, en], rows: [vi, en], ...write },
    published,
    seen: {
      before: joins(place.side, before),
      after: joins(place.side, after),
      documents: documentsByRow(others),
    },
  });
  return [links, waiting].map((some) => some.map(({ rows }) => rows[0]?.documentId));
};

describe('the documents that hold after a write', () => {
  const two: Pairs = [
    [1, 10],
    [1, 20],
    [2, 11],
    [2, 21],
  ];

  it.each([
    [
      'a whole list is what it says',
      { others: ['a'] },
      [
        [1, 10],
        [2, 11],
        [2, 21],
      ],
      ['a'],
    ],
    [
      'what is taken from one locale is taken from all',
      { others: { disconnect: ['b'] } },
      [
        [1, 10],
        [2, 11],
        [2, 21],
      ],
      ['a'],
    ],
    [
      'what is added to one locale is added to all',
      { others: { connect: ['c'] } },
      [...two, [1, 30]],
      ['a', 'b', 'c'],
    ],
  ] as const)('%s', (_what, data, after, expected) => {
    expect(names(placeOf('source'), { data }, { before: two, after: after as Pairs })).toEqual([
      expected,
      [],
    ]);
  });

  it('a change in one locale loses nothing that only another has', () => {
    const before: Pairs = [[2, 11]];
    const change = { data: { others: { connect: ['c'] } } };
    const after: Pairs = [
      [2, 11],
      [1, 30],
    ];
    expect(names(placeOf('source'), change, { before, after })).toEqual([['c', 'a'], []]);
    const single = placeOf('source', { toOne: true });
    expect(names(single, change, { before, after })).toEqual([['c'], []]);
  });

  const publish = { action: 'publish', rows: [vi, en, publicVi] };

  it('publishing takes over what the drafts have and is published, whatever Strapi copied', () => {
    const after: Pairs = [
      [1, 10],
      [2, 11],
      [2, 21],
      [3, 35],
    ];
    expect(names(placeOf('source'), publish, { before: [], after, published: true })).toEqual([
      ['a', 'b'],
      [],
    ]);
  });

  it('publishing the target of a one-way relation leaves what points at it, and shows who waits for it', () => {
    const place = placeOf('target', { twoWay: false });
    const after: Pairs = [
      [1, 10],
      [1, 20],
      [3, 15],
    ];
    expect(names(place, publish, { before: [], after, published: true })).toEqual([['a'], ['b']]);
  });

  it('what pointed at a row that went is kept', () => {
    const place = placeOf('target', { twoWay: false });
    const gone = { action: 'delete', rows: [vi] };
    expect(names(place, gone, { before: two, after: [[1, 10]] })).toEqual([['a', 'b'], []]);
  });

  describe('discarding changes', () => {
    const unpublished = [row(40, 'd', 'vi'), row(41, 'd', 'en')];
    const [newVi, publicEn] = [row(4, 'own', 'vi'), row(5, 'own', 'en', true)];
    const discard = {
      action: 'discardDraft',
      before: [vi, publicVi, publicEn],
      rows: [newVi, publicVi, publicEn],
    };
    const after = (place: Place, before: Pairs, published: Pairs) =>
      linksAfter(place, {
        write: { data: {}, locale: 'vi', ...discard },
        published: false,
        seen: {
          before: joins(place.side, [...before, ...published]),
          after: joins(place.side, published),
          documents: documentsByRow([...others, ...unpublished]),
        },
      }).links.map(({ rows }) => rows[0]?.documentId);

    it('keeps what no published row can be joined with, at either end', () => {
      for (const side of ['source', 'target'] as const)
        expect(
          after(
            placeOf(side),
            [
              [1, 20],
              [1, 40],
            ],
            [[3, 15]],
          ),
        ).toEqual(['a', 'd']);
    });

    it('keeps the one target that waits, unless another is published in its place', () => {
      const place = placeOf('source', { toOne: true });
      expect(after(place, [[1, 40]], [])).toEqual(['d']);
      expect(after(place, [[1, 40]], [[3, 15]])).toEqual(['a']);
      expect(after(place, [[1, 20]], [])).toEqual([]);
    });
  });
});
