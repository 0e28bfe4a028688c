import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { daysBetween } from './days';
import { reason } from './reason';

/** [days at most, weight]; beyond the last step the day is another's. */
type Steps = readonly (readonly [number, number])[];

const DISTANT = -5;
/** Both sides give the day of presentation. */
const PRESENTED: Steps = [
  [3, 1.3],
  [31, -0.8],
  [120, -2.5],
];
/** The article is dated by its publication, which comes at once or some days after. */
const PUBLISHED: Steps = [
  [7, 1.6],
  [31, 0.8],
  [120, -1.2],
];
/** The record is dated by its decision, signed up to some months before the award is handed over. */
const DECIDED: Steps = [
  [60, 1],
  [180, 0],
  [400, -1.8],
];

const step = (steps: Steps, distance: number): number =>
  steps.find(([most]) => distance <= most)?.[1] ?? DISTANT;

const dated = (weight: number, claimed: string, recorded: string): Reason =>
  reason(weight >= 0 ? 'close-date' : 'distant-date', weight, { claimed, recorded });

const yearReason = (claimed: string, year: number): readonly Reason[] => {
  const years = Number(claimed.slice(0, 4)) - year;
  return years === 0 || years === 1 ? [] : [dated(DISTANT, claimed, String(year))];
};

/** When the award was handed over, or as near to that as either side tells. */
export const dateReasons = (
  act: ClaimedAct,
  { presentedOn, decision }: CandidateFacts,
): readonly Reason[] => {
  const claimed = act.presentedOn ?? act.publishedOn;
  if (claimed === null) return [];
  if (presentedOn !== null) {
    const days = daysBetween(presentedOn, claimed) ?? 0;
    if (act.presentedOn === null) {
      // a preview appears before the day, never long before
      return [dated(days < -7 ? DISTANT : step(PUBLISHED, Math.abs(days)), claimed, presentedOn)];
    }
    const evidence = { claimed, recorded: presentedOn };
    return [
      days === 0
        ? reason('same-event-day', 2.4, evidence)
        : dated(step(PRESENTED, Math.abs(days)), claimed, presentedOn),
    ];
  }
  if (decision?.issuedOn) {
    const days = daysBetween(decision.issuedOn, claimed) ?? 0;
    return [dated(days < -7 ? DISTANT : step(DECIDED, Math.abs(days)), claimed, decision.issuedOn)];
  }
  return decision?.year ? yearReason(claimed, decision.year) : [];
};
