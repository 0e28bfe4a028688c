import type { Place } from '../../../src/locales/relations';
import { changesBetween, inOtherVersion, joinsFor, linksOf } from '../../../src/locales/rules/joins';
import { type Row, documentsByRow } from '../../../src/locales/rules/rows';

const end = (traits: { localized: boolean; draftAndPublish: boolean }) => ({
  uid: 'api::end.end',
  table: 'ends',
  attribute: 'other',
  column: 'end_id',
  orderColumn: 'end_ord',
  ...traits,
});

const placeOf = (source: boolean, target: boolean, side: Place['side'] = 'source'): Place => ({
  side,
  relation: {
    joinTable: 'ends_other_lnk',
    toOne: false,
    source: end({ localized: source, draftAndPublish: true }),
    target: end({ localized: target, draftAndPublish: true }),
  },
});

const row = (id: number, documentId: string, locale: string | null, published = false): Row => ({
  id,
  documentId,
  locale,
  published,
});
const own = [row(1, 'own', 'vi'), row(2, 'own', 'en')];
const both = [row(11, 'both', 'vi'), row(12, 'both', 'en'), row(13, 'both', 'vi', true)];
const only = [row(21, 'only', 'vi'), row(22, 'foreign', 'fr')];
const documents = documentsByRow([...both, ...only]);
const join = (source: number, target: number, sourceOrder = 1) => ({
  source,
  target,
  sourceOrder,
  targetOrder: 1,
});
const pairs = (joins: readonly { source: number; target: number }[]) =>
  joins.map(({ source, target }) => [source, target]);

describe('what the rows of a document are joined with', () => {
  const links = (place: Place, ids: readonly number[]) =>
    linksOf(
      place,
      ids.map((id) => (place.side === 'source' ? join(1, id) : join(id, 1))),
      documents,
    );

  it.each([
    [
      'the row of their own locale',
      placeOf(true, true),
      [11],
      [
        [1, 11],
        [2, 12],
      ],
    ],
    [
      'the same, whichever locale the join named',
      placeOf(true, true),
      [12],
      [
        [1, 11],
        [2, 12],
      ],
    ],
    [
      'the default locale where there is no other',
      placeOf(true, true),
      [21],
      [
        [1, 21],
        [2, 21],
      ],
    ],
    [
      'what there is',
      placeOf(true, true),
      [22],
      [
        [1, 22],
        [2, 22],
      ],
    ],
    [
      'every locale, from a type without',
      placeOf(false, true),
      [12],
      [
        [1, 11],
        [1, 12],
        [2, 11],
        [2, 12],
      ],
    ],
    [
      'each document once',
      placeOf(true, true),
      [11, 12, 21],
      [
        [1, 11],
        [2, 12],
        [1, 21],
        [2, 21],
      ],
    ],
    ['rows that are there', placeOf(true, true), [99], []],
  ])('%s', (_what, place, ids, expected) => {
    expect(pairs(joinsFor(place, { own, links: links(place, ids), defaultLocale: 'vi' }))).toEqual(expected);
  });

  it('seen from the target: each source by the row of its locale', () => {
    const place = placeOf(true, true, 'target');
    const [vietnamese] = own;
    const joins = joinsFor(place, {
      own: vietnamese ? [vietnamese] : [],
      links: links(place, [11]),
      defaultLocale: 'vi',
    });
    expect(pairs(joins)).toEqual([
      [11, 1],
      [12, 1],
    ]);
  });

  it('in the other version: the documents that have one', () => {
    const place = placeOf(true, true);
    const published = inOtherVersion(place, links(place, [11, 21]), documents);
    expect(published.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[13]]);
  });
});

describe('the changes of joins', () => {
  it('adds, takes away and puts in order, and leaves alone what is right', () => {
    const existing = [
      { id: 1, ...join(1, 11, 1) },
      { id: 2, ...join(1, 12, 3) },
      { id: 3, ...join(1, 13, 2) },
    ];
    expect(
      changesBetween(placeOf(true, true), existing, [join(1, 11, 1), join(1, 12, 2), join(1, 21, 3)]),
    ).toEqual({
      insert: [join(1, 21, 3)],
      remove: [{ id: 3, ...join(1, 13, 2) }],
      reorder: [{ id: 2, ...join(1, 12, 2) }],
    });
  });
});
