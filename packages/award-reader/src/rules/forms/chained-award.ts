import { owners } from '../../facts/grantor';
import { subject } from '../../facts/subject';
import type { Frame } from '../../sentence/frame';
import type { Range } from '../../sentence/mentions';
import type { FormRule } from '../rule';

/** "…; UBND tỉnh: Bằng khen cho …": a body of its own before the award, without a verb. */
const bodiesOf = (frame: Frame): readonly Range[] => {
  const named = owners(frame);
  const body = frame.fresh && named.length === 0 ? subject(frame) : null;
  return body === null || body === 'presenter' ? named : [body];
};

/** "… và AW cho N cá nhân", "… hạng Nhì cho 3 đồng chí": verb and grantor are those of the award before. */
export const chainedAward: FormRule = {
  id: 'chained-award',
  fits: (frame, { chained }) => frame.award !== null && frame.voice === 'none' && chained,
  grantors: bodiesOf,
  inheritsGrantor: true,
  recipients: ['after', 'before'],
  examples: [
    {
      text: 'Bộ Y tế tặng Kỷ niệm chương “Vì sức khỏe nhân dân” cho 22 bác sĩ và Bằng khen cho 8 khoa.',
      finds: [
        { award: 'ky-niem-chuong', grantor: 'Bộ Y tế', counts: { individuals: 22 } },
        { award: 'bang-khen', grantor: 'Bộ Y tế', counts: { collectives: 8 } },
      ],
    },
    {
      text: 'Hội Nông dân tỉnh tặng Bằng khen cho 6 hộ; UBND tỉnh: Bằng khen cho 2 chi hội.',
      finds: [
        { award: 'bang-khen', grantor: 'Hội Nông dân tỉnh', counts: { households: 6 } },
        { award: 'bang-khen', grantor: 'UBND tỉnh', counts: { collectives: 2 } },
      ],
    },
    {
      text: 'Giấy khen của UBND thị xã được trao cho 6 tập thể; của Hội Nông dân thị xã cho 11 hội viên.',
      finds: [
        { award: 'giay-khen', grantor: 'UBND thị xã', counts: { collectives: 6 } },
        { award: 'giay-khen', grantor: 'Hội Nông dân thị xã', counts: { individuals: 11 } },
      ],
    },
    {
      text: 'UBND xã tặng danh hiệu “Vườn mẫu” cho 3 hộ, “Nhà sạch” cho 5 hộ.',
      finds: [
        { award: 'giay-chung-nhan', name: 'Vườn mẫu', grantor: 'UBND xã', counts: { households: 3 } },
        { award: 'giay-chung-nhan', name: 'Nhà sạch', grantor: 'UBND xã', counts: { households: 5 } },
      ],
    },
  ],
  counterExamples: ['Bộ Y tế tặng quà cho 14 cá nhân và 6 tập thể.'],
};
