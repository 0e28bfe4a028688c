import type { Frame } from '../../sentence/frame';
import { within } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { wordsBefore } from './words-before';

const LEVELS = new Set(['xã', 'huyện', 'tỉnh', 'bộ', 'trên']);

/** "Chủ tịch UBND cấp xã tặng …": any office of a level, not one of them. */
const namesALevel = ({ tokens, scan, left }: Frame): boolean =>
  within(scan.organisations, left).some(({ from, to }) =>
    tokens
      .slice(from, to - 1)
      .some(({ text }, at) => text === 'cấp' && LEVELS.has(tokens[from + at + 1]?.text ?? '')),
  );

/** Rules of competence, conditions, amounts: what an award takes, not that one was given. */
export const criteria: GuardRule = {
  id: 'criteria',
  why: 'criteria',
  spreads: false,
  blocks: (frame) =>
    wordsBefore(frame, 'criteria').length > 0 || wordsBefore(frame, 'each').length > 0 || namesALevel(frame),
  examples: [
    'Tiêu chuẩn để Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân là hiến máu 20 lần.',
    'Mức tiền thưởng kèm theo Bằng khen cho 1 tập thể là 3,6 triệu đồng.',
    'Chủ tịch UBND cấp huyện tặng Giấy khen cho tập thể, cá nhân trên địa bàn.',
    'Giám đốc Sở có thẩm quyền tặng Giấy khen cho tập thể, cá nhân.',
  ],
  counterExamples: ['Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân hiến máu 20 lần.'],
};
