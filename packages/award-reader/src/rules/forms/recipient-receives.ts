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
      text: '16 hội viên, 7 chi hội nhận Giấy khen của Hội Người cao tuổi tỉnh.',
      finds: [
        {
          award: 'giay-khen',
          grantor: 'Hội Người cao tuổi tỉnh',
          counts: { collectives: 7, individuals: 16 },
        },
      ],
    },
    {
      text: '9 chị được nhận Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam” do Trung ương Hội Phụ nữ trao tặng.',
      finds: [{ award: 'ky-niem-chuong', grantor: 'Trung ương Hội Phụ nữ', counts: { individuals: 9 } }],
    },
    {
      text: 'The province presented certificates of merit to 17 individuals. Three militia members, including Ly A Seo and Vang Thi Mao, received certificates of merit from the Youth Union.',
      finds: [
        { award: 'bang-khen', counts: { individuals: 17 } },
        { award: 'bang-khen', grantor: 'Youth Union', counts: { individuals: 3 } },
      ],
    },
    {
      text: "Mr Le Van Tam received the Prime Minister's certificate of merit.",
      finds: [{ award: 'bang-khen', grantor: 'Prime Minister', recipients: ['Le Van Tam'] }],
    },
    {
      text: 'Trường THPT Lê Lợi đón nhận Huân chương Lao động hạng Nhì.',
      finds: [{ award: 'huan-chuong', grade: 'II', grantor: null, recipients: ['Trường THPT Lê Lợi'] }],
    },
  ],
  counterExamples: [
    '16 hội viên nhận quà của Hội Người cao tuổi tỉnh.',
    'Văn phòng Hội tiếp nhận hồ sơ của 20 tập thể.',
  ],
};
