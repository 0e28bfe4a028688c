import type { Frame } from '../../sentence/frame';
import { within, type WordMention } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { clauseBefore, isDone, wordsBefore } from './words-before';

/** "5 kỹ sư đề xuất giải pháp hay được tặng Bằng khen": what the recipients did, not what was proposed for them. */
const tellsOfRecipients = ({ voice, scan, tokens, left }: Frame, word: WordMention): boolean =>
  (voice === 'passive' || voice === 'receives') &&
  word.to < left.to &&
  tokens[word.from - 1]?.text !== 'được' &&
  within(scan.counts, { from: left.from, to: word.from }).length > 0;

/** Proposed, nominated, put to the vote: nobody has granted anything yet. */
export const proposal: GuardRule = {
  id: 'proposal',
  why: 'proposal',
  spreads: false,
  blocks: (frame) => {
    const words = wordsBefore(frame, 'proposal').filter((word) => !tellsOfRecipients(frame, word));
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
    'Hội đồng họp xét, thống nhất tặng Bằng khen cho 12 tập thể.',
    'Danh sách 6 hộ chờ xét tặng Giấy khen của UBND huyện đã được niêm yết.',
    'Sở Nội vụ lấy ý kiến về danh sách 12 cá nhân tặng Bằng khen của Thủ tướng Chính phủ.',
  ],
  counterExamples: [
    '5 kỹ sư đề xuất giải pháp hay được Tổng Giám đốc tặng Giấy khen.',
    'Theo đề nghị của Sở Nội vụ, UBND tỉnh tặng Bằng khen cho 5 tập thể và 8 cá nhân.',
  ],
};
