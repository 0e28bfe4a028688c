import { yearOf } from '../../../src/api/decision/rules/year-of';

describe('the year of a decision', () => {
  it.each([
    ['2023-03-23', 2023],
    ['2023-03-23T00:00:00.000Z', 2023],
    ['23/3/2023', null],
    ['2023', null],
    [null, null],
    [undefined, null],
    [2023, null],
  ])('issued on %j is %j', (issuedOn, year) => {
    expect(yearOf(issuedOn)).toBe(year);
  });
});
