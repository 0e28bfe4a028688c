import type { AwardAct, Recipient } from '../types';
import { sliceOf, spanOf, type Article } from './article';
import type { DraftAct } from './draft-act';

/** Turns the token ranges of a draft into text and offsets. */
export const finishAct = (article: Article, draft: DraftAct, headline: AwardAct['headline']): AwardAct => {
  const text = (range: DraftAct['grantor']): string | null =>
    range === null ? null : sliceOf(article, range);
  const place = (range: DraftAct['grantor']): AwardAct['places']['grantor'] =>
    range === null ? null : spanOf(article, range);
  const seen = new Set<string>();
  const recipients = draft.recipients.flatMap((one): readonly Recipient[] => {
    const name = sliceOf(article, one);
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ name, kind: one.kind, span: spanOf(article, one) }];
  });
  return {
    award: draft.award,
    grade: draft.grade,
    name: text(draft.name),
    grantor: text(draft.grantor),
    counts: draft.counts,
    decision:
      draft.decision === null
        ? null
        : { number: sliceOf(article, draft.decision.number), date: draft.decision.date },
    presentedOn: draft.presentedOn,
    reason: text(draft.reason),
    posthumous: draft.posthumous,
    recipients,
    subsets: draft.subsets.map(({ label, counts, span }) => ({
      label: sliceOf(article, label),
      counts,
      span: spanOf(article, span),
    })),
    quote: sliceOf(article, draft.quote),
    ...spanOf(article, draft.quote),
    rule: draft.rule,
    places: {
      grantor: place(draft.grantor),
      counts: place(draft.countsAt),
      decision: place(draft.decision?.span ?? null),
      reason: place(draft.reason),
    },
    headline,
  };
};
