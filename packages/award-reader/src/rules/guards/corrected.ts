import type { GuardRule } from '../rule';
import { wordsBefore } from './words-before';

/** A wrong statement quoted in order to correct or deny it; the corrected statement after it is read. */
export const corrected: GuardRule = {
  id: 'corrected',
  why: 'negation',
  spreads: true,
  blocks: (frame) => {
    const wrong = wordsBefore(frame, 'corrected').at(-1);
    if (wrong === undefined) return false;
    return !wordsBefore(frame, 'correct').some(({ from }) => from > wrong.from);
  },
  examples: [
    'Số báo trước đăng nhầm “31 hợp tác xã được Bộ Công Thương tặng Bằng khen”.',
    'Giám đốc Sở bác thông tin tỉnh đã tặng Bằng khen cho 500 hộ.',
  ],
  counterExamples: ['Xin đính chính: có 13 hợp tác xã được Bộ Công Thương tặng Bằng khen.'],
};
