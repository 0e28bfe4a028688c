import { within } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { clauseBefore } from './words-before';

/** A cancellation is reported as such, never as an act. */
export const revocation: GuardRule = {
  id: 'revocation',
  why: 'revocation',
  spreads: false,
  blocks: (frame) => {
    const words = within(frame.scan.words, clauseBefore(frame)).filter(({ tag }) => tag === 'revocation');
    if (words.length > 0) return true;
    // "Bằng khen … bị thu hồi"
    const after = within(frame.scan.words, {
      from: frame.head.to,
      to: Math.min(frame.right.to, frame.head.to + 14),
    });
    return after.some(({ tag, from }) => tag === 'revocation' && frame.tokens[from - 1]?.text === 'bị');
  },
  examples: [
    'Chủ tịch UBND tỉnh hủy bỏ Quyết định số 12/QĐ-UBND về việc tặng Bằng khen cho Công ty An Bình.',
    'Sở Nội vụ thu hồi Bằng khen của 02 cá nhân.',
    'Bằng khen của ông Lê Văn Tám bị thu hồi.',
  ],
  counterExamples: [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 02 cá nhân vì thành tích thu hồi tài sản nhà nước.',
  ],
};
