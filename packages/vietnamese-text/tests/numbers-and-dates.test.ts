import { findDates, readingForm, readNumber, resolveDate } from 'vietnamese-text';

test.each([
  ['05', 5],
  ['1.679', 1679],
  ['1,234', 1234],
  ['15,2', null],
  ['99999999999999', null],
  ['ba', 3],
  ['mười lăm', 15],
  ['hai mươi lăm', 25],
  ['một trăm linh năm', 105],
  ['một trăm hai mươi ba', 123],
  ['hai nghìn ba trăm', 2300],
  ['twelve', 12],
  ['tập thể', null],
])('%s is the number %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['Sáng 23/3/2023', ['2023-03-23']],
  ['ngày 14.5.2011', ['2011-05-14']],
  ['chiều 12-5', ['2023-05-12']],
  ['ngày 29 tháng 5 năm 2025', ['2025-05-29']],
  ['tối 28/12', ['2022-12-28']],
  ['hôm qua 12.5', ['2023-05-19', '2023-05-12']],
  ['sáng nay', ['2023-05-20']],
  ['on January 18, 2024', ['2024-01-18']],
  ['on 18th of May', ['2023-05-18']],
  ['trị giá 12.5 tỷ đồng, 40/50 hộ, 7-8 người', []],
  ['giai đoạn 2016-2021', []],
  ['ngày 31/4/2023 không có thật', []],
])('%s names the days %j', (text, days) => {
  const found = findDates(readingForm(text)).map((date) => resolveDate(date, '2023-05-20'));
  expect(found).toEqual(days);
});

test('one end of several days says so', () => {
  const found = findDates(readingForm('từ ngày 03 đến ngày 07/11'));
  expect(found.map(({ inRange }) => inRange)).toEqual([true]);
});
