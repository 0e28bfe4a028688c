import { hasCounts } from '../recipients/recipient-list';
import type { AwardAct } from '../types';
import { sliceOf, spanOf, type Article } from './article';
import type { DraftAct } from './draft-act';
import { isSameAct } from './same-act';

/** A headline states an act or two; more is no headline. */
const MOST_HEADS = 8;

type Headline = NonNullable<AwardAct['headline']>;

/**
 * What the headline says of an act stays apart from the body's figures: the desk compares them. A headline
 * stands for an act only when the body reports none.
 */
export const matchHeadline = (
  article: Article,
  body: readonly DraftAct[],
  heads: readonly DraftAct[],
): { readonly acts: readonly DraftAct[]; readonly headlines: ReadonlyMap<DraftAct, Headline> } => {
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
  return { acts: body, headlines };
};
