import { owners } from '../facts/grantor';
import { sentenceSubject, subject } from '../facts/subject';
import { decisionAt, decisionsIn } from '../facts/decision';
import { placeRecipients } from '../recipients/place-recipients';
import { addCounts, type RecipientList } from '../recipients/recipient-list';
import { readRecipients } from '../recipients/read-recipients';
import type { Frame } from '../sentence/frame';
import { within } from '../sentence/mentions';
import type { Revocation } from '../types';
import { sliceOf, spanOf, type Article } from './article';
import type { BlockedFrame } from './read-sentence';

/** From whom the award is taken: "của ông A", or whom it had been given to. */
export const deprived = (frame: Frame): RecipientList => {
  const given = placeRecipients(frame, ['after', 'between']);
  if (given.names.length + given.counts.length > 0) return given;
  const of = within(frame.scan.words, frame.right).find(({ tag }) => tag === 'of');
  return of === undefined
    ? given
    : readRecipients(frame.tokens, frame.scan, { from: of.to, to: frame.right.to });
};

/** A cancellation as reported: which award, whose, for whom, by which decision it had been given. */
export const revocationOf = (article: Article, { guard, frame, range }: BlockedFrame): Revocation => {
  const list = deprived(frame);
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
