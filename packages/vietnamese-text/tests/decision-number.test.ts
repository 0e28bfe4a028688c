import { decisionNumberKey, isSameDecisionNumber, readDecisionNumber } from 'vietnamese-text';

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
    '163/Q\u00d0-UBND',
    '163/q\u00f0-ubnd',
    '163/Q\u0189-UBND',
    'số163/QĐ-UBND',
    'Quyết định số 163/QĐ-UBND',
    'QUYẾT ĐỊNH 163/QĐ-UBND',
    'QĐ số: 163/QĐ-UBND',
    'Decision No. 163/QĐ-UBND',
    'Quyết định số 163/QĐ-UBND ngày 15/3/2023 của Chủ tịch UBND tỉnh',
    '163/QĐ-UBND.',
    '163/QĐ-UBND, ngày 15-3-2023',
    '163/QĐ-UBND (bản sao)',
    '163/QĐ -UBND',
    '163/QĐ- UBND',
    '163/QĐ UBND',
    '163/QĐUBND',
    '163/QĐ.UBND',
    '163-QĐ/UBND',
    '163\u200b/QĐ-\ufeffUBND',
    '163\u2215QĐ-UBND',
    '163\uff0fQĐ-UBND',
    '163\u2044QĐ\u2011UBND',
    '１６３/QĐ-UBND',
    '163/QĐ\u00a0-\u00a0UBND',
  ])('%j is one and the same, from either Unicode form', (number) => {
    expect(decisionNumberKey(number)).toBe('163/QD-UBND');
    expect(decisionNumberKey(number.normalize('NFD'))).toBe('163/QD-UBND');
  });

  it.each([
    ['1630/QĐ-UBND', '1630/QD-UBND'],
    ['163/QĐ-TTg', '163/QD-TTG'],
    ['163a/QĐ-UBND', '163A/QD-UBND'],
    ['2.178/QĐ-UBND', '2178/QD-UBND'],
    ['219-QĐ/TU', '219/QD-TU'],
    ['27/2021/QĐ-CTUBND', '27/2021/QD-CTUBND'],
    ['163/QĐ-UBND-HC', '163/QD-UBND-HC'],
    ['163/QĐ của Chủ tịch', '163/QD'],
    ['163/QĐ-UBND – tặng Bằng khen', '163/QD-UBND'],
    ['163/QĐ-UBND và 164/QĐ-UBND', '163/QD-UBND+164/QD-UBND'],
    ['Quyết định số 163', '163'],
    ['0', '0'],
    ['SỐ', 'SO'],
    ['', ''],
  ])('%j is %j', (number, key) => {
    expect(decisionNumberKey(number)).toBe(key);
  });
});

describe('a decision number', () => {
  it.each([
    ['27/2021/QĐ-CTUBND', { serial: '27', year: '2021', letters: ['QD', 'CTUBND'] }],
    ['Quyết định số 219-QĐ/TU', { serial: '219', year: null, letters: ['QD', 'TU'] }],
    ['số 12', { serial: '12', year: null, letters: [] }],
    ['không số', null],
  ])('%j is read as its parts', (text, parts) => {
    expect(readDecisionNumber(text)).toEqual(parts);
  });

  it.each([
    ['27/2021/QĐ-UBND', '27/QĐ-UBND', true],
    ['27/2021/QĐ-UBND', '27/2022/QĐ-UBND', false],
    ['27/QĐ-UBND', '28/QĐ-UBND', false],
    ['27/QĐ-UBND', '27/QĐ-TTg', false],
  ])('%j and %j are one: %j', (one, other, same) => {
    const [a, b] = [readDecisionNumber(one), readDecisionNumber(other)];
    expect(a !== null && b !== null && isSameDecisionNumber(a, b)).toBe(same);
  });
});
