import { hasCounts } from '../recipients/recipient-list';
import { GUARDS } from '../rules/guards';
import { historicTotal } from '../rules/guards/historic-total';
import type { GuardRule } from '../rules/rule';
import { buildFrames } from '../sentence/build-frames';
import type { Frame } from '../sentence/frame';
import type { Range, Scan } from '../sentence/mentions';
import type { Token } from 'vietnamese-text';
import type { DraftAct } from './draft-act';
import { datedLongAgo } from './long-ago';
import { readFrame, type FrameContext } from './read-frame';
import { share, shareAlike, sharesWithNext, sharesWithPrevious } from './shared-number';

export type BlockedFrame = { readonly guard: GuardRule; readonly frame: Frame; readonly range: Range };

export type SentenceReading = {
  readonly acts: readonly DraftAct[];
  readonly blocked: readonly BlockedFrame[];
  /** Awards spoken of without recipients ("tổ chức lễ trao Huy hiệu Đảng"). */
  readonly unspoken: readonly DraftAct[];
};

export type SentenceContext = Pick<FrameContext, 'sentence' | 'paragraph' | 'publishedOn' | 'listed'> & {
  /** Guard of an introducing line ("đề nghị tặng thưởng:") that its list inherits. */
  readonly inheritedGuard: GuardRule | null;
};

/** "Trung ương Đoàn truy tặng Huy hiệu “Tuổi trẻ dũng cảm”" speaks of the dead whom the article is about. */
const speaksOfTheDead = ({ posthumous, grantor, rule }: DraftAct): boolean =>
  posthumous && grantor !== null && rule === 'grantor-gives';

const speaksOfSomebody = (act: DraftAct): boolean =>
  speaksOfTheDead(act) || hasCounts(act.counts) || act.recipients.length > 0 || act.general;

/** "tổ chức Lễ trao tặng 13 Huân chương cho các gia đình": the name of an event, told in full elsewhere. */
const namesCeremony = (frame: Frame, act: DraftAct): boolean =>
  act.general &&
  !hasCounts(act.counts) &&
  act.recipients.length === 0 &&
  frame.tokens[(frame.verb?.from ?? 0) - 1]?.text === 'lễ';

/** Reads one sentence: its frames from left to right, guards first, then the forms. */
export const readSentence = (
  tokens: readonly Token[],
  scan: Scan,
  context: SentenceContext,
): SentenceReading => {
  const acts: DraftAct[] = [];
  const blocked: BlockedFrame[] = [];
  const unspoken: DraftAct[] = [];
  let guard: GuardRule | null = context.inheritedGuard;
  let waiting: readonly DraftAct[] = [];
  const frames = buildFrames(tokens, scan);
  frames.forEach((frame, index) => {
    const own =
      GUARDS.find(({ blocks }) => blocks(frame)) ??
      (datedLongAgo(frame, context.publishedOn) ? historicTotal : undefined);
    const inherits =
      guard !== null && (index === 0 || guard.spreads || !frame.fresh || frame.voice === 'none');
    const found = own ?? (inherits ? guard : null);
    guard = found ?? null;
    if (found !== null && found !== undefined) {
      blocked.push({
        guard: found,
        frame,
        range: { from: frame.left.from, to: Math.max(frame.head.to, frame.right.to) },
      });
      waiting = [];
      return;
    }
    const last = acts.at(-1);
    const previous = waiting.at(-1) ?? last ?? null;
    const drafts = readFrame(frame, { ...context, chained: index > 0 && previous !== null, previous });
    const some = drafts.filter((act) => speaksOfSomebody(act) && !namesCeremony(frame, act));
    if (some.length > 0) {
      acts.push(...share(waiting, some));
      waiting = [];
    } else if (last !== undefined && sharesWithPrevious(frame, last, drafts)) {
      acts.splice(-1, 1, ...shareAlike(last, drafts));
    } else {
      unspoken.push(...drafts);
      waiting = sharesWithNext(frame, frames[index + 1]) ? [...waiting, ...drafts] : [];
    }
  });
  return { acts, blocked, unspoken };
};
