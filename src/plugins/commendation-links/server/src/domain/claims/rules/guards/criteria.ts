import type { GuardRule } from '../rule';
import { wordsBefore } from './words-before';

/** Rules of competence, conditions, amounts: what an award takes, not that one was given. */
export const criteria: GuardRule = {
  id: 'criteria',
  why: 'criteria',
  spreads: false,
  blocks: (frame) => wordsBefore(frame, 'criteria').length > 0 || wordsBefore(frame, 'each').length > 0,
  examples: [
    'Tiêu chuẩn để Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân là hiến máu 20 lần.',
    'Mức tiền thưởng kèm theo Bằng khen cho 1 tập thể là 3,6 triệu đồng.',
    'Giám đốc Sở có thẩm quyền tặng Giấy khen cho tập thể, cá nhân.',
  ],
  counterExamples: ['Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân hiến máu 20 lần.'],
};
