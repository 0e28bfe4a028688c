import { subject } from '../facts/grantor';
import { decisionAt, decisionsIn, type FoundDecision } from '../facts/decision';
import { reasonIn } from '../facts/reason';
import { subsetsIn, type FoundSubset } from '../facts/subsets';
import { listedNames, namesAfterCount } from '../recipients/listed-names';
import { placeRecipients } from '../recipients/place-recipients';
import { addCounts, hasCounts, type RecipientList } from '../recipients/read-recipients';
import { FORMS } from '../rules/forms';
import type { FormContext, FormRule } from '../rules/rule';
import type { Frame } from '../sentence/frame';
import { within, type Range } from '../sentence/mentions';
import type { CountKind, Counts } from '../types';
import type { DraftAct } from './draft-act';

export type FrameContext = FormContext & {
  readonly sentence: number;
  readonly paragraph: number;
  readonly publishedOn: string | null;
  /** The act read before it in the same sentence, whose grantor and decision it may share. */
  readonly previous: DraftAct | null;
};

/** Titles that are counted by their holders: "512 Lao động tiên tiến". */
const HOLDERS: Readonly<Record<string, CountKind>> = {
  'chien-si-thi-dua': 'individuals',
  'lao-dong-tien-tien': 'individuals',
  'tap-the-lao-dong-tien-tien': 'collectives',
  'tap-the-lao-dong-xuat-sac': 'collectives',
};

const singleKind = (counts: Counts): CountKind | null => {
  const kinds = (Object.keys(counts) as CountKind[]).filter((kind) => counts[kind] !== null);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
};

const countsOf = (frame: Frame, list: RecipientList, previous: DraftAct | null): Counts => {
  const named = list.names.filter(({ kind }) => kind === 'individual').length;
  const together = list.counts[0];
  const lastName = list.names.at(-1);
  // "Thượng úy A cùng 03 cán bộ": the named are part of the number
  const joined =
    together !== undefined &&
    lastName !== undefined &&
    lastName.to < together.from &&
    frame.tokens[together.from - 1]?.text === 'cùng';
  const counts = addCounts(joined ? [...list.counts, { kind: 'individuals', value: named }] : list.counts);
  const counted = frame.award?.counted;
  if (list.counts.length > 0 || typeof counted !== 'number') return counts;
  const kind =
    frame.award?.gradeOnly && previous !== null
      ? singleKind(previous.counts)
      : HOLDERS[frame.award?.code ?? ''];
  return kind === undefined || kind === null ? counts : addCounts([{ kind, value: counted }]);
};

/** "Quyết định đính chính số …": a paper about the decision, not the decision. */
const OTHER_PAPERS = new Set(['chính', 'bỏ', 'đổi']);

const decisionOf = (frame: Frame, context: FrameContext): FoundDecision | null => {
  const { tokens, left, right, scan, head } = frame;
  const own = decisionsIn(tokens, { from: left.from, to: head.from });
  const before = own
    .filter(
      (at) => !OTHER_PAPERS.has(tokens[at - 2]?.text ?? '') && !OTHER_PAPERS.has(tokens[at - 1]?.text ?? ''),
    )
    .at(-1);
  const after = decisionsIn(tokens, right)[0];
  const at = before ?? after;
  return at === undefined
    ? null
    : decisionAt(tokens, { from: scan.from, to: scan.to }, at, context.publishedOn);
};

