import { isByline, splitByline } from '../../../src/plugins/newsroom-import/server/src/domain/legacy/byline';
import { findReportedOn } from '../../../src/plugins/newsroom-import/server/src/domain/legacy/reported-date';

describe('the last line signs the article when it reads like names', () => {
  test.each([
    'Kim Oai-Hội CTĐ Kiên Giang',
    'Ngọc Hân',
    'Mỹ Hạnh, Văn phòng Hội',
    'Tin, ảnh: Bảo Trân',
    'Tin và ảnh: Bảo Trân',
    'Bài: Hữu Lộc - Ảnh: Quốc Thái.',
    'Nguồn: Báo Đồng Phước',
    '(Theo Báo Đồng Phước)',
    'PV',
    'BBT',
    'K.O',
    'Nguyễn Thị Út (Hội CTĐ huyện Vĩnh Hòa)',
    'Ngọc Hân'.normalize('NFD').normalize('NFC'),
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true);
  });
});

describe('other short last lines stay in the body', () => {
  test.each([
    'Quang cảnh hội nghị',
    'Ông Lê Văn Tám phát biểu tại buổi lễ',
    '- Hội Chữ thập đỏ huyện Vĩnh Hòa',
    '2. Nguyễn Thị Út',
    'MỖI GIỌT MÁU CHO ĐI, MỘT CUỘC ĐỜI Ở LẠI',
    'Hội nghị kết thúc lúc 11 giờ.',
    'Hội Chữ thập đỏ tỉnh 20 suất',
    'Cá nhân gồm:',
    'Cảm ơn Ngọc Hân!',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(false);
  });

  test('a body of one line has no byline', () => {
    expect(splitByline(['Ngọc Hân'])).toEqual({ paragraphs: ['Ngọc Hân'], byline: null });
  });
});

describe('the day of what is reported, for a page posted on 24 March 2023', () => {
  test.each([
    ['Sáng ngày 23/3/2023 tại hội trường Tỉnh ủy', '2023-03-23'],
    ['Ngày 23 tháng 3 năm 2023, Tỉnh hội họp mặt', '2023-03-23'],
    ['Ngày 23 tháng 3, Tỉnh hội họp mặt', '2023-03-23'],
    ['Sáng 23-3, Tỉnh hội họp mặt', '2023-03-23'],
    ['Hôm qua 23.3, Tỉnh hội họp mặt', '2023-03-23'],
    ['Tối qua, Tỉnh hội họp mặt', '2023-03-23'],
    ['Sáng nay (24/3), Tỉnh hội họp mặt', '2023-03-24'],
    ['Từ ngày 20 đến ngày 23/3/2023, Tỉnh hội tập huấn', '2023-03-20'],
    ['Trong 2 ngày 22 và 23/3, Tỉnh hội tập huấn', '2023-03-22'],
    ['Ngày 28/12/2022, Tỉnh hội tổng kết', '2022-12-28'],
    ['Ngày 28/12, Tỉnh hội tổng kết', '2022-12-28'],
    ['Sáng ngày 23/3/2023'.normalize('NFD'), '2023-03-23'],
    ['Theo Quyết định số 163/QĐ-UBND ngày 15/3/2023, chiều 23/3/2023 Tỉnh hội trao', '2023-03-23'],
    ['Thực hiện Kế hoạch số 12/KH-CTĐ của Tỉnh hội, ngày 01/3/2023', null],
    ['Thực hiện Kế hoạch của Tỉnh hội ngày 01/3/2023', null],
    ['Kỷ niệm 20 năm thành lập (20/3/2003 - 20/3/2023), Tỉnh hội gặp mặt', null],
    ['Kỷ niệm Ngày Quốc tế Phụ nữ 8/3, Tỉnh hội gặp mặt', null],
    ['Ngày 31/2/2023, Tỉnh hội họp mặt', null],
    ['Ngày 23/3/2013, Tỉnh hội họp mặt', null],
    ['Toàn tỉnh có 1.679 mô hình, trung bình 12.5 mô hình mỗi xã', null],
    ['', null],
  ])('%s → %s', (paragraph, day) => {
    expect(findReportedOn(paragraph, { year: 2023, month: 3, day: 24 })).toBe(day);
  });
});
