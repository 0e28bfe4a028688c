import type { Frame } from '../../sentence/frame';
import type { GuardRule } from '../rule';
import { clauseBefore } from './words-before';

const CONTEST =
  /(?<!\p{L})(?:giành|đoạt|chung cuộc|giải (?:nhất|nhì|ba|khuyến khích|phụ|thưởng)|vô địch|cuộc thi|hội thi|hội thao|won)(?!\p{L})/u;
const PRIZES = new Set(['giay-chung-nhan', 'huy-chuong']);

const before = (frame: Frame): string => {
  const { from, to } = clauseBefore(frame);
  return frame.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
};

/** Titles and medals of a contest are prizes, not commendations. */
export const contest: GuardRule = {
  id: 'contest',
  why: 'contest',
  spreads: true,
  blocks: (frame) => PRIZES.has(frame.award?.code ?? '') && CONTEST.test(before(frame)),
  examples: ['Tại hội thi, anh Lê Văn Tám giành danh hiệu “Tay vợt xuất sắc”.'],
  counterExamples: ['Hội trao danh hiệu “Tay nghề vàng” cho 3 công nhân.'],
};
