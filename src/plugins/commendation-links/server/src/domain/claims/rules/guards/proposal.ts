import type { GuardRule } from '../rule';
import { clauseBefore, isDone, wordsBefore } from './words-before';

/** Proposed, nominated, put to the vote: nobody has granted anything yet. */
export const proposal: GuardRule = {
  id: 'proposal',
  why: 'proposal',
  spreads: false,
  blocks: (frame) => {
    const words = wordsBefore(frame, 'proposal');
    const last = words.at(-1);
    if (last === undefined) return false;
    // a list "trình cấp trên" behind the verb still makes it a proposal; "đã tặng" after it does not
    return !(
      isDone(frame) &&
      frame.verb !== null &&
      last.to < frame.verb.from - 6 &&
      clauseBefore(frame).from < last.from
    );
  },
  examples: [
    'Hội nghị thống nhất đề nghị UBND tỉnh tặng Bằng khen cho 5 tập thể và 8 cá nhân.',
    'Cụm bình xét, suy tôn 2 đơn vị nhận Cờ thi đua của Trung ương Hội.',
    'Sở Nội vụ lấy ý kiến về danh sách 12 cá nhân tặng Bằng khen của Thủ tướng Chính phủ.',
  ],
  counterExamples: ['Theo đề nghị của Sở Nội vụ, UBND tỉnh tặng Bằng khen cho 5 tập thể và 8 cá nhân.'],
};
