import { COUNT_KINDS, type CountKind, type Counts } from 'award-reader';
import type { CandidateFacts, ClaimedAct, Reason } from '../types';
import { reason } from './reason';

/** How much an equal number tells: one person is given many awards, exactly 51 collectives few. */
const rarity = (count: number): number => {
  if (count <= 1) return 0.5;
  if (count <= 3) return 0.9;
  if (count <= 10) return 1.5;
  return count <= 30 ? 2.1 : 2.7;
};

const MOST = 4.2;
/** Newspapers miscount by one or two; such figures still point at the record. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.04 * Math.max(a, b));

/** All recipients together; `null` when no number is given. */
export const totalOf = (counts: Counts | null): number | null => {
  const given = COUNT_KINDS.map((kind) => counts?.[kind] ?? null).filter((count) => count !== null);
  return given.length === 0 ? null : given.reduce((sum, count) => sum + count, 0);
};

const written = (counts: Counts): string =>
  COUNT_KINDS.filter((kind) => counts[kind] !== null)
    .map((kind) => `${kind}: ${counts[kind]}`)
    .join(', ');

type Pair = { readonly kind: CountKind; readonly claimed: number; readonly recorded: number };

const pairsOf = (claimed: Counts, recorded: Counts): readonly Pair[] =>
  COUNT_KINDS.flatMap((kind) => {
    const [a, b] = [claimed[kind], recorded[kind]];
    return a === null || b === null ? [] : [{ kind, claimed: a, recorded: b }];
  });

/** Whether the article speaks of a part of what is recorded: no number greater, and fewer in all. */
export const isPartOf = (claimed: Counts, recorded: Counts): boolean => {
  const [a, b] = [totalOf(claimed), totalOf(recorded)];
  if (a === null || b === null || a >= b) return false;
  return COUNT_KINDS.every((kind) => claimed[kind] === null || claimed[kind] <= (recorded[kind] ?? 0));
};

const kindsOf = (counts: Counts): readonly CountKind[] =>
  COUNT_KINDS.filter((kind) => (counts[kind] ?? 0) > 0);

/** Equal totals of other kinds: "32 tập thể và cá nhân" beside 20 and 12, or one kind by another name. */
const mayMeanTheSame = (claimed: Counts, recorded: Counts): boolean => {
  const [a, b] = [kindsOf(claimed), kindsOf(recorded)];
  return a.includes('other') || b.includes('other') || (a.length === 1 && b.length === 1);
};

const weigh = (claimed: Counts, recorded: Counts): readonly [Reason['code'], number] | null => {
  const pairs = pairsOf(claimed, recorded);
  const equal = pairs.filter((pair) => pair.claimed === pair.recorded);
  const differing = pairs.filter((pair) => pair.claimed !== pair.recorded);
  const sum = equal.reduce((total, pair) => total + rarity(pair.claimed), 0);
  if (equal.length > 0 && differing.length === 0) return ['same-counts', Math.min(MOST, sum)];
  const [a, b] = [totalOf(claimed), totalOf(recorded)];
  if (a === null || b === null) return null;
  if (a === b && differing.length === 0 && mayMeanTheSame(claimed, recorded)) {
    return ['same-total', rarity(a) * 0.9];
  }
  const near = differing.length > 0 && differing.every((pair) => isNear(pair.claimed, pair.recorded));
  // A figure that is nearly right beside a whole kind left out is another group's.
  if (near && kindsOf(recorded).every((kind) => claimed[kind] !== null)) {
    return ['near-counts', (equal.length > 0 ? sum : rarity(a)) * 0.35 - 0.7];
  }
  if (isPartOf(claimed, recorded)) return ['subset-of-counts', -1];
  return ['other-counts', -3.5];
};

const KIND_OF: { readonly [kind in ClaimedAct['recipients'][number]['kind']]: CountKind } = {
  individual: 'individuals',
  collective: 'collectives',
  household: 'households',
  enterprise: 'enterprises',
};

/** A text without numbers still names recipients: as many as are counted, or some of them. */
const weighNames = (act: ClaimedAct, recorded: Counts): readonly [Reason['code'], number] | null => {
  const total = totalOf(recorded);
  if (total === null || act.recipients.length === 0) return null;
  const named = (kind: CountKind): number =>
    act.recipients.filter((recipient) => KIND_OF[recipient.kind] === kind).length;
  if (COUNT_KINDS.every((kind) => named(kind) === (recorded[kind] ?? 0))) return ['named-as-counted', 0.7];
  return act.recipients.length < total ? ['fewer-named', -1.5] : ['other-counts', -1.5];
};

/** The numbers of recipients by kind. Kinds that one side does not state say nothing. */
export const countReasons = (act: ClaimedAct, facts: CandidateFacts): readonly Reason[] => {
  if (facts.counts === null) return [];
  const unstated = totalOf(act.counts) === null;
  const found = unstated ? weighNames(act, facts.counts) : weigh(act.counts, facts.counts);
  if (found === null) return [];
  const [code, weight] = found;
  const claimed = unstated ? act.recipients.map(({ name }) => name).join(', ') : written(act.counts);
  return [reason(code, weight, { claimed, recorded: written(facts.counts) })];
};
