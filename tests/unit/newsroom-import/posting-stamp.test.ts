import { parsePostingStamp } from '../../../src/plugins/newsroom-import/server/src/domain/legacy/posting-stamp';

describe('a posting stamp is read on the clock of Vietnam', () => {
  test.each([
    ['(21:57 | 24/03/2023)', '2023-03-24T14:57:00.000Z', 'posting'],
    ['(06:05 | 01/01/2020)', '2019-12-31T23:05:00.000Z', 'posting'],
    ['Ngày đăng: 24-3-2023', '2023-03-23T17:00:00.000Z', 'posting'],
    ['Ngày đăng: 24/03/2023 21:57 - Cập nhật: 25/03/2023 08:00', '2023-03-24T14:57:00.000Z', 'posting'],
    ['Đăng lúc: 24/03/2023 9:57 PM', '2023-03-24T14:57:00.000Z', 'posting'],
    ['24/03/2023 12:10:45 SA', '2023-03-23T17:10:00.000Z', 'bare'],
    ['Thứ sáu, 24/03/2023, 21:57 (GMT+7)', '2023-03-24T14:57:00.000Z', 'bare'],
    ['Thứ Sáu, ngày 24 tháng 3 năm 2023 | 21:57', '2023-03-24T14:57:00.000Z', 'bare'],
    ['21h57 ngày 24.3.2023', '2023-03-24T14:57:00.000Z', 'bare'],
    ['2023-03-24 21:57', '2023-03-24T14:57:00.000Z', 'bare'],
    ['24/03/2023 - 21:57 - Lượt xem: 1.024', '2023-03-24T14:57:00.000Z', 'bare'],
    ['Cập nhật lúc 21:57, 24/03/2023', '2023-03-24T14:57:00.000Z', 'update'],
    ['Thứ sáu, 24/03/2023'.normalize('NFD'), '2023-03-23T17:00:00.000Z', 'bare'],
  ])('%s', (line, instant, kind) => {
    expect(parsePostingStamp(line)).toEqual({ instant, kind });
  });
});

describe('other lines with dates are no stamps', () => {
  test.each([
    'Sáng ngày 23/3/2023, Tỉnh hội tổ chức hội nghị.',
    'Mưa lớn gây ngập ở ba xã (28/10/2020)',
    'Ngày hội hiến máu 24/03/2023',
    '(21:57 | 31/04/2023)',
    '(25:57 | 24/03/2023)',
    '(21:57)',
    '24/03',
    '1.679',
    '',
  ])('%s', (line) => {
    expect(parsePostingStamp(line)).toBeNull();
  });
});
