import type { AwardAct, Counts } from 'award-reader';
import { COUNT_KINDS } from 'award-reader';
import { foldText } from 'vietnamese-text';

/** An act as the labelled items state it. */
export type LabelledAct = {
  readonly award: string;
  readonly grade: string | null;
  readonly grantor: string | null;
  readonly counts: Counts;
  readonly recipients: readonly { readonly name: string }[];
  readonly quote: string;
};

export type LabelledItem = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly publishedOn: string;
  readonly expected: readonly LabelledAct[];
  readonly notAwards: readonly { readonly quote: string; readonly why: string }[];
};

export type Score = {
  readonly expected: number;
  readonly found: number;
  readonly detected: number;
  readonly exact: number;
  readonly traps: number;
  readonly trapsTaken: number;
  readonly misses: readonly string[];
};

const sameCounts = (a: Counts, b: Counts): boolean =>
  COUNT_KINDS.every((kind) => (a[kind] ?? null) === (b[kind] ?? null));

const hasCounts = (counts: Counts): boolean => COUNT_KINDS.some((kind) => (counts[kind] ?? null) !== null);

/** Whether one passage holds most of the other: quotes may be cut longer or shorter than the label. */
const samePassage = (a: string, b: string): boolean => {
  const [short, long] = [foldText(a), foldText(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short !== '' && long.includes(short.slice(0, Math.ceil(short.length * 0.6)));
};

const sharesName = (act: AwardAct, label: LabelledAct): boolean =>
  act.recipients.some(({ name }) => label.recipients.some((one) => foldText(one.name) === foldText(name)));

/** The same body, worded as in the label or nearly so. */
const sameGrantor = (found: string | null, wanted: string | null): boolean => {
  const [a, b] = [foldText(found ?? ''), foldText(wanted ?? '')];
  return (
    a === b || (a !== '' && b !== '' && (b.includes(a) || (a.includes(b) && a.length <= 1.6 * b.length)))
  );
};

const likeness = (act: AwardAct, label: LabelledAct): number => {
  if (act.award !== label.award) return 0;
  const counted = hasCounts(label.counts) && sameCounts(act.counts, label.counts);
  const grounds = [counted, sharesName(act, label), samePassage(act.quote, label.quote)];
  const weight = grounds.filter(Boolean).length;
  if (weight === 0) return 0;
  return weight + (act.grade === label.grade ? 0.5 : 0) + (sameGrantor(act.grantor, label.grantor) ? 0.5 : 0);
};

const isExact = (act: AwardAct, label: LabelledAct): boolean =>
  (act.grade ?? null) === label.grade &&
  sameGrantor(act.grantor, label.grantor) &&
  sameCounts(act.counts, label.counts);

type Pair = { readonly label: LabelledAct; readonly act: AwardAct; readonly weight: number };

/** Pairs labels with acts, the likest first, each once. */
const pairUp = (labels: readonly LabelledAct[], acts: readonly AwardAct[]): readonly Pair[] => {
  const pairs = labels
    .flatMap((label) => acts.map((act) => ({ label, act, weight: likeness(act, label) })))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const taken = new Set<unknown>();
  return pairs.filter(({ label, act }) => {
    if (taken.has(label) || taken.has(act)) return false;
    taken.add(label).add(act);
    return true;
  });
};

const scoreItem = (item: LabelledItem, acts: readonly AwardAct[]): Score => {
  const pairs = pairUp(item.expected, acts);
  const missed = item.expected.filter((label) => !pairs.some((pair) => pair.label === label));
  const extra = acts.filter((act) => !pairs.some((pair) => pair.act === act));
  const inexact = pairs.filter(({ act, label }) => !isExact(act, label));
  return {
    expected: item.expected.length,
    found: acts.length,
    detected: pairs.length,
    exact: pairs.length - inexact.length,
    traps: item.notAwards.length,
    trapsTaken: item.notAwards.filter((trap) => extra.some((act) => samePassage(act.quote, trap.quote)))
      .length,
    misses: [
      ...missed.map(({ award, quote }) => `${item.id}: missed ${award}: ${quote}`),
      ...extra.map(({ award, quote }) => `${item.id}: no act, read as ${award}: ${quote}`),
      ...inexact.map(({ label }) => `${item.id}: not exact: ${label.quote}`),
    ],
  };
};

const EMPTY: Score = { expected: 0, found: 0, detected: 0, exact: 0, traps: 0, trapsTaken: 0, misses: [] };

/** Scores what `read` finds in labelled items. */
export const scoreReading = (
  items: readonly LabelledItem[],
  read: (item: LabelledItem) => readonly AwardAct[],
): Score =>
  items
    .map((item) => scoreItem(item, read(item)))
    .reduce<Score>(
      (sum, one) => ({
        expected: sum.expected + one.expected,
        found: sum.found + one.found,
        detected: sum.detected + one.detected,
        exact: sum.exact + one.exact,
        traps: sum.traps + one.traps,
        trapsTaken: sum.trapsTaken + one.trapsTaken,
        misses: [...sum.misses, ...one.misses],
      }),
      EMPTY,
    );

/** Harmonic mean of precision and recall, 0 to 1. */
export const f1 = (right: number, { expected, found }: Pick<Score, 'expected' | 'found'>): number =>
  expected + found === 0 ? 1 : (2 * right) / (expected + found);
