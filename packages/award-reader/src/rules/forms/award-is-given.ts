import { decisionOwner, ownersOr } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "AW của X được trao cho …": the award is the subject. */
export const awardIsGiven: FormRule = {
  id: 'award-is-given',
  fits: (frame) => frame.award !== null && frame.verbAfter,
  grantors: (frame) => ownersOr(frame, decisionOwner(frame)),
  inheritsGrantor: true,
  recipients: ['after'],
  examples: [
    {
      text: 'Bằng khen được trao cho 4 tập thể và 9 cá nhân.',
      finds: [{ award: 'bang-khen', grantor: null, counts: { collectives: 4, individuals: 9 } }],
    },
    {
      text: 'Theo Quyết định số 12-QĐ/TU của Ban Thường vụ Tỉnh ủy, Huy hiệu 60 năm tuổi Đảng thuộc về 2 đảng viên; 7 đồng chí đón nhận Huy hiệu 50 năm tuổi Đảng.',
      finds: [
        { award: 'huy-hieu-dang', grade: '60', grantor: 'Ban Thường vụ Tỉnh ủy', counts: { individuals: 2 } },
        { award: 'huy-hieu-dang', grade: '50', grantor: 'Ban Thường vụ Tỉnh ủy', counts: { individuals: 7 } },
      ],
    },
  ],
  counterExamples: ['Bằng khen được treo trong phòng của 4 tập thể.'],
};
