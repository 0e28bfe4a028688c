import { sentenceSubject, subject } from '../../facts/subject';
import { STATE_AWARDS } from '../../lexicon/awards';
import type { Frame } from '../../sentence/frame';
import type { Range } from '../../sentence/mentions';
import type { FormRule } from '../rule';

/** "Sở X tổ chức lễ phong tặng danh hiệu …": whoever holds the ceremony does not grant what is the State's. */
const hostsForTheState = ({ award, tokens, verb }: Frame): boolean =>
  STATE_AWARDS.has(award?.code ?? '') && tokens[(verb?.from ?? 0) - 1]?.text === 'lễ';

const bodiesOf = (frame: Frame): readonly Range[] => {
  if (hostsForTheState(frame)) return [];
  const direct = subject(frame);
  if (direct === 'presenter') return [];
  const body = direct ?? sentenceSubject(frame);
  return body === null ? [] : [body];
};

/** "X tặng AW cho …", "X tặng AW N tập thể", "X tổ chức lễ, trao AW cho …": the subject grants. */
export const grantorGives: FormRule = {
  id: 'grantor-gives',
  fits: (frame) => frame.award !== null && frame.voice === 'active' && !frame.verbAfter,
  grantors: bodiesOf,
  inheritsGrantor: true,
  recipients: ['after', 'between'],
  examples: [
    {
      text: 'Dịp này, Hội Nông dân tỉnh tặng Bằng khen cho 06 tập thể, 11 cá nhân và 2 hộ gia đình.',
      finds: [
        {
          award: 'bang-khen',
          grantor: 'Hội Nông dân tỉnh',
          counts: { collectives: 6, individuals: 11, households: 2 },
        },
      ],
    },
    {
      text: 'UBND huyện tặng Giấy khen 12 cá nhân.',
      finds: [{ award: 'giay-khen', grantor: 'UBND huyện', counts: { individuals: 12 } }],
    },
    {
      text: 'Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Út.',
      finds: [
        {
          award: 'huan-chuong',
          name: 'Dũng cảm',
          grantor: 'Chủ tịch nước',
          posthumous: true,
          recipients: ['Lê Văn Út'],
        },
      ],
    },
    {
      text: 'Sở Văn hóa và Thể thao tổ chức lễ phong tặng danh hiệu Nghệ nhân Ưu tú cho 7 cá nhân.',
      finds: [{ award: 'danh-hieu-vinh-du', grantor: null, counts: { individuals: 7 } }],
    },
    {
      text: 'Hội Chữ thập đỏ tỉnh tặng Kỷ niệm chương “Vì sự nghiệp nhân đạo” cho bà Lê Thị Mận và 6 cá nhân khác.',
      finds: [{ award: 'ky-niem-chuong', counts: { individuals: 7 }, recipients: ['Lê Thị Mận'] }],
    },
    {
      text: 'Hội Nông dân xã cấp Bằng chứng nhận “Nhà nông đổi mới” cho 4 hộ.',
      finds: [{ award: 'giay-chung-nhan', grantor: 'Hội Nông dân xã', counts: { households: 4 } }],
    },
    {
      text: 'Huyện ủy Ba Tri tổ chức lễ trao Huy hiệu Đảng cho đảng viên. Theo đó, trao Huy hiệu 55 năm tuổi Đảng cho 04 đồng chí.',
      finds: [
        { award: 'huy-hieu-dang', grade: '55', grantor: 'Huyện ủy Ba Tri', counts: { individuals: 4 } },
      ],
    },
    {
      text: 'The Labour Federation presented certificates of merit to twenty-one trade union members.',
      finds: [{ award: 'bang-khen', counts: { individuals: 21 } }],
    },
    {
      text: 'The Ministry of Transport awarded certificates of merit to nine units and 41 drivers.',
      finds: [{ award: 'bang-khen', counts: { collectives: 9, individuals: 41 } }],
    },
  ],
  counterExamples: [
    'Hội Nông dân tỉnh tặng 300 suất quà cho 300 hộ gia đình.',
    'UBND huyện tặng hoa cho 12 cá nhân.',
  ],
};
