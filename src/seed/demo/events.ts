import type { DemoEvent } from './types';

const CHAPTER = 'hoi-chu-thap-do-tinh-kien-giang';

export const events: readonly DemoEvent[] = [
  {
    key: 'so-ket-2023',
    name: {
      vi: 'Hội nghị đánh giá phong trào thi đua của Mặt trận, đoàn thể và hội quần chúng tỉnh Kiên Giang (2016–2021)',
      en: 'Review conference on the emulation movements of Kien Giang’s Front, unions and associations (2016–2021)',
    },
    description: {
      vi: 'Hội nghị nhìn lại 5 năm thực hiện 20 phong trào và 7 cuộc vận động trong toàn tỉnh, biểu dương các điển hình.',
      en: 'The conference looked back on five years of 20 movements and 7 campaigns in the province and honoured good examples.',
    },
    kind: 'meeting',
    startsAt: '2023-03-23T07:30:00+07:00',
    endsAt: '2023-03-23T11:30:00+07:00',
    datePrecision: 'time',
    venue: { name: 'Hội trường Tỉnh ủy', address: 'Thành phố Rạch Giá', province: 'Kiên Giang' },
    organiser: 'ban-thuong-vu-tinh-uy-kien-giang',
    state: 'held',
  },
  {
    key: 'ton-vinh-hien-mau-2023',
    name: {
      vi: 'Lễ tri ân người hiến máu tình nguyện tỉnh Kiên Giang năm 2023',
      en: 'Kien Giang thanks its voluntary blood donors, 2023',
    },
    description: {
      vi: 'Buổi lễ nhân Ngày Thế giới tôn vinh người hiến máu 14/6, dành cho những người hiến máu bền bỉ nhiều năm.',
      en: 'A ceremony on World Blood Donor Day for people who have given blood year after year.',
    },
    kind: 'ceremony',
    startsAt: '2023-06-14T08:00:00+07:00',
    endsAt: '2023-06-14T10:30:00+07:00',
    datePrecision: 'time',
    venue: { name: 'Trung tâm Văn hóa tỉnh', address: 'Thành phố Rạch Giá', province: 'Kiên Giang' },
    organiser: 'ban-chi-dao-hien-mau-kien-giang',
    state: 'held',
  },
  {
    key: 'thang-nhan-dao-2024',
    name: {
      vi: 'Lễ phát động Tháng Nhân đạo tỉnh Kiên Giang năm 2024',
      en: 'Opening of Humanitarian Month 2024 in Kien Giang',
    },
    description: {
      vi: 'Mở đầu đợt vận động từ ngày 8 đến 31/5/2024, hướng về người bệnh nghèo và hộ dân vùng hạn mặn.',
      en: 'The start of a drive from 8 to 31 May 2024 for poor patients and households hit by drought and salt water.',
    },
    kind: 'campaign',
    startsAt: '2024-05-08T00:00:00+07:00',
    endsAt: '2024-05-31T23:59:00+07:00',
    datePrecision: 'day',
    venue: { name: 'Quảng trường trung tâm huyện', address: 'Huyện An Biên', province: 'Kiên Giang' },
    organiser: CHAPTER,
    state: 'held',
  },
  {
    key: 'hanh-trinh-do-2024',
    name: {
      vi: 'Ngày hội hiến máu “Hành trình Đỏ” Kiên Giang 2024',
      en: 'Red Journey blood drive, Kien Giang 2024',
    },
    description: {
      vi: 'Ngày hội hiến máu hè, bổ sung nguồn máu cho điều trị vào mùa thường thiếu máu.',
      en: 'A summer blood drive for the season when hospital stocks usually run low.',
    },
    kind: 'blood-drive',
    startsAt: '2024-07-06T06:30:00+07:00',
    endsAt: '2024-07-06T16:00:00+07:00',
    datePrecision: 'time',
    venue: { name: 'Nhà thi đấu đa năng', address: 'Thành phố Rạch Giá', province: 'Kiên Giang' },
    organiser: CHAPTER,
    state: 'held',
  },
  {
    key: 'tet-nhan-ai-2025',
    name: {
      vi: 'Ngày hội “Tết Nhân ái” Xuân Ất Tỵ 2025',
      en: 'Tet of Kindness fair, New Year 2025',
    },
    description: {
      vi: 'Phiên chợ không đồng cho hộ nghèo và người bệnh đang điều trị dài ngày tại bệnh viện.',
      en: 'A free market for poor households and long-term hospital patients before the lunar new year.',
    },
    kind: 'campaign',
    startsAt: '2025-01-11T07:00:00+07:00',
    datePrecision: 'day',
    venue: { name: 'Công viên văn hóa An Hòa', address: 'Thành phố Rạch Giá', province: 'Kiên Giang' },
    organiser: CHAPTER,
    state: 'held',
  },
  {
    key: 'dai-hoi-thi-dua-2025',
    name: {
      vi: 'Đại hội thi đua yêu nước Hội Chữ thập đỏ tỉnh Kiên Giang giai đoạn 2020–2025',
      en: 'Patriotic Emulation Congress of the Kien Giang Red Cross, 2020–2025',
    },
    description: {
      vi: 'Đại hội tổng kết 5 năm thi đua của các cấp Hội và bàn nhiệm vụ trước thềm sắp xếp đơn vị hành chính.',
      en: 'The congress closed five years of emulation and discussed the work ahead of the provincial merger.',
    },
    kind: 'congress',
    startsAt: '2025-03-28T07:30:00+07:00',
    endsAt: '2025-03-28T11:30:00+07:00',
    datePrecision: 'time',
    venue: { name: 'Hội trường lớn UBND tỉnh', address: 'Thành phố Rạch Giá', province: 'Kiên Giang' },
    organiser: CHAPTER,
    state: 'held',
  },
  {
    key: 'nguoi-tot-viec-thien-2025',
    name: {
      vi: 'Gặp mặt gương “Người tốt, việc thiện” tỉnh An Giang năm 2025',
      en: 'An Giang meeting of people who do good, 2025',
    },
    description: {
      vi: 'Dự kiến trong tháng 10/2025; tạm hoãn để tập trung lực lượng hỗ trợ vùng ngập.',
      en: 'Planned for October 2025; put off while volunteers help the flooded communes.',
    },
    kind: 'meeting',
    startsAt: '2025-10-01T00:00:00+07:00',
    datePrecision: 'month',
    organiser: 'hoi-chu-thap-do-tinh-an-giang',
    state: 'postponed',
  },
];
