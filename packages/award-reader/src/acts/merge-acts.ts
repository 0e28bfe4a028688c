import { hasCounts } from '../recipients/recipient-list';
import type { Article } from './article';
import { fitsInto } from './count-detail';
import type { DraftAct } from './draft-act';
import { partLabel } from './part-label';
import { isSameAct, joinActs } from './same-act';

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

const asSubset = ({ tokens }: Article, part: DraftAct): DraftAct['subsets'][number] => ({
  label: partLabel(tokens, part),
  counts: part.counts,
  span: part.quote,
});

/** Reports of one act stand near each other; looking further back would cost the square of a long text. */
const WINDOW = 60;

const place = (acts: DraftAct[], draft: DraftAct, article: Article): void => {
  const from = Math.max(0, acts.length - WINDOW);
  const find = (fits: (act: DraftAct) => boolean): number => {
    for (let at = from; at < acts.length; at += 1) if (fits(acts[at] as DraftAct)) return at;
    return -1;
  };
  const join = (at: number, merge: (act: DraftAct) => DraftAct): boolean => {
    const act = acts[at];
    if (act !== undefined) acts[at] = merge(act);
    return act !== undefined;
  };
  const whole = acts.findLastIndex((act, at) => at >= from && isPartOf(act, draft));
  if (join(whole, (act) => ({ ...act, subsets: [...act.subsets, asSubset(article, draft)] }))) return;
  const batch = find((act) => holdsBadge(act, draft));
  if (join(batch, (act) => ({ ...act, recipients: [...act.recipients, ...draft.recipients] }))) return;
  const same = find((act) => isSameAct(article, act, draft));
  if (!join(same, (act) => joinActs(article, act, draft))) acts.push(draft);
};

/** One act for each fact, however often it is told; parts hang on their whole. */
export const mergeActs = (article: Article, drafts: readonly DraftAct[]): readonly DraftAct[] => {
  const acts: DraftAct[] = [];
  for (const draft of drafts) place(acts, draft, article);
  return acts;
};
