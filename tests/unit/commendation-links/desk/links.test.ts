import { disagreeingCounts } from '../../../../src/plugins/commendation-links/server/src/domain/links/compare-counts';
import { entryStatus } from '../../../../src/plugins/commendation-links/server/src/domain/links/entry-status';
import { mergeOrder } from '../../../../src/plugins/commendation-links/server/src/domain/links/merge-order';

const NOTHING = { collectives: null, individuals: null, households: null, enterprises: null, other: null };
const counts = (some: Partial<Record<keyof typeof NOTHING, number>>) => ({ ...NOTHING, ...some });

describe('counts claimed against counts recorded', () => {
  const recorded = counts({ individuals: 44, collectives: 51 });

  test.each([
    ['the same numbers', 'whole', { individuals: 44, collectives: 51 }, []],
    ['fewer for the whole act', 'whole', { individuals: 43 }, [['individuals', 43, 44]]],
    ['more for the whole act', 'whole', { collectives: 52 }, [['collectives', 52, 51]]],
    ['fewer for a subset', 'subset', { individuals: 3, collectives: 3 }, []],
    ['all of them for a subset', 'subset', { individuals: 44 }, []],
    ['more than there are for a subset', 'subset', { individuals: 45 }, [['individuals', 45, 44]]],
    ['a kind that is not recorded', 'whole', { households: 2 }, []],
    ['none of a kind', 'whole', { individuals: 0 }, [['individuals', 0, 44]]],
  ] as const)('%s (%s)', (_name, scope, reported, expected) => {
    expect(disagreeingCounts({ scope, reported: counts(reported) }, recorded).map(Object.values)).toEqual(
      expected,
    );
  });

  test('nothing claimed, or nothing recorded, disagrees with nothing', () => {
    expect(disagreeingCounts({ scope: 'whole', reported: null }, recorded)).toEqual([]);
    expect(disagreeingCounts({ scope: 'whole', reported: recorded }, null)).toEqual([]);
  });
});

describe('a new order of the links that somebody sees', () => {
  test.each([
    ['all of them', ['a', 'b', 'c'], ['c', 'a', 'b'], ['c', 'a', 'b']],
    ['those in the middle stay', ['a', 'x', 'b'], ['b', 'a'], ['b', 'x', 'a']],
    ['those at the ends stay', ['x', 'a', 'b', 'y'], ['b', 'a'], ['x', 'b', 'a', 'y']],
    ['none', ['a', 'b'], [], ['a', 'b']],
    ['one that is not there', ['a', 'b'], ['a', 'z'], null],
    ['one twice', ['a', 'b'], ['a', 'a'], null],
  ])('%s', (_name, current, arranged, expected) => {
    expect(mergeOrder(current, arranged)).toEqual(expected);
  });
});

describe('the state of an entry', () => {
  const moment = (milliseconds: number) => new Date(1_700_000_000_000 + milliseconds);

  test.each([
    ['never published', moment(0), null, 'draft'],
    ['published as it stands', moment(0), moment(20), 'published'],
    ['written by the same publishing', moment(300), moment(0), 'published'],
    ['changed after it was published', moment(60_000), moment(0), 'modified'],
    ['without a draft', null, moment(0), 'published'],
  ] as const)('%s', (_name, draft, published, expected) => {
    expect(entryStatus(draft, published)).toBe(expected);
  });
});
