import { foldedOf, type Article } from './article';
import type { DraftAct } from './draft-act';
import type { BlockedFrame } from './read-sentence';
import { deprived } from './revocation-of';

const MOST = 50;

/** "thu hồi Giấy khen của ông A …. Trước đó, ông A được trao Giấy khen": what was cancelled is told again, no act. */
export const withoutCancelled = (
  article: Article,
  acts: readonly DraftAct[],
  blocked: readonly BlockedFrame[],
): readonly DraftAct[] => {
  const cancelled = blocked
    .filter(({ guard }) => guard.why === 'revocation')
    .slice(0, MOST)
    .map(({ frame }) => ({
      award: frame.award?.code,
      names: deprived(frame).names.map((one) => foldedOf(article, one)),
    }));
  return acts.filter(
    (act) =>
      act.recipients.length === 0 ||
      !cancelled.some(
        ({ award, names }) =>
          award === act.award && act.recipients.every((one) => names.includes(foldedOf(article, one))),
      ),
  );
};
