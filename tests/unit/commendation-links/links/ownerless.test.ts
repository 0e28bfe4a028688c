import { areLeftovers } from '../../../../src/plugins/commendation-links/server/src/domain/links/ownerless';

describe('whether links without an end are leftovers, to be taken away', () => {
  test.each([
    ['a few, of many', { ownerless: 3, all: 1000 }, true],
    ['a few, of few: a small newsroom', { ownerless: 3, all: 3 }, true],
    ['many, but the smaller part', { ownerless: 400, all: 1000 }, true],
    ['most of many: an import under way, or another type configured', { ownerless: 900, all: 1000 }, false],
    ['all of many', { ownerless: 1000, all: 1000 }, false],
  ])('%s', (_name, numbers, expected) => {
    expect(areLeftovers(numbers)).toBe(expected);
  });
});
