import { orderProblem } from '../../../src/input/ordered-fields';

const isRefused = (first: unknown, last: unknown): boolean =>
  orderProblem({ first, last }, ['first', 'last']) !== undefined;

describe('a period', () => {
  it.each([
    [2022, 2024],
    [2024, 2024],
    ['2022', 2024],
    [2024, null],
    [null, 2024],
    [undefined, undefined],
    ['', '2024-01-01'],
    ['2024-01-01', '2024-01-01'],
    ['2024-05-01T09:00:00+07:00', '2024-05-01T02:00:00.000Z'],
  ])('from %j to %j can be', (first, last) => {
    expect(isRefused(first, last)).toBe(false);
  });

  it.each([
    [2026, 2024],
    ['2026', '2024'],
    ['2024-01-02', '2024-01-01'],
    ['2024-05-01T09:00:00+07:00', '2024-05-01T01:59:00.000Z'],
    [new Date('2024-01-02'), '2024-01-01'],
  ])('from %j to %j cannot be', (first, last) => {
    expect(isRefused(first, last)).toBe(true);
  });

  it('names the field that comes too early, and both values', () => {
    expect(orderProblem({ periodFrom: 2026, periodTo: 2024 }, ['periodFrom', 'periodTo'])).toEqual({
      path: ['periodTo'],
      message: 'periodTo (2024) comes before periodFrom (2026)',
    });
  });
});
