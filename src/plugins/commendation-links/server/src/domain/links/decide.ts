import type { Link, LinkState } from '../../../../shared/contracts';
import type { Verdict } from '../../../../shared/reading-contracts';
import { fail, type Result, succeed } from '../result';

/** What somebody else, or the same person earlier, decided. */
export type DecisionProblem = { readonly code: 'already-decided'; readonly state: LinkState };

const STATE_OF: { readonly [Each in Verdict]: LinkState } = { confirm: 'confirmed', reject: 'rejected' };

/**
 * A verdict on a suggestion. Saying the same again changes nothing; a link that was decided otherwise stays, because
 * two people may look at one suggestion: it is changed where links are edited.
 */
export const decide = <Suggestion extends Pick<Link, 'state'>>(
  link: Suggestion,
  verdict: Verdict,
): Result<Suggestion, DecisionProblem> => {
  const state = STATE_OF[verdict];
  if (link.state === state) return succeed(link);
  return link.state === 'suggested'
    ? succeed({ ...link, state })
    : fail({ code: 'already-decided', state: link.state });
};
