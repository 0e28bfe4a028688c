import { owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "… và AW cho N cá nhân", "… hạng Nhì cho 3 đồng chí": verb and grantor are those of the award before. */
export const chainedAward: FormRule = {
  id: 'chained-award',
  fits: (frame, { chained }) => frame.award !== null && frame.voice === 'none' && chained,
  grantors: owners,
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
  ],
  counterExamples: ['Bộ Y tế tặng quà cho 14 cá nhân và 6 tập thể.'],
};
