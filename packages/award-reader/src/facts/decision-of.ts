import type { Frame } from '../sentence/frame';
import { decisionAt, decisionsIn, type FoundDecision } from './decision';

/** "Quyết định đính chính số …": a paper about the decision, not the decision. */
const OTHER_PAPERS = new Set(['chính', 'bỏ', 'đổi']);

/** The decision that the clause of a frame names: before its award, else after it. */
export const decisionOf = (frame: Frame, publishedOn: string | null): FoundDecision | null => {
  const { tokens, left, right, scan, head } = frame;
  const own = decisionsIn(tokens, { from: left.from, to: head.from });
  const before = own
    .filter(
      (at) => !OTHER_PAPERS.has(tokens[at - 2]?.text ?? '') && !OTHER_PAPERS.has(tokens[at - 1]?.text ?? ''),
    )
    .at(-1);
  const after = decisionsIn(tokens, right)[0];
  const at = before ?? after;
  return at === undefined ? null : decisionAt(tokens, { from: scan.from, to: scan.to }, at, publishedOn);
};
