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
      text: 'Bộ Y tế tặng Kỷ niệm chương “Vì sức khỏe nhân dân” cho 14 cá nhân và Bằng khen cho 6 tập thể.',
      finds: [
        { award: 'ky-niem-chuong', grantor: 'Bộ Y tế', counts: { individuals: 14 } },
        { award: 'bang-khen', grantor: 'Bộ Y tế', counts: { collectives: 6 } },
      ],
    },
  ],
  counterExamples: ['Bộ Y tế tặng quà cho 14 cá nhân và 6 tập thể.'],
};
