import { foldText } from 'vietnamese-text';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { likestWording } from '../wordings';
import { reason } from './reason';

/** The text names no form ("khen thưởng 05 tập thể"): it may be any. */
export const UNNAMED_AWARD = 'khen-thuong';

const GRADES: Readonly<Record<string, string>> = {
  nhat: 'I',
  '1': 'I',
  nhi: 'II',
  '2': 'II',
  ba: 'III',
  '3': 'III',
};

/** "hạng Ba", "Ba", "III" and "3" are one grade; a Party badge's "40 năm" is "40". */
const gradeForm = (grade: string): string => {
  const plain = foldText(grade)
    .replace(/^hang /, '')
    .replace(/ nam$/, '');
  return GRADES[plain] ?? plain.toUpperCase();
};

/** To the living and to the dead: two groups of one batch. A record that says neither speaks for nothing. */
const posthumousReasons = (act: ClaimedAct, { posthumous }: CandidateFacts): readonly Reason[] => {
  if (posthumous === null) return [];
  const evidence = { claimed: String(act.posthumous), recorded: String(posthumous) };
  if (act.posthumous !== posthumous) return [reason('other-posthumous', -3, evidence)];
  return posthumous ? [reason('same-posthumous', 0.5, evidence)] : [];
};

/** Award type, grade, the award's own name, and whether it is posthumous. */
export const awardReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  const found: Reason[] = [];
  if (facts.award !== null && act.award !== UNNAMED_AWARD && facts.award !== UNNAMED_AWARD) {
    const evidence = { claimed: act.award, recorded: facts.award };
    found.push(
      act.award === facts.award
        ? reason('same-award-type', 1, evidence)
        : reason('other-award-type', -6, evidence),
    );
  }
  if (act.grade !== null && facts.grade !== null) {
    const evidence = { claimed: act.grade, recorded: facts.grade };
    const same = gradeForm(act.grade) === gradeForm(facts.grade);
    found.push(same ? reason('same-grade', 0.8, evidence) : reason('other-grade', -4, evidence));
  }
  const name = foldText(act.name ?? '');
  // Another form of award on the same occasion ("vì sự nghiệp…") has the words of its name as well.
  const isOtherForm = found.some(({ code }) => code === 'other-award-type');
  const isNamedIn = (title: string): boolean => ` ${foldText(title)} `.includes(` ${name} `);
  if (!isOtherForm && name.length > 3 && isNamedIn(facts.title)) {
    const recorded = likestWording(facts.title, (title) => Number(isNamedIn(title)));
    found.push(reason('same-award-name', 1, { claimed: act.name ?? '', recorded }));
  }
  return [...found, ...posthumousReasons(act, facts)];
};
