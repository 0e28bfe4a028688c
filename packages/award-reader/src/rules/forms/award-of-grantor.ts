import { owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "trao AW của X cho …": the award is X's, whoever hands it over. Two owners of one number are two acts. */
export const awardOfGrantor: FormRule = {
  id: 'award-of-grantor',
  fits: (frame) => frame.voice === 'active' && owners(frame).length > 0,
  grantors: owners,
  inheritsGrantor: false,
  recipients: ['after', 'between', 'before'],
  examples: [
    {
      text: 'Lãnh đạo huyện trao Bằng khen của UBND tỉnh cho 3 tập thể và 7 cá nhân.',
      finds: [{ award: 'bang-khen', grantor: 'UBND tỉnh', counts: { collectives: 3, individuals: 7 } }],
    },
    {
      text: 'Đại diện Vùng 2 trao quyết định khen thưởng của Tư lệnh Hải quân cho 3 tập thể.',
      finds: [{ award: 'khen-thuong', grantor: 'Tư lệnh Hải quân', counts: { collectives: 3 } }],
    },
    {
      text: 'Hội nghị trao Bằng khen của UBND tỉnh và Bộ Y tế cho 10 thành viên.',
      finds: [
        { award: 'bang-khen', grantor: 'UBND tỉnh', counts: { individuals: null } },
        { award: 'bang-khen', grantor: 'Bộ Y tế', counts: { individuals: null } },
      ],
    },
  ],
  counterExamples: ['UBND tỉnh tặng Bằng khen cho 3 hội viên của Hội Nông dân tỉnh.'],
};
