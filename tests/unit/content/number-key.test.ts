import { numberKey, yearOf } from '../../../src/api/decision/rules/number-key';

describe('the key of a decision number', () => {
  it.each([
    '163/QĐ-UBND',
    '163/qđ-ubnd',
    '163/QD-UBND',
    '0163/QĐ-UBND',
    ' 163 / QĐ – UBND ',
    'Số 163/QĐ-UBND',
    'Số: 163/QĐ−UBND',
    'so 163/QĐ-UBND',
  ])('%j is one and the same, from either Unicode form', (number) => {
    expect(numberKey(number)).toBe('163/QD-UBND');
    expect(numberKey(number.normalize('NFD'))).toBe('163/QD-UBND');
  });

  it.each([
    ['1630/QĐ-UBND', '1630/QD-UBND'],
    ['163/QĐ-TTg', '163/QD-TTG'],
    ['0', '0'],
    ['SỐ', 'SO'],
    ['', ''],
  ])('%j is %j', (number, key) => {
    expect(numberKey(number)).toBe(key);
  });
});

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
