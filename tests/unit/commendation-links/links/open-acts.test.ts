import { countOpenActs } from '../../../../src/plugins/commendation-links/server/src/domain/links/open-acts';

const act = (...linkIds: readonly string[]) => ({ linkIds });
const link = (documentId: string, state: 'confirmed' | 'suggested' | 'rejected' = 'confirmed') => ({
  documentId,
  state,
});

describe('how many awards of an article no link states', () => {
  test.each([
    ['none is linked', [act(), act()], [], 2],
    ['one of two is linked', [act('a'), act()], [link('a')], 1],
    ['two links state one award', [act('a', 'b'), act()], [link('a'), link('b')], 1],
    ['a link that no award is told of by stands for one', [act('a'), act()], [link('a'), link('b')], 0],
    ['more links than awards', [act()], [link('a'), link('b')], 0],
    [
      'suggested and rejected links state nothing',
      [act()],
      [link('a', 'suggested'), link('b', 'rejected')],
      1,
    ],
    ['an article that reports none', [], [link('a')], 0],
  ])('%s', (_name, matched, links, expected) => {
    expect(countOpenActs(matched, links)).toBe(expected);
  });
});
