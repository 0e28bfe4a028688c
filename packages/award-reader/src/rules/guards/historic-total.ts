import { isNumberWord, readDigits } from 'vietnamese-text';
import { owners } from '../../facts/grantor';
import type { Frame } from '../../sentence/frame';
import { within } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { clauseBefore, wordsBefore } from './words-before';

const LONGEST_TASK = 8;

/** "12 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền": what the recipients did year after year, and not the awards. */
const tellsOfService = ({ tokens, scan, left }: Frame, at: number): boolean => {
  const before = tokens.slice(Math.max(left.from, at - LONGEST_TASK), at).map(({ text }) => text);
  const done = before.some((text, index) => text === 'nhiệm' && before[index + 1] === 'vụ');
  return done && before.includes('thành') && within(scan.counts, { from: left.from, to: at }).length > 0;
};

/** "trong 5 năm", "qua 3 năm", "5 năm qua", "từ năm 2018 đến năm 2023", "giai đoạn 2016 - 2021 đã" before the verb. */
const spansYears = (frame: Frame): boolean => {
  const { from, to } = clauseBefore(frame);
  const { tokens } = frame;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const years = next === 'năm' && (tokens[at]?.kind === 'number' || isNumberWord(text));
    if (
      years &&
      !tellsOfService(frame, at) &&
      (['qua', 'liền', 'liên', 'trước', 'gần'].includes(tokens[at + 2]?.text ?? '') ||
        ['qua', 'trong', 'sau'].includes(tokens[at - 1]?.text ?? '') ||
        (at === from && tokens[at + 2]?.text === ','))
    )
      return true;
    if (
      text === 'từ' &&
      next === 'năm' &&
      tokens[at + 2]?.kind === 'number' &&
      ['đến', '-', 'tới'].includes(tokens[at + 3]?.text ?? '')
    )
      return true;
    // at the head of its clause, or set off by commas: "cho thấy, trong giai đoạn 2016-2020, …"
    const setOff = [',', ':'].includes(
      tokens[tokens[at - 1]?.text === 'trong' ? at - 2 : at - 1]?.text ?? '',
    );
    if (text === 'giai' && next === 'đoạn' && (at <= from + 2 || setOff)) return true;
    const during = ['trong', 'qua', 'suốt', 'cả'].includes(tokens[at - 1]?.text ?? '');
    if (text === 'nhiệm' && next === 'kỳ' && (during || at === from)) return true;
  }
  return false;
};

const PAPERS = new Set(['bang-khen', 'giay-khen', 'co-thi-dua']);

/** "Chị được tặng 2 Bằng khen": several papers for one, from nobody in particular. */
const receivesSeveral = (frame: Frame): boolean => {
  const { award, voice, scan, left, agent } = frame;
  if (!PAPERS.has(award?.code ?? '') || (voice !== 'passive' && voice !== 'receives')) return false;
  const several = typeof award?.counted === 'number' && award.counted > 1;
  const nobody = within(scan.organisations, agent).length === 0 && owners(frame).length === 0;
  return several && nobody && within(scan.counts, left).length === 0;
};

/** "tặng 4.288 Bằng khen", "nhiều Giấy khen": papers counted in bulk, for nobody in particular. */
const countsPapers = (frame: Frame): boolean => frame.award?.counted === 'many' || receivesSeveral(frame);

/** "(năm 2011)" or "năm 2011" right after the award: an item of a roll of honour. */
const datedOld = (frame: Frame): boolean => {
  const { tokens, head } = frame;
  const open = tokens[head.to]?.text === '(' ? head.to + 1 : -1;
  const at = open > 0 && tokens[open]?.text === 'năm' ? open + 1 : open;
  const year = at > 0 ? readDigits(tokens[at]?.text ?? '') : null;
  return (
    year !== null && year > 1900 && year < 2100 && [')', ',', ';', ']'].includes(tokens[at + 1]?.text ?? '')
  );
};

/** "Cả xã có 2.150 hộ đạt danh hiệu Gia đình văn hóa": a statistic of titles, nobody grants. */
const countsHolders = (frame: Frame): boolean =>
  frame.award?.code === 'giay-chung-nhan' &&
  frame.voice === 'receives' &&
  frame.tokens[frame.verb?.from ?? 0]?.text === 'đạt';

const SPEAKERS = new Set(['tôi', 'tui', 'mình']);

/** "Tôi được … tặng": a recollection in direct speech. */
const remembers = ({ tokens, left, middle, voice }: Frame): boolean =>
  (voice !== 'active' && SPEAKERS.has(tokens[left.to - 1]?.text ?? '')) ||
  tokens.slice(middle.from, middle.to).some(({ text }) => SPEAKERS.has(text));

/** Totals over years and rolls of honour: background, not an act of the day. */
export const historicTotal: GuardRule = {
  id: 'historic-total',
  why: 'historic-total',
  spreads: true,
  blocks: (frame) =>
    wordsBefore(frame, 'historic').some(({ from }) => !tellsOfService(frame, from)) ||
    spansYears(frame) ||
    countsPapers(frame) ||
    countsHolders(frame) ||
    remembers(frame) ||
    datedOld(frame),
  examples: [
    'Trong 5 năm qua, UBND tỉnh đã tặng Bằng khen cho 250 tập thể và 480 cá nhân.',
    'Báo cáo cho thấy, trong giai đoạn 2016-2020, UBND tỉnh tặng Bằng khen cho 96 cá nhân.',
    'Hội từng được tặng Huân chương Lao động hạng Ba.',
    'Ông được các cấp tặng nhiều Bằng khen, Giấy khen.',
    'Đơn vị được Chủ tịch nước tặng Huân chương Lao động hạng Nhì (năm 2011).',
    'Chị được tặng 2 Bằng khen và 5 Giấy khen các cấp.',
    'Nhân kỷ niệm 50 năm ngày được tặng danh hiệu Anh hùng Lao động, xã tổ chức mít tinh.',
    'Hai năm trước, anh được Tư lệnh Quân khu tặng Bằng khen.',
    'Tính đến nay, 34 cá nhân được Bộ Y tế tặng Kỷ niệm chương “Vì sức khỏe nhân dân”.',
  ],
  counterExamples: [
    'UBND tỉnh tặng Bằng khen cho 25 tập thể có thành tích trong 5 năm qua.',
    '3 chi bộ, 9 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền được Huyện ủy tặng Giấy khen.',
  ],
};
