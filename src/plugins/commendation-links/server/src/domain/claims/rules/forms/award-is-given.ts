import { owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "AW của X được trao cho …": the award is the subject. */
export const awardIsGiven: FormRule = {
  id: 'award-is-given',
  fits: (frame) => frame.award !== null && frame.verbAfter,
  grantors: owners,
  inheritsGrantor: true,
  recipients: ['after'],
  examples: [
    {
      text: 'Bằng khen được trao cho 4 tập thể và 9 cá nhân.',
      finds: [{ award: 'bang-khen', grantor: null, counts: { collectives: 4, individuals: 9 } }],
    },
  ],
  counterExamples: ['Bằng khen được treo trong phòng của 4 tập thể.'],
};
