import { parse } from 'graphql';
import { operationLimits, refusalOf, refusalOfVariables } from '../../../src/graphql/operation-limits';

const refusal = (query: string): string | undefined => refusalOf(parse(query));
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const doubling = (levels: number): string =>
  `{ articles { ...F0 } } ${times(levels, (index) => `fragment F${index} on Article { ...F${index + 1} ...F${index + 1} }`)} fragment F${levels} on Article { title }`;

describe('a GraphQL operation that is answered', () => {
  it.each([
    ['a page with its links', '{ articles { title commendationLinks { commendation { title } } } }'],
    ['fifty aliases', `{ ${times(50, (index) => `a${index}: articles { title }`)} }`],
    ['a thousand fields', `{ ${times(500, () => 'articles { title }')} }`],
    [
      'a fragment used often',
      `{ ${times(20, (index) => `a${index}: articles { ...F }`)} } fragment F on Article { title }`,
    ],
    ['fragments that double a little', doubling(9)],
    ['fragments inline', '{ articles { ... on Article { title } } }'],
    ['a mutation', 'mutation { createArticle(data: {}) { title } }'],
  ])('%s', (_case, query) => {
    expect(refusal(query)).toBeUndefined();
  });
});

describe('a GraphQL operation that is refused', () => {
  it.each([
    ['1001 fields', `{ ${times(1001, () => 'x')} }`, 'asks for 1001 fields'],
    ['51 aliases', `{ ${times(51, (index) => `a${index}: x`)} }`, 'uses 51 aliases'],
    [
      '51 aliases by one fragment',
      `{ ${times(51, () => 'x { ...F }')} } fragment F on X { a: b }`,
      'uses 51 aliases',
    ],
    ['the second of two operations', `query A { x } query B { ${times(1001, () => 'x')} }`, '1001 fields'],
    ['fragments that double', doubling(50), 'asks for 1125899906842625 fields'],
    ['a fragment in itself', '{ ...F } fragment F on Query { x { ...F } }', 'Fragment "F" contains itself'],
    [
      'two fragments in each other',
      '{ ...F } fragment F on Q { ...G } fragment G on Q { ...F }',
      'contains itself',
    ],
    ['an unknown fragment', '{ ...F }', 'Unknown fragment "F"'],
    ['a subscription', 'subscription { x }', 'Subscriptions are not offered'],
  ])('%s', (_case, query, reason) => {
    expect(refusal(query)).toContain(reason);
  });

  it('is refused while it is parsed when it goes on for too long', () => {
    const { parseOptions } = operationLimits;
    expect(() => parse(`{ ${times(10_000, () => 'x')} }`, parseOptions)).toThrow('tokens');
  });
});

describe('the variables of a GraphQL operation', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
  const blocks = { data: { body: Array(2000).fill({ type: 'paragraph' }) } };

  it.each<[string, unknown, boolean]>([
    ['none', undefined, true],
    ['a filter', { filters: { title: { eq: 'x' } } }, true],
    ['many ids', { ids: Array(5000).fill('x') }, true],
    ['a long entry that is written', blocks, false],
  ])('are taken: %s', (_case, variables, isQuery) => {
    expect(refusalOfVariables(variables, isQuery)).toBeUndefined();
  });

  it.each<[string, unknown, boolean, string]>([
    ['as much in a query', blocks, true, 'more than 1000 parts'],
    ['too deep in a query', { f: deep(100_000) }, true, 'nested deeper than 50 levels'],
    ['too deep in a mutation', { f: deep(100_000) }, false, 'nested deeper than 50 levels'],
  ])('are refused: %s', (_case, variables, isQuery, reason) => {
    expect(refusalOfVariables(variables, isQuery)).toContain(reason);
  });
});
