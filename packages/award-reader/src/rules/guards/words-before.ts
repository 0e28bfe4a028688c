import type { Frame } from '../../sentence/frame';
import { within, type WordMention } from '../../sentence/mentions';
import type { WordTag } from '../../lexicon/words';

/** Where the clause of a frame speaks before its award: subject, verb and what stands between. */
export const clauseBefore = (frame: Frame): { readonly from: number; readonly to: number } => ({
  from: frame.left.from,
  to: frame.verbAfter && frame.verb !== null ? frame.verb.to : frame.head.to,
});

/** The words of a tag in the clause before the award. */
export const wordsBefore = (frame: Frame, tag: WordTag): readonly WordMention[] =>
  within(frame.scan.words, clauseBefore(frame)).filter((word) => word.tag === tag);

/** "đã tặng", "đã được trao": the verb says that it is done. */
export const isDone = (frame: Frame): boolean => {
  if (frame.verb === null) return false;
  const before = frame.tokens
    .slice(Math.max(frame.left.from, frame.verb.from - 3), frame.verb.from)
    .map(({ text }) => text);
  return before.includes('đã') || before.includes('vừa');
};
