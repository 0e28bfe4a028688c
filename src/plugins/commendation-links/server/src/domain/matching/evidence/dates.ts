import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { isOfStatedYear } from '../stated-years';
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

/** What the day of the act itself tells, and what the day of the article does, where the text gives none. */
const CODES = {
  act: { close: 'close-date', distant: 'distant-date' },
  article: { close: 'close-to-article', distant: 'far-from-article' },
} as const;

type Claimed = { readonly by: keyof typeof CODES; readonly day: string };

const dated = (weight: number, { by, day }: Claimed, recorded: string): Reason =>
  reason(CODES[by][weight >= 0 ? 'close' : 'distant'], weight, { claimed: day, recorded });

const yearReason = (claimed: Claimed, year: number): readonly Reason[] => {
  const years = Number(claimed.day.slice(0, 4)) - year;
  return years === 0 || years === 1 ? [] : [dated(DISTANT, claimed, String(year))];
};

const presentedReason = (claimed: Claimed, presentedOn: string): Reason => {
  const days = daysBetween(presentedOn, claimed.day) ?? 0;
  if (claimed.by === 'article') {
    // a preview appears before the day, never long before
    return dated(days < -7 ? DISTANT : step(PUBLISHED, Math.abs(days)), claimed, presentedOn);
  }
  return days === 0
    ? reason('same-event-day', 2.4, { claimed: claimed.day, recorded: presentedOn })
    : dated(step(PRESENTED, Math.abs(days)), claimed, presentedOn);
};

const comparedDays = (claimed: Claimed, { presentedOn, decision }: CandidateFacts): readonly Reason[] => {
  if (presentedOn !== null) return [presentedReason(claimed, presentedOn)];
  if (decision?.issuedOn) {
    const days = daysBetween(decision.issuedOn, claimed.day) ?? 0;
    return [dated(days < -7 ? DISTANT : step(DECIDED, Math.abs(days)), claimed, decision.issuedOn)];
  }
  return decision?.year ? yearReason(claimed, decision.year) : [];
};

/**
 * When the award was handed over, or as near to that as either side tells. An article that looks back ("ngập lụt tháng
 * 10/2025") is dated by the year it names: that it is written much later speaks against nothing.
 */
export const dateReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  if (act.presentedOn !== null) return comparedDays({ by: 'act', day: act.presentedOn }, facts);
  if (act.publishedOn === null) return [];
  const found = comparedDays({ by: 'article', day: act.publishedOn }, facts);
  return isOfStatedYear(act, facts) ? found.filter(({ weight }) => weight > 0) : found;
};
