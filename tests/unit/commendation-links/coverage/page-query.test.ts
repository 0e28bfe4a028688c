import {
  filtersOf,
  pageOf,
  sortOf,
  viewOf,
  withChanges,
} from '../../../../src/plugins/commendation-links/admin/src/coverage/coverage-query';

const search = (text: string) => new URLSearchParams(text);

describe('what the address of the coverage page asks for', () => {
  test.each([
    ['', 'unreported'],
    ['view=summary', 'summary'],
    ['view=nonsense', 'unreported'],
  ])('%s shows the view %s', (text, view) => {
    expect(viewOf(search(text))).toBe(view);
  });

  test('filters that are set, and no others', () => {
    expect(filtersOf(search('year=2023&text=&grantor=abc&other=1'))).toEqual({
      year: '2023',
      grantor: 'abc',
    });
  });

  test.each([
    ['', { key: 'date', direction: 'desc' }],
    ['sort=title:asc', { key: 'title', direction: 'asc' }],
    ['sort=date:asc', { key: 'date', direction: 'asc' }],
    ['sort=articleTitle:asc', { key: 'date', direction: 'desc' }],
  ])('%s sorts what is not reported by %j', (text, sort) => {
    expect(sortOf(search(text), 'unreported')).toEqual(sort);
  });

  test.each([
    ['', { page: 1, pageSize: 25 }],
    ['page=3&pageSize=50', { page: 3, pageSize: 50 }],
    ['page=-1&pageSize=7', { page: 1, pageSize: 25 }],
    ['page=x&pageSize=1e1', { page: 1, pageSize: 25 }],
  ])('%s is %j', (text, page) => {
    expect(pageOf(search(text))).toEqual(page);
  });

  test('a change goes back to the first page and keeps the rest', () => {
    const next = withChanges(search('view=unreported&year=2023&page=4'), { year: undefined, text: 'a b' });
    expect(next.toString()).toBe('view=unreported&text=a+b');
  });
});
