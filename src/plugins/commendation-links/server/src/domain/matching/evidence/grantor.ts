import type { ReasonCode } from '../../../../../shared/reading-contracts';
import type { Likeness } from '../grantor/compare-grantors';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { reason } from './reason';

/** The same body in other words weighs less than its name: "UBND tỉnh" is sixty bodies, its chair's full name is one. */
const OF_LIKENESS: { readonly [Each in Likeness]: readonly [ReasonCode, number] } = {
  same: ['same-grantor', 3],
  alias: ['grantor-alias', 2.6],
  'same-body': ['same-body', 2.3],
  similar: ['similar-grantor', 0.4],
  other: ['other-grantor', -4.5],
};

export type CompareGrantor = (
  claimed: string,
  recorded: { readonly names: readonly string[]; readonly aliases: readonly string[] },
) => Likeness | null;

export const grantorReasons = (
  act: ClaimedAct,
  facts: CandidateFacts,
  compare: CompareGrantor,
): readonly Reason[] => {
  if (act.grantor === null) return [];
  const likeness = compare(act.grantor, { names: facts.grantors, aliases: facts.grantorAliases });
  if (likeness === null) return [];
  const [code, weight] = OF_LIKENESS[likeness];
  return [reason(code, weight, { claimed: act.grantor, recorded: facts.grantors[0] ?? '' })];
};
