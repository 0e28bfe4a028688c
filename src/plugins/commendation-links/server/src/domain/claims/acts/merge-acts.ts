import { hasCounts } from '../recipients/read-recipients';
import { COUNT_KINDS, type Counts } from '../types';
import type { Article } from './article';
import type { DraftAct } from './draft-act';
import { isSameAct, joinActs } from './same-act';

const total = (counts: Counts): number => COUNT_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

const fitsInto = (part: Counts, whole: Counts): boolean =>
  COUNT_KINDS.every(
    (kind) => part[kind] === null || (whole[kind] !== null && (part[kind] ?? 0) <= (whole[kind] ?? 0)),
  );

/** "trong đó … 3 tập thể được tặng Bằng khen" after the whole act: a part of it. */
const isPartOf = (whole: DraftAct, part: DraftAct): boolean =>
  whole.award === part.award &&
  hasCounts(part.counts) &&
  fitsInto(part.counts, whole.counts) &&
  part.sentence - whole.sentence <= 2 &&
  (part.partial || (part.award === 'huy-hieu-dang' && whole.grade === null && part.grade !== null));

/** "trao Huy hiệu 75 năm cho cụ A" after the number of the whole batch names one of them. */
const holdsBadge = (batch: DraftAct, one: DraftAct): boolean =>
  batch.award === 'huy-hieu-dang' &&
  one.award === batch.award &&
  batch.grade === null &&
  hasCounts(batch.counts) &&
  one.grade !== null &&
  !hasCounts(one.counts);

const asSubset = (part: DraftAct): DraftAct['subsets'][number] => ({
  label:
    part.award === 'huy-hieu-dang'
      ? part.head
      : { from: part.quote.from, to: Math.max(part.quote.from + 1, part.countsAt?.from ?? part.head.from) },
  counts: part.counts,
  span: part.quote,
});

/** One act for each fact, however often it is told; parts hang on their whole. */
export const mergeActs = (article: Article, drafts: readonly DraftAct[]): readonly DraftAct[] => {
  const acts: DraftAct[] = [];
  for (const draft of drafts) {
    const whole = acts.findLastIndex((act) => isPartOf(act, draft));
    const target = acts[whole];
    if (target !== undefined) {
      acts[whole] = { ...target, subsets: [...target.subsets, asSubset(draft)] };
      continue;
    }
    const badge = acts.findIndex((act) => holdsBadge(act, draft));
    const batch = acts[badge];
    if (batch !== undefined) {
      acts[badge] = { ...batch, recipients: [...batch.recipients, ...draft.recipients] };
      continue;
    }
    const same = acts.findIndex((act) => isSameAct(article, act, draft));
    const known = acts[same];
    if (known === undefined) acts.push(draft);
    else acts[same] = joinActs(article, known, draft);
  }
  return acts;
};

/** How far behind a total the acts stand that it is broken into. */
const NEAR_SENTENCES = 3;

/** A bare "khen thưởng 68 người" that the article breaks into awards is their sum, not an act. */
const isUmbrella = (act: DraftAct, others: readonly DraftAct[]): boolean => {
  if (act.award !== 'khen-thuong') return false;
  // "đến khen thưởng đột xuất Công an thành phố" in the lead, told in full below
  if (act.grantor === null && !hasCounts(act.counts) && others.some((other) => other.sentence > act.sentence))
    return true;
  const later = others.filter((other) => other !== act && other.award !== 'khen-thuong');
  if (later.length === 0) return false;
  const sum = later.reduce((all, other) => all + total(other.counts), 0);
  const whole = total(act.counts);
  if (whole > 0 && sum === whole) return true;
  const near = later.filter(
    (other) =>
      other.sentence >= act.sentence &&
      other.sentence - act.sentence <= NEAR_SENTENCES &&
      other.head.from > act.head.from,
  );
  return (
    near.some((other) => other.partial) ||
    (near.length > 1 &&
      whole >= Math.max(...near.map((other) => total(other.counts))) &&
      near.every((other) => other.grantor === null || act.grantor === null || other.sentence > act.sentence))
  );
};

export const withoutUmbrellas = (acts: readonly DraftAct[]): readonly DraftAct[] =>
  acts.filter((act) => !isUmbrella(act, acts));
