import { hasCounts, NO_COUNTS } from '../recipients/recipient-list';
import { RECEIVING } from '../rules/forms';
import type { Frame } from '../sentence/frame';
import { isSeparator } from '../sentence/separators';
import type { DraftAct } from './draft-act';

/** Rule of the shared number: one number for several awards belongs to none of them. */

/** "Bằng khen và Kỷ niệm chương cho 5 người": nothing but a separator between two awards. */
export const sharesWithNext = (frame: Frame, next: Frame | undefined): boolean => {
  if (next === undefined || next.voice !== 'none') return false;
  const gap = frame.tokens.slice(frame.head.to, next.head.from);
  return (
    gap.length > 0 &&
    gap.length <= 24 &&
    gap.every((token) => token.kind === 'word' || isSeparator(token) || token.text === '"') &&
    gap.some(isSeparator)
  );
};

/** The acts whose number the awards waiting before them share, behind those. */
export const share = (waiting: readonly DraftAct[], acts: readonly DraftAct[]): readonly DraftAct[] => {
  const source = acts[0];
  if (waiting.length === 0 || source === undefined) return acts;
  const shared = waiting.map((act) => ({
    ...act,
    recipients: source.recipients,
    general: true,
    quote: { from: act.quote.from, to: source.quote.to },
  }));
  return [...shared, ...acts.map((act) => ({ ...act, counts: NO_COUNTS, countsAt: null, general: true }))];
};

const LONGEST_JOINT = 16;
const JOINTS = new Set(['và', 'cùng']);

/**
 * "Mười cán bộ nhận Giấy khen của A và Bằng khen của B": an award without recipients of its own behind one that was
 * received in number.
 */
export const sharesWithPrevious = (
  frame: Frame,
  previous: DraftAct,
  drafts: readonly DraftAct[],
): boolean => {
  const joint = frame.tokens.slice(previous.head.to, frame.head.from);
  return (
    RECEIVING.has(previous.rule) &&
    hasCounts(previous.counts) &&
    previous.countsAt !== null &&
    drafts.length > 0 &&
    drafts.every(({ rule }) => rule === 'chained-award') &&
    joint.length <= LONGEST_JOINT &&
    JOINTS.has(joint.at(-1)?.text ?? '')
  );
};

/** The act before and the awards behind it, all to the same people and none with their number. */
export const shareAlike = (previous: DraftAct, drafts: readonly DraftAct[]): readonly DraftAct[] => {
  const unnumbered = { counts: NO_COUNTS, countsAt: null, general: true };
  return [
    { ...previous, ...unnumbered },
    ...drafts.map((act) => ({ ...act, ...unnumbered, recipients: previous.recipients })),
  ];
};
