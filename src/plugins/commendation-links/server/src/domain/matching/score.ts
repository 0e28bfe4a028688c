import { awardReasons } from './evidence/award';
import { countReasons } from './evidence/counts';
import { dateReasons } from './evidence/dates';
import { decisionReasons } from './evidence/decision';
import { grantorReasons, type CompareGrantor } from './evidence/grantor';
import { reasonWordReasons } from './evidence/reason-words';
import { recipientReasons } from './evidence/recipients';
import { grantorComparison } from './grantor/compare-grantors';
import { PRIOR } from './thresholds';
import type { CandidateFacts, ClaimedAct, RankedSuggestion } from './types';

const reasonsFor = (act: ClaimedAct, facts: CandidateFacts, compare: CompareGrantor) => [
  ...decisionReasons(act, facts),
  ...grantorReasons(act, facts, compare),
  ...awardReasons(act, facts),
  ...countReasons(act, facts),
  ...dateReasons(act, facts),
  ...recipientReasons(act, facts),
  ...reasonWordReasons(act, facts),
];

/** How likely `facts` is the record of the act, and why; the weightiest reasons first. */
export const score = (
  act: ClaimedAct,
  facts: CandidateFacts,
  compare: CompareGrantor = grantorComparison(),
): RankedSuggestion => {
  const reasons = reasonsFor(act, facts, compare);
  const logOdds = reasons.reduce((sum, { weight }) => sum + weight, PRIOR);
  return {
    commendationId: facts.commendationId,
    score: Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4,
    reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
};
