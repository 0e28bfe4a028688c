import { addressProblems } from '../../../src/input/address-rules';
import { countParts, isNestedDeeper } from '../../../src/input/nesting';
import { bodyProblems, nestingProblems, queryProblems } from '../../../src/input/request-rules';

const wrong = (query: Record<string, unknown>): string[] =>
  queryProblems(query).map(({ path }) => path.join('.'));

const dots = (relations: number): string => Array(relations).fill('a').join('.');

describe('a query that is answered', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a page', { pagination: { page: '2', pageSize: '100', withCount: 'false' } }],
    ['a stretch', { pagination: { start: '0', limit: '-1' } }],
    ['eight relations with dots', { populate: dots(8) }],
    ['eight relations, nested', { populate: { a: { populate: { b: { populate: [dots(6)] } } } } }],
    ['many relations side by side', { populate: 'a,b,c,d,e,f,g,h,i,j' }],
    ['conditions', { filters: { $or: [{ a: { $in: ['x'] } }, { b: { $not: { $null: 'true' } } }] } }],
    ['orders', { sort: ['a', 'b: DESC', 'c.d:asc'] }],
    ['orders, nested', { sort: { a: { b: 'desc' } } }],
    ['a search', { _q: 'x' }],
    ['nothing to search for', { _q: null }],
  ])('%s', (_case, query) => {
    expect(wrong(query)).toEqual([]);
  });
});

describe('a query that is refused names the parameter', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a page that is a word', { pagination: { page: 'x' } }, ['pagination.page']],
    ['page none', { pagination: { page: '0' } }, ['pagination.page']],
    ['half a page', { pagination: { pageSize: '1.5' } }, ['pagination.pageSize']],
    ['an endless start', { pagination: { start: '1e400' } }, ['pagination.start']],
    ['a page of pages', { pagination: { page: { x: '1' } } }, ['pagination.page']],
    ['an unknown key', { pagination: { constructor: '1' } }, ['pagination.constructor']],
    ['no object', { pagination: '5' }, ['pagination']],
    ['nine relations with dots', { populate: dots(9) }, ['populate']],
    ['nine relations in a list', { populate: ['a', dots(9)] }, ['populate']],
    ['nine relations, nested', { populate: { a: { populate: { b: { populate: dots(7) } } } } }, ['populate']],
    [
      'nine relations of one type',
      { populate: { a: { on: { 'x.y': { populate: dots(7) } } } } },
      ['populate'],
    ],
    ['an object for a value', { filters: { a: { $eq: { x: '1' } } } }, ['filters.a.$eq']],
    ['a list that came as an object', { filters: { $or: { 0: { a: '1' } } } }, ['filters.$or']],
    ['perhaps nothing', { filters: { a: { $null: 'maybe' } } }, ['filters.a.$null']],
    [
      'a condition of a relation',
      { populate: { a: { filters: { b: { $eq: { x: '1' } } } } } },
      ['populate.a.filters.b.$eq'],
    ],
    ['a bare name for conditions', { filters: null }, ['filters']],
    ['a word for conditions', { filters: 'x' }, ['filters']],
    ['an order that is none', { sort: 'a:desc,b:sideways' }, ['sort']],
    ['an order inside', { sort: [{ a: { b: 'up' } }] }, ['sort']],
    ['two orders', { sort: 'a:asc:desc' }, ['sort']],
    ['a search for a list', { _q: ['x'] }, ['_q']],
    ['several at once', { pagination: { page: 'x' }, _q: {} }, ['pagination.page', '_q']],
  ])('%s', (_case, query, names) => {
    expect(wrong(query)).toEqual(names);
  });
});

describe('a body', () => {
  it.each<[unknown, string[]]>([
    [{ data: {} }, []],
    [{ data: {}, extra: 1, more: 2 }, ['extra', 'more']],
    [{ fileInfo: '{}' }, []],
    [undefined, []],
    ['text', []],
  ])('%j has %j beside its entry', (body, names) => {
    expect(bodyProblems(body).map(({ path }) => path.join('.'))).toEqual(names);
  });

  it('may hold fifty levels and no more', () => {
    const levels = (count: number): unknown => JSON.parse('['.repeat(count) + ']'.repeat(count)) as unknown;
    expect(nestingProblems(levels(51))).toEqual([]);
    expect(nestingProblems(levels(52))).toHaveLength(1);
    expect(nestingProblems(levels(100_000))).toHaveLength(1);
  });
});

describe('how big a thing is', () => {
  it.each<[unknown, number]>([
    ['x', 0],
    [{ a: 1, b: [1, 2] }, 2],
    [[[], {}], 2],
    [[{ a: 1 }, { b: [{}] }], 5],
    [new Map([[1, 1]]), 0],
  ])('%j has %i parts', (value, parts) => {
    expect(countParts(value)).toBe(parts);
  });

  it.each<[unknown, number, boolean]>([
    ['x', 0, false],
    [{}, 0, false],
    [{ a: 1 }, 0, true],
    [{ a: 1 }, 1, false],
    [{ a: [{ b: 1 }] }, 2, true],
    [{ a: [{ b: 1 }] }, 3, false],
  ])('%j is nested deeper than %i levels: %s', (value, levels, deeper) => {
    expect(isNestedDeeper(value, levels)).toBe(deeper);
  });
});

describe('a query string', () => {
  it.each([
    '',
    'filters[title][$contains]=H%E1%BB%99i+ngh%E1%BB%8B',
    'filters%5Btitle%5D=50%25',
    'filters[title]=constructor',
    'sort',
    'a=b=c',
  ])('%j is read whole', (querystring) => {
    expect(addressProblems(querystring)).toEqual([]);
  });

  it.each([
    ['filters[title]=50%', 'filters[title] cannot be read'],
    ['filters[title]=%ED%A0%80', 'filters[title] cannot be read'],
    ['%E0%A4%A=1', '%E0%A4%A cannot be read'],
    ['filters[__proto__][id]=1', 'Invalid key __proto__ in filters[__proto__][id]'],
    ['filters%5BtoString%5D=1', 'Invalid key toString in filters[toString]'],
    ['constructor=1', 'Invalid key constructor'],
    [Array(1001).fill('a=1').join('&'), 'more than 1000 parameters'],
  ])('%j is not', (querystring, message) => {
    expect(addressProblems(querystring).map((problem) => problem.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
