import { STATE_AWARDS } from '../lexicon/awards';
import { RECEIVING } from '../rules/forms';
import { hasCounts } from '../recipients/recipient-list';
import { detailOf, totalOf } from './count-detail';
import type { DraftAct } from './draft-act';

/** How far behind a total the acts stand that it is broken into, in sentences and in acts. */
const NEAR_SENTENCES = 3;
const NEAR_ACTS = 24;

type Surroundings = {
  /** The acts after it, in text order, those of a named form only. */
  readonly later: readonly DraftAct[];
  readonly isLast: boolean;
  /** Sum of all numbers of acts of a named form. */
  readonly sum: number;
};

/** A bare "khen thưởng 68 người" that the article breaks into awards is their sum, not an act. */
const isUmbrella = (act: DraftAct, { later, isLast, sum }: Surroundings): boolean => {
  // "đến khen thưởng nóng Đội Cảnh sát giao thông" in the lead, told in full below
  if (act.grantor === null && !hasCounts(act.counts) && !isLast) return true;
  // "gặp mặt, khen thưởng học sinh giỏi": nobody in particular, told in full below
  if (!hasCounts(act.counts) && act.recipients.length === 0 && later.length > 0) return true;
  const whole = totalOf(act.counts);
  if (whole > 0 && sum === whole) return true;
  const near = later.filter(
    ({ sentence, head }) =>
      sentence >= act.sentence && sentence - act.sentence <= NEAR_SENTENCES && head.from > act.head.from,
  );
  // "Giám đốc khen 9 tập thể. Riêng anh A được Bộ tặng …": set apart, and by another body
  if (near.some(({ partial, grantor }) => partial && (grantor === null || act.grantor === null))) return true;
  const largest = Math.max(0, ...near.map(({ counts }) => totalOf(counts)));
  const apart = ({ grantor, sentence }: DraftAct): boolean =>
    grantor === null || act.grantor === null || sentence > act.sentence;
  // "khen thưởng cho 05 đơn vị, gồm: A nhận Cờ; B, C nhận Bằng khen"
  const shared = near.filter(({ sentence, rule }) => sentence === act.sentence && RECEIVING.has(rule));
  const named = shared.reduce((all, one) => all + Math.max(one.recipients.length, totalOf(one.counts)), 0);
  if (shared.length > 1 && whole > 0 && named <= whole) return true;
  const told = near.reduce((all, { counts }) => all + totalOf(counts), 0);
  // "90 điển hình, gồm 45 gia đình …", then 15 others: broken down by itself, and no sum of theirs
  if (detailOf(act.counts) > 2 && told < whole / 2) return false;
  return near.length > 1 && whole >= largest && near.every(apart);
};

/** "trao danh hiệu cho 52 mẹ", then 4 and 48; "33 tập thể, cá nhân được vinh danh. Cụ thể, …": the acts right after it. */
const isSumOf = (act: DraftAct, later: readonly DraftAct[]): boolean => {
  const whole = totalOf(act.counts);
  const near = later.filter(
    ({ award, sentence }) =>
      sentence > act.sentence &&
      sentence - act.sentence <= NEAR_SENTENCES &&
      (award === act.award || act.award === 'khen-thuong'),
  );
  return (
    (act.grantor === null || STATE_AWARDS.has(act.award)) &&
    near.length > 1 &&
    near.reduce((all, { counts }) => all + totalOf(counts), 0) === whole
  );
};

/** "Huân chương … cho 9 gia đình: 2 gia đình được tặng hạng Nhì, 7 … hạng Ba": the sum of its grades. */
const isSumOfGrades = (act: DraftAct, acts: readonly DraftAct[]): boolean => {
  if (act.award !== 'huan-chuong' || act.grade !== null || !hasCounts(act.counts)) return false;
  const graded = acts.filter(
    ({ award, grade, sentence }) =>
      award === act.award &&
      grade !== null &&
      sentence >= act.sentence &&
      sentence - act.sentence <= NEAR_SENTENCES,
  );
  return (
    graded.length > 1 && graded.reduce((all, { counts }) => all + totalOf(counts), 0) === totalOf(act.counts)
  );
};

/** Leaves out the totals that other acts of the article break down. */
export const withoutUmbrellas = (acts: readonly DraftAct[]): readonly DraftAct[] => {
  const named = acts.filter(({ award }) => award !== 'khen-thuong');
  const sum = named.reduce((all, { counts }) => all + totalOf(counts), 0);
  return acts.filter((act, index) => {
    if (isSumOfGrades(act, acts.slice(index, index + NEAR_ACTS))) return false;
    if (isSumOf(act, acts.slice(index + 1, index + 1 + NEAR_ACTS))) return false;
    if (act.award !== 'khen-thuong') return true;
    const later = acts.slice(index + 1, index + 1 + NEAR_ACTS).filter(({ award }) => award !== 'khen-thuong');
    const isLast = (acts.at(-1)?.sentence ?? 0) <= act.sentence;
    return !isUmbrella(act, { later, isLast, sum });
  });
};
