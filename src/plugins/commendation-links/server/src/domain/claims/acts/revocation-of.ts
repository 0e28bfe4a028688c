import { owners } from '../facts/grantor';
import { sentenceSubject, subject } from '../facts/subject';
import { decisionAt, decisionsIn } from '../facts/decision';
import { placeRecipients } from '../recipients/place-recipients';
import { addCounts } from '../recipients/recipient-list';
import type { Revocation } from '../types';
import { sliceOf, spanOf, type Article } from './article';
import type { BlockedFrame } from './read-sentence';

/** A cancellation as reported: which award, whose, for whom, by which decision it had been given. */
export const revocationOf = (article: Article, { guard, frame, range }: BlockedFrame): Revocation => {
  const list = placeRecipients(frame, ['after', 'between']);
  const direct = subject(frame);
  const body = owners(frame)[0] ?? (direct === 'presenter' ? null : direct) ?? sentenceSubject(frame);
  const cancelled = decisionsIn(article.tokens, { from: frame.left.from, to: frame.head.from }).at(-1);
  const decision =
    cancelled === undefined ? null : decisionAt(article.tokens, frame.scan, cancelled, article.publishedOn);
  return {
    award: frame.award?.code ?? 'khen-thuong',
    grantor: body === null ? null : sliceOf(article, body),
    counts: addCounts(list.counts),
    recipients: list.names.map((one) => ({
      name: sliceOf(article, one),
      kind: one.kind,
      span: spanOf(article, one),
    })),
    decision: decision === null ? null : { number: sliceOf(article, decision.number), date: decision.date },
    quote: sliceOf(article, range),
    rule: guard.id,
    ...spanOf(article, range),
  };
};
