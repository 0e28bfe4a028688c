import type { Frame } from '../../sentence/frame';
import type { Range } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { clauseBefore, wordsBefore } from './words-before';

/** How far "không" reaches: to the verb or award a few words on, not across a comma. */
const REACH = 7;

/** How far "không có … nào" reaches. */
const REACH_OF_NONE = 24;

/** "không có tập thể nào được": denies the whole clause. */
const isNone = ({ tokens }: Frame, { to }: Range): boolean =>
  tokens[to]?.text === 'có' && tokens.slice(to, to + 5).some(({ text }) => text === 'nào');

/** Not given, not considered, denied. */
export const negation: GuardRule = {
  id: 'negation',
  why: 'negation',
  spreads: false,
  blocks: (frame) => {
    const { to } = clauseBefore(frame);
    const goal = frame.verb?.from ?? to;
    return wordsBefore(frame, 'negation').some((word) => {
      if (goal - word.to > (isNone(frame, word) ? REACH_OF_NONE : REACH)) return false;
      return !frame.tokens.slice(word.to, goal).some(({ text }) => text === ',' || text === 'mà');
    });
  },
  examples: [
    'Năm nay không có tập thể nào thuộc Chi cục Kiểm lâm được Bộ Công an tặng Bằng khen.',
    'UBND tỉnh không tặng Bằng khen cho 2 đơn vị vi phạm.',
    'Ông Lê Văn Tám từ chối nhận Bằng khen của UBND tỉnh.',
    'Năm nay, chưa xét tặng Cờ thi đua cho 03 tập thể.',
  ],
  counterExamples: ['Không chỉ làm tốt công tác Hội, 2 đơn vị còn được UBND tỉnh tặng Bằng khen.'],
};