const subsetParts = (
  frame: Frame,
  list: RecipientList,
): { subsets: readonly FoundSubset[]; names: RecipientList['names'] } => {
  const marker = within(frame.scan.words, { from: list.span.from, to: frame.right.to }).find(
    ({ tag, from }) => tag === 'subset' && from >= list.span.to,
  );
  if (marker === undefined) {
    const from = Math.max(list.span.to, frame.head.to);
    return {
      subsets: [],
      names:
        list.counts.length > 0 && list.names.length === 0
          ? namesAfterCount(frame.tokens, frame.scan, { from, to: frame.right.to })
          : [],
    };
  }
  // "45 công nhân, trong đó có 19 nữ được nhận": the part stands before the verb
  const range: Range = { from: marker.to, to: marker.to <= frame.left.to ? frame.left.to : frame.right.to };
  const subsets = subsetsIn(frame.tokens, frame.scan, range);
  const names = listedNames(frame.tokens, frame.scan, range);
  const counted = within(frame.scan.counts, range)[0]?.from ?? range.to;
  const named =
    names.length > 0 &&
    (subsets.length === 0 || (marker.value === 'weak' && (names[0]?.from ?? 0) < counted));
  return named ? { subsets: [], names } : { subsets, names: [] };
};

/** A person who hands over in a clause of his own takes the grantor along only when he acts in its name. */
const mayInherit = (frame: Frame, previous: DraftAct | null): boolean =>
  previous?.rule === 'award-on-behalf' || subject(frame) !== 'presenter';

const RECEIVING = new Set(['recipient-receives', 'recipient-is-given']);

/** "Trường A đón nhận Huân chương … và Cờ thi đua …": the second award goes to the same names. */
const sharedNames = (
  rule: FormRule,
  list: RecipientList,
  previous: DraftAct | null,
): RecipientList['names'] => {
  const alone = list.counts.length + list.names.length === 0 && !list.general;
  const received = previous !== null && RECEIVING.has(previous.rule) && !hasCounts(previous.counts);
  return rule.id === 'chained-award' && alone && received ? previous.recipients : [];
};

const POSTHUMOUS = new Set(['posthumous']);

const build = (frame: Frame, rule: FormRule, context: FrameContext): readonly DraftAct[] => {
  const { previous } = context;
  const list = placeRecipients(frame, rule.recipients);
  const parts = subsetParts(frame, list);
  const bodies = rule.grantors(frame);
  const inherited =
    rule.inheritsGrantor && bodies.length === 0 && !frame.fresh && mayInherit(frame, previous)
      ? (previous?.grantor ?? null)
      : null;
  const grantors: readonly (Range | null)[] = bodies.length > 0 ? bodies : [inherited];
  const shared = grantors.length > 1;
  const counts = shared ? addCounts([]) : countsOf(frame, list, previous);
  const listed =
    list.counts.length > 0 ? { from: list.counts[0]?.from ?? 0, to: list.counts.at(-1)?.to ?? 0 } : null;
  const decision =
    decisionOf(frame, context) ??
    (bodies.length === 0 && previous !== null && !frame.fresh ? previous.decision : null);
  const end = Math.max(frame.head.to, list.span.to);
  const before = rule.recipients[0] === 'before' && list.span.to <= frame.left.to;
  const reason = before
    ? (reasonIn(frame.tokens, frame.right) ??
      reasonIn(frame.tokens, { from: list.span.to, to: frame.left.to }))
    : reasonIn(frame.tokens, { from: end, to: frame.right.to });
  const gradeOnly = frame.award?.gradeOnly === true;
  return grantors.map((grantor) => ({
    award: gradeOnly ? (previous?.award ?? '') : (frame.award?.code ?? 'khen-thuong'),
    grade: frame.award?.grade ?? null,
    name: gradeOnly ? (previous?.name ?? null) : (frame.award?.name ?? null),
    grantor,
    counts,
    countsAt: listed,
    decision,
    presentedOn: null,
    recipients: [...list.names, ...parts.names, ...sharedNames(rule, list, previous)],
    subsets: parts.subsets,
    reason,
    posthumous:
      POSTHUMOUS.has(frame.verb?.value ?? '') || (frame.verb === null && previous?.posthumous === true),
    quote: { from: quoteStart(frame), to: end },
    rule: rule.id,
    sentence: context.sentence,
    paragraph: context.paragraph,
    head: frame.head,
    general: list.general || shared,
    partial: within(frame.scan.words, { from: frame.left.from, to: frame.head.from }).some(
      ({ tag, value }) => tag === 'subset' && value !== 'weak',
    ),
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
