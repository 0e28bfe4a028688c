import { foldText } from 'vietnamese-text';
import { totalOf } from './counts';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { reason } from './reason';

const EACH = 2.4;
const MOST = 6;

/** Names that both give. Names that only one gives count against a record whose list is complete. */
export const recipientReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  const { sharedNames, nameCount } = facts;
  if (act.recipients.length === 0 || nameCount === 0) return [];
  const claimed = act.recipients.map(({ name }) => name).join(', ');
  if (sharedNames.length > 0) {
    // Kept names are folded; the article has them as they are written.
    const shared = act.recipients.filter(({ name }) => sharedNames.includes(foldText(name)));
    const evidence = { claimed, recorded: shared.map(({ name }) => name).join(', ') };
    return [reason('shared-recipients', Math.min(MOST, EACH * sharedNames.length), evidence)];
  }
  const complete = nameCount >= (totalOf(facts.counts) ?? nameCount);
  return complete ? [reason('other-recipients', -3, { claimed, recorded: String(nameCount) })] : [];
};
