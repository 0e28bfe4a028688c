import { agent, decisionOwner, ownersOr } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "N tập thể được X tặng AW", "… được tặng AW của X": the subject receives. */
export const recipientIsGiven: FormRule = {
  id: 'recipient-is-given',
  fits: (frame) => frame.award !== null && frame.voice === 'passive',
  grantors: (frame) => ownersOr(frame, agent(frame) ?? decisionOwner(frame)),
  inheritsGrantor: false,
  recipients: ['before', 'after', 'between'],
  examples: [
    {
      text: '8 cá nhân, 5 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen vì thành tích xuất sắc.',
      finds: [
        { award: 'bang-khen', grantor: 'Chủ tịch UBND tỉnh', counts: { collectives: 5, individuals: 8 } },
      ],
    },
    {
      text: 'Hội Chữ thập đỏ huyện Ba Tri vinh dự được UBND tỉnh tặng Cờ thi đua.',
      finds: [{ award: 'co-thi-dua', grantor: 'UBND tỉnh', recipients: ['Hội Chữ thập đỏ huyện Ba Tri'] }],
    },
    {
      text: 'Thuyền trưởng Lê Văn Chín cùng 7 thuyền viên được UBND tỉnh tặng Bằng khen.',
      finds: [
        {
          award: 'bang-khen',
          grantor: 'UBND tỉnh',
          counts: { individuals: 8 },
          recipients: ['Lê Văn Chín'],
        },
      ],
    },
    {
      text: 'Bà Lê Thị Mận gác chắn tàu 20 năm. Vừa qua, bà được nhà trường tặng Giấy khen.',
      finds: [{ award: 'giay-khen', grantor: 'nhà trường', recipients: ['Lê Thị Mận'] }],
    },
    {
      text: 'Đại hội chúc mừng 8 doanh nghiệp được vinh danh “Doanh nghiệp vì cộng đồng”.',
      finds: [{ award: 'giay-chung-nhan', name: 'Doanh nghiệp vì cộng đồng', counts: { enterprises: 8 } }],
    },
    {
      text: 'Có 6 người được trao tặng Bằng khen của Bộ Y tế.',
      finds: [{ award: 'bang-khen', grantor: 'Bộ Y tế', counts: { individuals: 6 } }],
    },
  ],
  counterExamples: ['8 cá nhân được Chủ tịch UBND tỉnh tặng quà.'],
};
