import { COUNT_KEYS } from '../../../../shared/constants';
import type { Counts, LinkScope } from '../../../../shared/contracts';
import type { CountWarning, Figure } from '../../../../shared/reading-contracts';
import type { AwardAct, Span } from 'award-reader';
import { totalOf } from '../matching';
import { disagreeingCounts } from './compare-counts';

/** What is on record of the act that an article reports. */
export type Recorded = {
  readonly documentId: string;
  readonly scope: LinkScope;
  readonly counts: Counts | null;
};

const inText = (value: number, span: Span, quote: string): Figure => ({
  value,
  place: { in: 'article', start: span.start, end: span.end, quote },
});

const ofAct = (act: AwardAct, value: number): Figure => inText(value, act, act.quote);

/** The article's numbers against those of a record. */
export const recordWarnings = (
  act: AwardAct,
  { documentId, scope, counts }: Recorded,
): readonly CountWarning[] =>
  disagreeingCounts({ scope, reported: act.counts }, counts).map(({ key, claimed, recorded }) => ({
    code: 'claimed-and-recorded',
    key,
    first: ofAct(act, claimed),
    second: { value: recorded, place: { in: 'record', documentId } },
  }));

/** "46 tập thể và cá nhân" in the headline and 23 and 23 in the body agree: then only the sums can differ. */
const headlineWarnings = (act: AwardAct): readonly CountWarning[] => {
  const { headline, counts } = act;
  if (!headline) return [];
  const warning = (key: CountWarning['key'], first: number, second: number): CountWarning => ({
    code: 'headline-and-body',
    key,
    first: inText(first, headline, headline.quote),
    second: ofAct(act, second),
  });
  const isJoint = (each: Counts): boolean => each.other !== null;
  if (isJoint(headline.counts) !== isJoint(counts)) {
    const [first, second] = [totalOf(headline.counts), totalOf(counts)];
    return first === null || second === null || first === second ? [] : [warning('total', first, second)];
  }
  return COUNT_KEYS.flatMap((key) => {
    const [first, second] = [headline.counts[key], counts[key]];
    return first === null || second === null || first === second ? [] : [warning(key, first, second)];
  });
};

/** A part cannot be greater than the whole. A number for both kinds in the whole bounds the sum of the part. */
const subsetWarnings = (act: AwardAct): readonly CountWarning[] =>
  act.subsets.flatMap((subset): readonly CountWarning[] => {
    const warning = (key: CountWarning['key'], part: number, whole: number): CountWarning => ({
      code: 'subset-and-whole',
      key,
      first: inText(part, subset.span, subset.label),
      second: ofAct(act, whole),
    });
    const over = COUNT_KEYS.flatMap((key) => {
      const [part, whole] = [subset.counts[key], act.counts[key]];
      return part !== null && whole !== null && part > whole ? [warning(key, part, whole)] : [];
    });
    if (over.length > 0) return over;
    const [part, whole] = [totalOf(subset.counts), totalOf(act.counts)];
    return part !== null && whole !== null && part > whole ? [warning('total', part, whole)] : [];
  });

/** Several parts that each fit, and together do not. */
const sumWarnings = (act: AwardAct): readonly CountWarning[] => {
  const { subsets } = act;
  return COUNT_KEYS.flatMap((key): readonly CountWarning[] => {
    const parts = subsets.filter(({ counts }) => counts[key] !== null);
    const [first, last] = [parts[0], parts.at(-1)];
    const sum = parts.reduce((total, { counts }) => total + (counts[key] ?? 0), 0);
    const whole = act.counts[key];
    if (!first || !last || whole === null || sum <= whole) return [];
    if (parts.some(({ counts }) => (counts[key] ?? 0) > whole)) return [];
    const span = { start: first.span.start, end: last.span.end };
    const labels = parts.map(({ label }) => label).join('; ');
    return [{ code: 'subsets-and-whole', key, first: inText(sum, span, labels), second: ofAct(act, whole) }];
  });
};

const KIND_OF = {
  collectives: 'collective',
  individuals: 'individual',
  households: 'household',
  enterprises: 'enterprise',
} as const;

/** More names than are counted. Fewer are usual: an article names some of many. */
const nameWarnings = (act: AwardAct): readonly CountWarning[] =>
  (Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]).flatMap((key) => {
    const named = act.recipients.filter(({ kind }) => kind === KIND_OF[key]);
    const [first, last] = [named[0], named.at(-1)];
    const counted = act.counts[key];
    if (!first || !last || counted === null || named.length <= counted) return [];
    const span = { start: first.span.start, end: last.span.end };
    const names = named.map(({ name }) => name).join(', ');
    return [
      {
        code: 'names-and-counts' as const,
        key,
        first: inText(named.length, span, names),
        second: ofAct(act, counted),
      },
    ];
  });

/** Where the numbers of one act within the text cannot stand beside each other. */
export const textWarnings = (act: AwardAct): readonly CountWarning[] => [
  ...headlineWarnings(act),
  ...subsetWarnings(act),
  ...sumWarnings(act),
  ...nameWarnings(act),
];
