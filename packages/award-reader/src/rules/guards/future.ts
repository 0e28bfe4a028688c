import type { GuardRule } from '../rule';
import { isDone, wordsBefore } from './words-before';

/** Planned or expected. */
export const future: GuardRule = {
  id: 'future',
  why: 'future',
  spreads: false,
  blocks: (frame) => wordsBefore(frame, 'future').length > 0 && !isDone(frame),
  examples: [
    'Dịp này, UBND tỉnh sẽ tặng Bằng khen cho 20 cá nhân.',
    'Dự kiến có 15 tập thể được Bộ Y tế tặng Bằng khen.',
    'Năm 2031, đơn vị có 5 tập thể được UBND tỉnh tặng Bằng khen.',
    'Nghị quyết đặt mục tiêu đến năm 2030 có 12 cá nhân được Bộ Y tế tặng Bằng khen.',
    'The Provincial Red Cross will present Certificates of Merit to 20 donors.',
  ],
  counterExamples: ['Dịp này, UBND tỉnh tặng Bằng khen cho 20 cá nhân sẽ tham gia đoàn đại biểu.'],
};
