/** How a name follows the wording of an award in the text. */
export type NameForm =
  /** none is looked for ("Bằng khen") */
  | 'none'
  /** the wording itself is the name ("Nghệ nhân Ưu tú") */
  | 'wording'
  /** quoted or capitalised words after it ("Huân chương Lao động", “Vì sự nghiệp nhân đạo”) */
  | 'follows'
  /** only when quoted ("Cờ thi đua “Đơn vị dẫn đầu”") */
  | 'quoted'
  /** the level as worded ("Chiến sĩ thi đua cấp tỉnh") */
  | 'level';

export type AwardWording = { readonly code: string; readonly wording: string; readonly nameForm: NameForm };

const wordings = (code: string, nameForm: NameForm, list: readonly string[]): readonly AwardWording[] =>
  list.map((wording) => ({ code, wording, nameForm }));

const TITLES = [
  ...[
    'Bà mẹ Việt Nam anh hùng',
    'Mẹ Việt Nam anh hùng',
    'Anh hùng Lao động',
    'Anh hùng Lao động thời kỳ đổi mới',
    'Anh hùng Lao động trong thời kỳ đổi mới',
    'Anh hùng Lực lượng vũ trang nhân dân thời kỳ kháng chiến chống Mỹ',
    'Anh hùng Lực lượng vũ trang nhân dân thời kỳ kháng chiến chống Pháp',
    'Anh hùng Lực lượng vũ trang nhân dân thời kỳ đổi mới',
    'Anh hùng lực lượng vũ trang nhân dân',
  ],
  ...[
    'Anh hùng lực lượng vũ trang',
    'Nhà giáo Nhân dân',
    'Nhà giáo Ưu tú',
    'Thầy thuốc Nhân dân',
    'Thầy thuốc Ưu tú',
  ],
  ...[
    'Nghệ sĩ Nhân dân',
    'Nghệ sĩ Ưu tú',
    'Nghệ nhân Nhân dân',
    'Nghệ nhân Ưu tú',
    'Tỉnh anh hùng',
    'Thành phố anh hùng',
  ],
];

const CULTURE = [
  'Gia đình',
  'Ấp',
  'Thôn',
  'Làng',
  'Khu phố',
  'Khu dân cư',
  'Tổ dân phố',
  'Bản',
  'Khóm',
  'Xã',
  'Buôn',
];

/**
 * The forms of the law of 2022 and of the Party's rules, and the honours outside the law that chapters and unions give,
 * in Vietnamese and English. The catalogue's aliases are added to these.
 */
export const DEFAULT_AWARDS: readonly AwardWording[] = [
  ...wordings('huan-chuong', 'follows', ['Huân chương', 'Huân, Huy chương', 'Huân chương, Huy chương']),
  ...wordings('huy-chuong', 'follows', ['Huy chương']),
  ...wordings('danh-hieu-vinh-du', 'wording', TITLES),
  ...wordings('ky-niem-chuong', 'follows', ['Kỷ niệm chương', 'Kỉ niệm chương', 'KNC']),
  ...wordings('bang-khen', 'none', ['Bằng khen', 'Bằng khen và tiền thưởng']),
  ...wordings('giay-khen', 'none', ['Giấy khen']),
  ...wordings('co-thi-dua', 'quoted', [
    'Cờ thi đua',
    'Cờ thi đua xuất sắc',
    'Cờ đơn vị',
    'Cờ',
    'Cờ dẫn đầu',
    'Cờ truyền thống',
  ]),
  ...wordings('chien-si-thi-dua', 'level', ['Chiến sĩ thi đua', 'Chiến sỹ thi đua', 'CSTĐ']),
  ...wordings('lao-dong-tien-tien', 'none', [
    'Lao động tiên tiến',
    'Chiến sĩ tiên tiến',
    'Chiến sỹ tiên tiến',
    'LĐTT',
  ]),
  ...wordings('tap-the-lao-dong-xuat-sac', 'none', ['Tập thể Lao động xuất sắc', 'TTLĐXS', 'Tập thể LĐXS']),
  ...wordings('tap-the-lao-dong-tien-tien', 'none', [
    'Tập thể Lao động tiên tiến',
    'Đơn vị tiên tiến',
    'TTLĐTT',
    'Tập thể LĐTT',
  ]),
  ...wordings('huy-hieu-dang', 'none', ['Huy hiệu Đảng', 'Huy hiệu Đảng viên']),
  ...wordings('giay-chung-nhan', 'wording', [
    ...[
      'Đơn vị quyết thắng',
      'Tấm lòng vàng',
      'Hoa việc thiện',
      'Người tốt, việc thiện',
      'Người tốt, việc tốt',
      'Người tốt việc tốt',
    ],
    ...[
      'Lao động sáng tạo',
      'Tuyên dương Công đức',
      'Tuổi trẻ sáng tạo',
      'Tuổi trẻ dũng cảm',
      'Lao động giỏi',
    ],
    ...CULTURE.map((unit) => `${unit} văn hóa`),
    ...CULTURE.map((unit) => `${unit} văn hóa tiêu biểu`),
  ]),
  // these need a quoted or capitalised name to be an award at all
  ...wordings('giay-chung-nhan', 'follows', [
    'danh hiệu',
    'Bằng',
    'Huy hiệu',
    'Bằng ghi nhận',
    'Giấy ghi nhận',
    'Giấy chứng nhận',
    'Bằng chứng nhận',
    'Bảng vàng',
    'Biểu trưng',
  ]),
  ...wordings('bang-khen', 'none', [
    'certificate of merit',
    'certificates of merit',
    'merit certificate',
    'merit certificates',
  ]),
  ...wordings('giay-khen', 'none', ['certificate of commendation', 'certificates of commendation']),
  ...wordings('khen-thuong', 'none', ['commendation', 'commendations']),
  ...wordings('huan-chuong', 'follows', ['order', 'orders']),
  ...wordings('ky-niem-chuong', 'follows', [
    'insignia',
    'commemorative medal',
    'commemorative medals',
    'commemorative badge',
  ]),
  ...wordings('co-thi-dua', 'quoted', ['emulation flag', 'emulation flags']),
];

/** Awards that only the State gives, whoever holds the ceremony (Law on Emulation and Commendation 2022). */
export const STATE_AWARDS: ReadonlySet<string> = new Set(['huan-chuong', 'huy-chuong', 'danh-hieu-vinh-du']);

/** Awards that a bare code word names only when a name follows it. */
export const NEEDS_NAME: ReadonlySet<string> = new Set(['giay-chung-nhan', 'huy-chuong', 'order']);
