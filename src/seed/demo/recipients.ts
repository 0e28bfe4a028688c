import type { DemoRecipient } from './types';

type Recipient = Omit<DemoRecipient, 'commendation'>;

const of = (commendation: string, ...recipients: readonly Recipient[]): readonly DemoRecipient[] =>
  recipients.map((recipient) => ({ commendation, ...recipient }));

const collective = (displayName: string): Recipient => ({ kind: 'collective', displayName });

const person = (honorific: string, displayName: string, more: Partial<Recipient> = {}): Recipient => ({
  kind: 'individual',
  honorific,
  displayName,
  ...more,
});

/** In the order of the annex. All persons are invented. */
export const recipients: readonly DemoRecipient[] = [
  ...of(
    'bang-khen-ubnd-hien-mau-2023',
    collective('Hội Chữ thập đỏ thành phố Rạch Giá'),
    collective('Khoa Huyết học – Truyền máu, Bệnh viện Đa khoa tỉnh'),
    collective('Câu lạc bộ Ngân hàng máu sống Vĩnh Thuận'),
    collective('Đoàn Thanh niên Trường Cao đẳng Y tế tỉnh'),
    person('Ông', 'Thạch Sô Khum', {
      positionAtTime: 'Điều dưỡng trưởng',
      unitAtTime: 'Trung tâm Y tế huyện Gò Quao',
    }),
    person('Bà', 'Lương Thị Bảo Trân', {
      positionAtTime: 'Giáo viên',
      unitAtTime: 'Trường THCS Bình An, huyện Châu Thành',
    }),
    person('Ông', 'Đặng Hữu Nghiêm', {
      positionAtTime: 'Chủ nhiệm',
      unitAtTime: 'Câu lạc bộ Hiến máu dự bị Hòn Đất',
    }),
    person('Ông', 'Tăng Quốc Việt', {
      unitAtTime: 'Phường Vĩnh Lạc, thành phố Rạch Giá',
      cancelledBy: 'qd-3105-ubnd-2024',
    }),
    person('Bà', 'Danh Thị Sa Rây', { unitAtTime: 'Xã Định Hòa, huyện Gò Quao' }),
    person('Ông', 'Âu Dương Kiệt', {
      unitAtTime: 'Thành phố Hà Tiên',
      visibility: 'initials',
      consentNote: 'Đề nghị chỉ ghi tên viết tắt (đơn ngày 20/6/2023).',
    }),
    person('Bà', 'Phùng Mỹ Lệ', {
      unitAtTime: 'Thành phố Phú Quốc',
      visibility: 'count-only',
      consentNote: 'Đề nghị không nêu tên trên trang công khai (điện thoại ngày 15/6/2023).',
    }),
    person('Ông', 'Nguyễn Trọng Nghĩa Hiệp', { unitAtTime: 'Bộ đội Biên phòng tỉnh' }),
  ),
  ...of(
    'bang-khen-tw-hoi-2023',
    collective('Ban Chỉ đạo vận động hiến máu tình nguyện huyện Tân Hiệp'),
    collective('Hội Chữ thập đỏ huyện Gò Quao'),
    collective('Công an thành phố Hà Tiên'),
    person('Bà', 'Triệu Ngọc Hà My', {
      positionAtTime: 'Chủ tịch Hội',
      unitAtTime: 'Hội Chữ thập đỏ huyện Tân Hiệp',
    }),
    person('Ông', 'Lý Sa Rết', {
      positionAtTime: 'Trưởng ấp',
      unitAtTime: 'Xã Bàn Tân Định, huyện Giồng Riềng',
    }),
    person('Ông', 'Mạc Thiên Ân', { unitAtTime: 'Phường Pháo Đài, thành phố Hà Tiên' }),
    person('Bà', 'Cao Thị Lan Chi', {
      positionAtTime: 'Cán bộ',
      unitAtTime: 'Hội Chữ thập đỏ huyện An Minh',
    }),
    person('Ông', 'Văn Tấn Lộc', { unitAtTime: 'Xã Nam Thái, huyện An Biên' }),
  ),
  ...of(
    'gia-dinh-hien-mau-2023',
    { kind: 'household', displayName: 'Gia đình ông Lê Hoàng Phước', unitAtTime: 'Huyện Châu Thành' },
    {
      kind: 'household',
      displayName: 'Gia đình bà Trần Thị Út Em',
      unitAtTime: 'Huyện U Minh Thượng',
      visibility: 'initials',
      consentNote: 'Khen của tổ chức xã hội, gia đình đồng ý nêu tên viết tắt.',
    },
  ),
  ...of(
    'bang-khen-thu-tuong-2024',
    collective('Hội Chữ thập đỏ tỉnh Kiên Giang'),
    person('Bà', 'Ngô Thị Thanh Trúc', {
      positionAtTime: 'Chủ tịch',
      unitAtTime: 'Hội Chữ thập đỏ tỉnh Kiên Giang',
    }),
  ),
  ...of(
    'giay-khen-giong-rieng-2024',
    collective('Hội Chữ thập đỏ xã Thạnh Hưng'),
    collective('Chùa Thạnh Hưng'),
    collective('Tổ từ thiện ấp Vĩnh Lợi'),
    collective('Trường Tiểu học Long Thạnh 1'),
    collective('Bếp ăn tình thương Trung tâm Y tế huyện'),
    person('Ông', 'Huỳnh Văn Sáu Nhỏ', { unitAtTime: 'Xã Ngọc Chúc' }),
    person('Bà', 'Thị Kim Sương', { unitAtTime: 'Xã Bàn Thạch' }),
    { kind: 'household', displayName: 'Hộ ông Kiều Văn Đởm', unitAtTime: 'Xã Hòa Hưng' },
    { kind: 'household', displayName: 'Hộ bà Phan Thị Bé Bảy', unitAtTime: 'Thị trấn Giồng Riềng' },
  ),
  ...of(
    'giay-khen-cuu-nguoi-2024',
    person('Em', 'Nguyễn Trần Minh Khôi', {
      unitAtTime: 'Học sinh lớp 7, xã Thạnh Phước',
      minor: true,
      visibility: 'initials',
      consentNote: 'Trẻ em: cha mẹ đồng ý nêu tên viết tắt, không đăng ảnh.',
    }),
  ),
  ...of(
    'huan-chuong-dung-cam-2024',
    person('Ông', 'Trương Văn Bền', {
      positionAtTime: 'Đội viên',
      unitAtTime: 'Đội ứng phó thảm họa xã Thổ Sơn, huyện Hòn Đất',
      posthumous: true,
    }),
  ),
  ...of('co-thi-dua-tw-hoi-2024', collective('Hội Chữ thập đỏ tỉnh Kiên Giang')),
  ...of('giay-khen-doanh-nghiep-2024', {
    kind: 'enterprise',
    displayName: 'Công ty TNHH Thương mại Sóng Bạc Hà Tiên',
    cancelledBy: 'qd-57-hctd-2025',
  }),
  ...of(
    'chien-si-thi-dua-2024',
    person('Ông', 'Vương Chí Thiện', {
      positionAtTime: 'Trưởng ban',
      unitAtTime: 'Hội Chữ thập đỏ tỉnh Kiên Giang',
    }),
    person('Bà', 'Hứa Thị Diễm Phúc', {
      positionAtTime: 'Chuyên viên',
      unitAtTime: 'Hội Chữ thập đỏ tỉnh Kiên Giang',
    }),
  ),
  ...of('tap-the-xuat-sac-2024', collective('Cơ quan Hội Chữ thập đỏ tỉnh Kiên Giang')),
  ...of('bang-khen-an-giang-2025', {
    kind: 'enterprise',
    displayName: 'Hợp tác xã Vận tải thủy Tứ Giác',
  }),
];
