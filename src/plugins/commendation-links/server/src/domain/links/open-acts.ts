import type { Link } from '../../../../shared/contracts';
import type { MatchedAct } from '../matching';

/**
 * How many acts of a text no confirmed link states yet. A link that people made, and that is told of no act by its
 * record or its passage, stands for one of them: they have seen to it.
 */
export const countOpenActs = (
  matched: readonly Pick<MatchedAct, 'linkIds'>[],
  links: readonly Pick<Link, 'documentId' | 'state'>[],
): number => {
  const stated = new Set(matched.flatMap(({ linkIds }) => linkIds));
  const loose = links.filter(({ documentId, state }) => state === 'confirmed' && !stated.has(documentId));
  return Math.max(0, matched.filter(({ linkIds }) => linkIds.length === 0).length - loose.length);
};
