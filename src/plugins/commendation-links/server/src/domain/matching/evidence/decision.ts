import { isSameDecisionNumber, readDecisionNumber } from 'vietnamese-text';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { reason } from './reason';

const WEIGHTS = {
  same: 7,
  /** Numbering starts again each year, and the year is not known on both sides. */
  sameWithoutYear: 5.5,
  /** The serial is the same and one side leaves out who issued it ("163/QĐ"). */
  similar: 2.5,
  otherYear: -3,
  other: -5,
  sameDate: 2,
  otherDate: -2,
} as const;

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

const written = (number: string | null, date: string | null): string =>
  [number, date].filter((part) => part !== null).join(', ');

const compareNumbers = (claimed: string, recorded: string): 'same' | 'similar' | 'other' => {
  const a = readDecisionNumber(claimed);
  const b = readDecisionNumber(recorded);
  if (!a || !b || a.serial !== b.serial) return 'other';
  if (isSameDecisionNumber(a, b)) return 'same';
  const [one, two] = [a.letters.join(''), b.letters.join('')];
  return one !== two && (one.startsWith(two) || two.startsWith(one)) ? 'similar' : 'other';
};

/** The paper: its number, with the year it was counted in, and its date. */
export const decisionReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  const { decision: claimed } = act;
  const { decision: recorded } = facts;
  if (!claimed || !recorded) return [];
  const found: Reason[] = [];
  const years = [yearOf(claimed.date), recorded.year ?? yearOf(recorded.issuedOn)] as const;
  const yearsKnown = years[0] !== null && years[1] !== null;
  const sameYear = years[0] === years[1];
  if (recorded.number !== null) {
    const evidence = {
      claimed: written(claimed.number, claimed.date),
      recorded: written(
        recorded.number,
        recorded.issuedOn ?? (recorded.year === null ? null : String(recorded.year)),
      ),
    };
    const likeness = compareNumbers(claimed.number, recorded.number);
    if (likeness === 'other') found.push(reason('other-decision-number', WEIGHTS.other, evidence));
    else if (yearsKnown && !sameYear)
      found.push(reason('other-decision-number', WEIGHTS.otherYear, evidence));
    else if (likeness === 'similar') found.push(reason('similar-decision-number', WEIGHTS.similar, evidence));
    else
      found.push(
        reason('same-decision-number', yearsKnown ? WEIGHTS.same : WEIGHTS.sameWithoutYear, evidence),
      );
  }
  if (claimed.date !== null && recorded.issuedOn !== null) {
    const evidence = { claimed: claimed.date, recorded: recorded.issuedOn };
    if (claimed.date === recorded.issuedOn)
      found.push(reason('same-decision-date', WEIGHTS.sameDate, evidence));
    else if (found.length === 0) found.push(reason('other-decision-date', WEIGHTS.otherDate, evidence));
  }
  return found;
};
