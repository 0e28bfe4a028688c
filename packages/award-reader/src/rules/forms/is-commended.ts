import { agent, decisionOwner, ownersOr } from '../../facts/grantor';
import type { FormRule } from '../rule';

/** "N cá nhân được (X) biểu dương". */
export const isCommended: FormRule = {
  id: 'is-commended',
  fits: (frame) => frame.award === null && frame.voice === 'passive',
  grantors: (frame) => ownersOr(frame, agent(frame) ?? decisionOwner(frame)),
  inheritsGrantor: false,
  recipients: ['before', 'after'],
  examples: [
    {
      text: '12 cá nhân được tuyên dương tại hội nghị.',
      finds: [{ award: 'khen-thuong', grantor: null, counts: { individuals: 12 } }],
    },
  ],
  counterExamples: ['Những nông dân được biểu dương đã về dự lễ.'],
};
