import { hasCounts } from '../recipients/recipient-list';
import type { AwardAct } from '../types';
import { sliceOf, spanOf, type Article } from './article';
import type { DraftAct } from './draft-act';
import { isSameAct } from './same-act';

/** A headline states an act or two; more is no headline. */
const MOST_HEADS = 8;

type Headline = NonNullable<AwardAct['headline']>;

type Matched = { readonly acts: readonly DraftAct[]; readonly headlines: ReadonlyMap<DraftAct, Headline> };

/** "Tỉnh đoàn A tuyên dương 45 thanh niên", and below only "45 thanh niên được tuyên dương": the headline says by whom. */
const withHeadlineGrantors = (
  article: Article,
  body: readonly DraftAct[],
  {
    heads,
    headlines,
  }: { readonly heads: readonly DraftAct[]; readonly headlines: ReadonlyMap<DraftAct, Headline> },
): Matched => {
  const matched = new Map(headlines);
  const acts = body.map((act) => {
    if (act.grantor !== null || !hasCounts(act.counts)) return act;
    const head = heads
      .slice(0, MOST_HEADS)
      .find((one) => one.grantor !== null && hasCounts(one.counts) && isSameAct(article, act, one));
    if (head === undefined) return act;
    const named = { ...act, grantor: head.grantor };
    const headline = matched.get(act);
    if (headline !== undefined) matched.set(named, headline);
    return named;
  });
  return { acts, headlines: matched };
};

/**
 * What the headline says of an act stays apart from the body's figures: the desk compares them. A headline
 * stands for an act only when the body reports none.
 */
export const matchHeadline = (
  article: Article,
  body: readonly DraftAct[],
  heads: readonly DraftAct[],
): Matched => {
  const headlines = new Map<DraftAct, Headline>();
  if (body.length === 0)
    return { acts: heads.filter((act) => hasCounts(act.counts) || act.recipients.length > 0), headlines };
  for (const head of heads.slice(0, MOST_HEADS)) {
    if (!hasCounts(head.counts)) continue;
    const act =
      body.find((one) => isSameAct(article, one, head)) ??
      body.find((one) => one.award === head.award) ??
      (body.length === 1 ? body[0] : undefined);
    if (act !== undefined && !headlines.has(act))
      headlines.set(act, {
        counts: head.counts,
        quote: sliceOf(article, head.quote),
        ...spanOf(article, head.quote),
      });
  }
  return withHeadlineGrantors(article, body, { heads, headlines });
};
