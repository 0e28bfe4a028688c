import type { CandidateFacts, ClaimedAct } from './types';

/** The last year that the text names in what the award is for: "ngập lụt tháng 10/2025", "giai đoạn 2021 - 2025". */
export const lastStatedYear = ({ reason }: Pick<ClaimedAct, 'reason'>): number | null => {
  const years = [...(reason ?? '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
};

/** Awards are given in the year of what they are for, or early in the next. */
export const isOfStatedYear = (
  act: Pick<ClaimedAct, 'reason'>,
  { presentedOn, decision }: Pick<CandidateFacts, 'presentedOn' | 'decision'>,
): boolean => {
  const stated = lastStatedYear(act);
  const day = presentedOn ?? decision?.issuedOn;
  const recorded = day ? Number(day.slice(0, 4)) : (decision?.year ?? null);
  return stated !== null && recorded !== null && (recorded === stated || recorded === stated + 1);
};
