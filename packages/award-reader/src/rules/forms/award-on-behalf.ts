import { onBehalfOf } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "Thừa ủy quyền của X, ông Y trao AW cho …": the grantor is X, Y only hands over. */
export const awardOnBehalf: FormRule = {
  id: 'award-on-behalf',
  fits: (frame) => onBehalfOf(frame) !== null,
  grantors: (frame) => {
    const body = onBehalfOf(frame);
    return body === null ? [] : [body];
  },
  inheritsGrantor: true,
  recipients: ['after', 'between', 'before'],
  examples: [
    {
      text: 'Thừa ủy quyền của Chủ tịch nước, ông Lê Văn Bảy trao Huân chương Lao động hạng Ba cho bà Trần Thị Sáu.',
      finds: [
        {
          award: 'huan-chuong',
          grade: 'III',
          name: 'Lao động',
          grantor: 'Chủ tịch nước',
          recipients: ['Trần Thị Sáu'],
        },
      ],
    },
    {
      text: 'Thay mặt Trung ương Hội, Phó Chủ tịch Hội trao Bằng khen cho 4 tập thể.',
      finds: [{ award: 'bang-khen', grantor: 'Trung ương Hội', counts: { collectives: 4 } }],
    },
  ],
  counterExamples: [
    'Thay mặt lãnh đạo tỉnh, ông Lê Văn Bảy chúc mừng 4 tập thể.',
    'UBND tỉnh tặng Bằng khen cho 4 tập thể.',
  ],
};
