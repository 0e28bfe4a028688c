import { owners } from '../../facts/grantor';
import type { Frame } from '../../sentence/frame';
import { within } from '../../sentence/mentions';
import { isSeparator } from '../../sentence/separators';
import type { GuardRule } from '../rule';
import { isDone, wordsBefore } from './words-before';

const LEVELS = new Set(['xã', 'huyện', 'tỉnh', 'bộ', 'trên']);

/** "Chủ tịch UBND cấp xã tặng …": any office of a level, not one of them. */
const namesALevel = ({ tokens, scan, left }: Frame): boolean =>
  within(scan.organisations, left).some(({ from, to }) =>
    tokens
      .slice(from, to - 1)
      .some(({ text }, at) => text === 'cấp' && LEVELS.has(tokens[from + at + 1]?.text ?? '')),
  );

/** "mỗi tập thể được tặng Bằng khen và 5 triệu": said of everybody, unless a verb of its own stands in between. */
const saysOfEach = (frame: Frame): boolean =>
  wordsBefore(frame, 'each').some(
    ({ to }) => !frame.tokens.slice(to, frame.verb?.from ?? to).some((token) => isSeparator(token)),
  );

/** "Bằng khen được tặng cho cá nhân có …": for whoever fulfils it, not for somebody. */
const forAnybody = (frame: Frame): boolean => {
  const { verb, scan, tokens } = frame;
  if (!frame.verbAfter || verb === null || isDone(frame)) return false;
  const noun = tokens[verb.to]?.text === 'cho' ? scan.startingAt.general.get(verb.to + 1) : undefined;
  // "cho bà Mông Thị Sấm" is for one of them
  return noun !== undefined && tokens[noun.to]?.capital !== true;
};

const FULFILLED = new Set(['có', 'đạt', 'đủ', 'đáp']);

/** "được tặng khi có 2 năm liên tục …": a condition behind the verb or the award. */
const onCondition = (frame: Frame): boolean => {
  const { tokens, verb, head } = frame;
  return [verb?.to ?? head.to, owners(frame).at(-1)?.to ?? head.to].some(
    (at) => tokens[at]?.text === 'khi' && FULFILLED.has(tokens[at + 1]?.text ?? ''),
  );
};

/** "Bằng khen của UBND tỉnh chỉ dành cho …": what it is kept for. */
const isReserved = (frame: Frame): boolean =>
  frame.tokens[owners(frame).at(-1)?.to ?? frame.head.to]?.text === 'chỉ';

/** Rules of competence, conditions, amounts: what an award takes, not that one was given. */
export const criteria: GuardRule = {
  id: 'criteria',
  why: 'criteria',
  spreads: false,
  blocks: (frame) =>
    wordsBefore(frame, 'criteria').length > 0 ||
    saysOfEach(frame) ||
    onCondition(frame) ||
    forAnybody(frame) ||
    isReserved(frame) ||
    namesALevel(frame),
  examples: [
    'Tiêu chuẩn để Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân là hiến máu 20 lần.',
    'Mức tiền thưởng kèm theo Bằng khen cho 1 tập thể là 3,6 triệu đồng.',
    'Chủ tịch UBND cấp huyện tặng Giấy khen cho tập thể, cá nhân trên địa bàn.',
    'Kỷ niệm chương được tặng cho cá nhân đã công tác trong ngành 20 năm.',
    'Đối với Bằng khen của Bộ trưởng, tập thể được tặng khi có 2 năm liên tục hoàn thành xuất sắc nhiệm vụ.',
    'Đáng lẽ 3 cá nhân được UBND tỉnh tặng Bằng khen, nhưng có đơn tố cáo.',
    'Bằng khen của Bộ Y tế chỉ dành cho cá nhân có thành tích cả năm.',
    'Giám đốc Sở có thẩm quyền tặng Giấy khen cho tập thể, cá nhân.',
  ],
  counterExamples: [
    'UBND huyện thưởng mỗi người 2 triệu đồng và tặng Giấy khen cho 4 dân quân.',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 01 cá nhân hiến máu 20 lần.',
  ],
};
