import { sentenceSubject, subject } from '../../facts/subject';
import type { FormRule } from '../rule';

/** "X khen thưởng N tập thể": commended, the form is not named. */
export const commends: FormRule = {
  id: 'commends',
  fits: (frame) => frame.award === null && frame.voice === 'active',
  grantors: (frame) => {
    const direct = subject(frame);
    if (direct === 'presenter') return [];
    const body = direct ?? sentenceSubject(frame);
    return body === null ? [] : [body];
  },
  inheritsGrantor: true,
  recipients: ['after'],
  examples: [
    {
      text: 'Nhân dịp này, UBND xã đã khen thưởng 05 tập thể và 9 cá nhân.',
      finds: [{ award: 'khen-thuong', grantor: 'UBND xã', counts: { collectives: 5, individuals: 9 } }],
    },
  ],
  counterExamples: [
    'UBND xã biểu dương những kết quả của 5 tập thể.',
    'Hội nghị nhằm tôn vinh người hiến máu.',
  ],
};
