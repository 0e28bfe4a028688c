import { decisionOf } from '../facts/decision-of';
import { bestower } from '../facts/grantor';
import { reasonIn } from '../facts/reason';
import { subject } from '../facts/subject';
import { placeRecipients } from '../recipients/place-recipients';
import { addCounts, hasCounts, type RecipientList } from '../recipients/recipient-list';
import { FORMS, RECEIVING } from '../rules/forms';
import type { FormContext, FormRule } from '../rules/rule';
import type { Frame } from '../sentence/frame';
import { beforeAdverbs, isSeparator } from '../sentence/separators';
import { within, type Range } from '../sentence/mentions';
import type { DraftAct } from './draft-act';
import { countsOf } from './frame-counts';
import { partsOf } from './frame-parts';

export type FrameContext = FormContext & {
  readonly sentence: number;
  readonly paragraph: number;
  readonly publishedOn: string | null;
  /** The act read before it in the same sentence, whose grantor and decision it may share. */
  readonly previous: DraftAct | null;
};

/** A person who hands over in a clause of his own takes the grantor along only when he acts in its name. */
const mayInherit = (frame: Frame, previous: DraftAct | null): boolean =>
  previous?.rule === 'award-on-behalf' || subject(frame) !== 'presenter';

/** "…, được UBND tỉnh công nhận …": nothing but a separator before the verb. */
const hasNoSubject = ({ tokens, left }: Frame): boolean =>
  beforeAdverbs(tokens, left.to, left.from) === left.from ||
  tokens
    .slice(left.from, left.to)
    .every((token) => isSeparator(token) || token.text === 'đồng' || token.text === 'thời');

/** "Trường A đón nhận Huân chương … và Cờ thi đua …": the second award goes to the same names. */
const sharedNames = (
  frame: Frame,
  {
    rule,
    list,
    previous,
  }: { readonly rule: FormRule; readonly list: RecipientList; readonly previous: DraftAct | null },
): RecipientList['names'] => {
  const alone = list.counts.length + list.names.length === 0 && !list.general;
  const received = previous !== null && RECEIVING.has(previous.rule) && !hasCounts(previous.counts);
  const goesOn = rule.id === 'chained-award' || (RECEIVING.has(rule.id) && hasNoSubject(frame));
  return goesOn && alone && received ? previous.recipients : [];
};

/** "…; 17 đồng chí đón Huy hiệu 50 năm": badges of one batch have one grantor. */
const ofOneBatch = ({ award }: Frame, previous: DraftAct | null): boolean =>
  award?.code === 'huy-hieu-dang' && previous?.award === award.code;

const POSTHUMOUS = new Set(['posthumous']);

const build = (frame: Frame, rule: FormRule, context: FrameContext): readonly DraftAct[] => {
  const { previous } = context;
  const list = placeRecipients(frame, rule.recipients);
  const parts = partsOf(frame, list);
  const bodies = rule.grantors(frame);
  const gradeOnly = frame.award?.gradeOnly === true;
  const inherited =
    (rule.inheritsGrantor || gradeOnly || ofOneBatch(frame, previous)) &&
    bodies.length === 0 &&
    !frame.fresh &&
    mayInherit(frame, previous)
      ? (previous?.grantor ?? null)
      : null;
  const grantors: readonly (Range | null)[] = bodies.length > 0 ? bodies : [inherited];
  const shared = grantors.length > 1;
  const counts = shared ? addCounts([]) : countsOf(frame, list, previous);
  const listed =
    list.counts.length > 0 ? { from: list.counts[0]?.from ?? 0, to: list.counts.at(-1)?.to ?? 0 } : null;
  const decision =
    decisionOf(frame, context.publishedOn) ??
    (bodies.length === 0 && previous !== null && !frame.fresh ? previous.decision : null);
  const end = Math.max(frame.head.to, list.span.to);
  const giver = bestower(frame);
  const told = giver?.verbTo ?? frame.right.from;
  const before = rule.recipients[0] === 'before' && list.span.to <= frame.left.to;
  const reason = before
    ? (reasonIn(frame.tokens, { from: told, to: frame.right.to }) ??
      reasonIn(frame.tokens, { from: list.span.to, to: frame.left.to }))
    : reasonIn(frame.tokens, { from: Math.max(end, told), to: frame.right.to });
  return grantors.map((grantor) => ({
    award: gradeOnly ? (previous?.award ?? '') : (frame.award?.code ?? 'khen-thuong'),
    grade: frame.award?.grade ?? null,
    name: gradeOnly ? (previous?.name ?? null) : (frame.award?.name ?? null),
    grantor,
    counts,
    countsAt: listed,
    decision,
    presentedOn: null,
    recipients: [...list.names, ...parts.names, ...sharedNames(frame, { rule, list, previous })],
    subsets: parts.subsets,
    reason,
    posthumous:
      POSTHUMOUS.has(frame.verb?.value ?? '') ||
      giver?.posthumous === true ||
      // "trao Bằng khen truy tặng của X"
      POSTHUMOUS.has(frame.scan.startingAt.word.get(frame.head.to)?.value ?? '') ||
      (frame.verb === null && previous?.posthumous === true),
    quote: { from: quoteStart(frame), to: end },
    rule: rule.id,
    sentence: context.sentence,
    paragraph: context.paragraph,
    head: frame.head,
    general: list.general || shared,
    // "3 người, trong đó có A và B, nhận": a part behind the number does not make the number one
    partial: within(frame.scan.words, {
      from: frame.left.from,
      to: before && listed !== null ? listed.from : frame.head.from,
    }).some(({ tag, value }) => tag === 'subset' && value !== 'weak'),
  }));
};

const SKIPPED = new Set([',', ';', ':', '-', 'và', '.', '"', ')', 'and']);

const quoteStart = (frame: Frame): number => {
  let at = frame.left.from;
  while (at < frame.head.from && SKIPPED.has(frame.tokens[at]?.text ?? '')) at += 1;
  return at;
};

/** The acts a frame reports by the first form that fits it: none, one, or one for each of several grantors. */
export const readFrame = (frame: Frame, context: FrameContext): readonly DraftAct[] => {
  const rule = FORMS.find(({ fits }) => fits(frame, context));
  return rule === undefined ? [] : build(frame, rule, context);
};
