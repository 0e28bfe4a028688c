import { decisionOwner, owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "Quyết định số N của X tặng AW cho …": the paper says whose award it is. */
export const decisionGrants: FormRule = {
  id: 'decision-grants',
  fits: (frame) => frame.voice === 'active' && owners(frame).length === 0 && decisionOwner(frame) !== null,
  grantors: (frame) => {
    const body = decisionOwner(frame);
    return body === null ? [] : [body];
  },
  inheritsGrantor: true,
  recipients: ['after', 'between'],
  examples: [
    {
      text: 'Hội nghị công bố Quyết định số 12/QĐ-TTg ngày 5/1/2023 của Thủ tướng Chính phủ tặng Bằng khen cho 2 tập thể.',
      finds: [{ award: 'bang-khen', grantor: 'Thủ tướng Chính phủ', counts: { collectives: 2 } }],
    },
  ],
  counterExamples: ['Hội nghị nghe Quyết định số 12/QĐ-UBND của UBND tỉnh về kế hoạch vận động 20 tập thể.'],
};
