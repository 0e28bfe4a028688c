import { readingForm } from 'vietnamese-text';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { likestWording } from '../wordings';
import { reason } from './reason';

/** Words that every reason holds. Tones are kept: without them "hiến máu" and "kiểu mẫu" would share a word. */
const EMPTY = new Set(
  'có đã nhiều thành tích xuất sắc trong việc công tác và các của cho năm tỉnh đạt được góp phần đóng tích cực tiêu biểu phong trào thi đua vì do với những là trên địa bàn giai đoạn thực hiện hoàn lập for in the of to and outstanding achievements'.split(
    ' ',
  ),
);
const FEW = 3;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    readingForm(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !EMPTY.has(word)),
  );

/** What the award is for: the share of telling words that the shorter wording has in common with the longer. */
export const reasonWordReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  const recordedText = [facts.reason, facts.title].filter(Boolean).join(' ');
  const claimed = wordsOf(act.reason ?? '');
  const recorded = wordsOf(recordedText);
  const hasReason = wordsOf(facts.reason ?? '').size >= FEW;
  if (claimed.size < FEW || recorded.size < FEW) return [];
  const sharedWith = (words: ReadonlySet<string>): number =>
    [...claimed].filter((word) => words.has(word)).length;
  const share = sharedWith(recorded) / Math.min(claimed.size, recorded.size);
  const evidence = {
    claimed: act.reason ?? '',
    recorded: likestWording(facts.reason ?? facts.title, (wording) => sharedWith(wordsOf(wording))),
  };
  if (share >= 0.6) return [reason('same-reason-words', 1.8, evidence)];
  if (share >= 0.35) return [reason('same-reason-words', 0.8, evidence)];
  return share < 0.15 && hasReason ? [reason('other-reason-words', -1.5, evidence)] : [];
};
