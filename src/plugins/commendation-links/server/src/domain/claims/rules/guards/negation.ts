import type { GuardRule } from '../rule';
import { clauseBefore, wordsBefore } from './words-before';

/** How far "không" reaches: to the verb or award a few words on, not across a comma. */
const REACH = 7;

/** Not given, not considered, denied. */
export const negation: GuardRule = {
  id: 'negation',
  why: 'negation',
  spreads: false,
  blocks: (frame) => {
    const { to } = clauseBefore(frame);
    const goal = frame.verb?.from ?? to;
    return wordsBefore(frame, 'negation').some((word) => {
      if (goal - word.to > REACH) return false;
      return !frame.tokens.slice(word.to, goal).some(({ text }) => text === ',' || text === 'mà');
    });
  },
  examples: [
    'UBND tỉnh không tặng Bằng khen cho 2 đơn vị vi phạm.',
    'Năm nay, chưa xét tặng Cờ thi đua cho 03 tập thể.',
  ],
  counterExamples: ['Không chỉ làm tốt công tác Hội, 2 đơn vị còn được UBND tỉnh tặng Bằng khen.'],
};
