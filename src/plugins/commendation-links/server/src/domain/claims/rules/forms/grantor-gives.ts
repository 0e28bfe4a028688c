import { sentenceSubject, subject } from '../../facts/subject';
import type { Frame } from '../../sentence/frame';
import type { Range } from '../../sentence/mentions';
import type { FormRule } from '../rule';

const bodiesOf = (frame: Frame): readonly Range[] => {
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
      text: 'The Ministry of Transport awarded certificates of merit to nine units and 41 drivers.',
      finds: [{ award: 'bang-khen', counts: { collectives: 9, individuals: 41 } }],
    },
  ],
  counterExamples: [
    'Hội Nông dân tỉnh tặng 300 suất quà cho 300 hộ gia đình.',
    'UBND huyện tặng hoa cho 12 cá nhân.',
  ],
};
