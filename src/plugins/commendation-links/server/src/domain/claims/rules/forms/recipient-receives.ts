import { owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "N tập thể nhận AW của X", "X đón nhận Huân chương …". */
export const recipientReceives: FormRule = {
  id: 'recipient-receives',
  fits: (frame) => frame.award !== null && frame.voice === 'receives',
  grantors: owners,
  inheritsGrantor: false,
  recipients: ['before'],
  examples: [
    {
      text: '25 cá nhân, 12 tập thể nhận Giấy khen của Hội Chữ thập đỏ tỉnh.',
      finds: [
        { award: 'giay-khen', grantor: 'Hội Chữ thập đỏ tỉnh', counts: { collectives: 12, individuals: 25 } },
      ],
    },
    {
      text: 'Trường THPT Lê Lợi đón nhận Huân chương Lao động hạng Nhì.',
      finds: [{ award: 'huan-chuong', grade: 'II', grantor: null, recipients: ['Trường THPT Lê Lợi'] }],
    },
  ],
  counterExamples: [
    '25 cá nhân nhận quà của Hội Chữ thập đỏ tỉnh.',
    'Hội tiếp nhận Bằng khen và 20 tập thể đến xem.',
  ],
};
