import { hasCounts, NO_COUNTS } from '../recipients/recipient-list';
import { owners } from '../facts/grantor';
import { GUARDS } from '../rules/guards';
import { historicTotal } from '../rules/guards/historic-total';
import type { GuardRule } from '../rules/rule';
import { buildFrames } from '../sentence/build-frames';
import type { Frame } from '../sentence/frame';
import type { Range, Scan } from '../sentence/mentions';
import { isSeparator } from '../sentence/separators';
import type { Token } from '../../text';
import type { DraftAct } from './draft-act';
import { readFrame, type FrameContext } from './read-frame';

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

/** "Bằng khen và Kỷ niệm chương cho 5 người": nothing but a separator between two awards. */
const sharesWithNext = (frame: Frame, next: Frame | undefined): boolean => {
  if (next === undefined || next.voice !== 'none') return false;
  const gap = frame.tokens.slice(frame.head.to, next.head.from);
  return (
    gap.length > 0 &&
    gap.length <= 24 &&
    gap.every((token) => token.kind === 'word' || isSeparator(token) || token.text === '"') &&
    gap.some(isSeparator)
  );
};

const LONGEST_JOINT = 16;

/** Rule of the shared number: one number for several awards belongs to none of them. */
const share = (waiting: readonly DraftAct[], acts: readonly DraftAct[]): readonly DraftAct[] => {
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

const RECEIVED = new Set(['recipient-receives', 'recipient-is-given']);

/**
 * "Mười cán bộ nhận Giấy khen của A và Bằng khen của B": the award behind has no recipients of its own, so that the
 * number before both is shared, too.
 */
const sharedBefore = (
  { before, next }: { readonly before: readonly DraftAct[]; readonly next: readonly DraftAct[] },
  frame: Frame,
): { readonly before: readonly DraftAct[]; readonly next: readonly DraftAct[] } | null => {
  const last = before.at(-1);
  if (last === undefined || next.length === 0 || !RECEIVED.has(last.rule) || !hasCounts(last.counts))
    return null;
  const alone = next.every((act) => act.rule === 'chained-award' && !speaksOfSomebody(act));
  const joined = frame.tokens.slice(last.head.to, frame.head.from);
  if (
    !alone ||
    joined.length > LONGEST_JOINT ||
    !['và', 'cùng'].includes(joined.at(-1)?.text ?? '') ||
    last.countsAt === null
  )
    return null;
  const unnumbered = { counts: NO_COUNTS, countsAt: null, general: true };
  return {
    before: [...before.slice(0, -1), { ...last, ...unnumbered }],
    next: next.map((act) => ({ ...act, ...unnumbered, recipients: last.recipients })),
  };
};

const isLongAgo = (year: number, publishedOn: string | null): boolean =>
  publishedOn !== null && year > 1900 && year <= Number(publishedOn.slice(0, 4)) - 2;

const yearAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'năm' ? Number(tokens[at + 1]?.text) : 0;

const BEFORE_YEAR = new Set(['vào', 'đến', 'biết', 'kể', 'nhớ', 'rằng', 'hồi', 'là']);

/** "Năm 2015, chị được …", "ông cho biết năm 2015 ông được …": the clause is set in a year. */
const setLongAgo = ({ tokens, left }: Frame, publishedOn: string | null): boolean =>
  tokens.slice(left.from, left.to).some((_token, index) => {
    const at = left.from + index;
    const before = tokens[at - 1];
    const opens = at === left.from || isSeparator(before) || BEFORE_YEAR.has(before?.text ?? '');
    return opens && isLongAgo(yearAt(tokens, at), publishedOn);
  });

/** … or "tặng Huân chương Lao động hạng Ba năm 2015", in an article of 2023: an old award. */
const datedLongAgo = (frame: Frame, publishedOn: string | null): boolean =>
  isLongAgo(yearAt(frame.tokens, owners(frame).at(-1)?.to ?? frame.head.to), publishedOn) ||
  setLongAgo(frame, publishedOn);

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
    const previous = waiting.at(-1) ?? acts.at(-1) ?? null;
    const drafts = readFrame(frame, { ...context, chained: index > 0 && previous !== null, previous });
    const shared = sharedBefore({ before: acts, next: drafts }, frame);
    if (shared !== null) {
      acts.splice(0, acts.length, ...shared.before, ...shared.next);
      return;
    }
    const some = drafts.filter((act) => speaksOfSomebody(act) && !namesCeremony(frame, act));
    if (some.length > 0) {
      acts.push(...share(waiting, some));
      waiting = [];
    } else {
      unspoken.push(...drafts);
      waiting = sharesWithNext(frame, frames[index + 1]) ? [...waiting, ...drafts] : [];
    }
  });
  return { acts, blocked, unspoken };
};
