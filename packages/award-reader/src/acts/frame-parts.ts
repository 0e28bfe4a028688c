import { subsetsIn, type FoundSubset } from '../facts/subsets';
import { bracketedNames, listedNames, namesAfterCount } from '../recipients/listed-names';
import type { RecipientList } from '../recipients/recipient-list';
import type { Frame } from '../sentence/frame';
import { within, type Range } from '../sentence/mentions';

const withBrackets = (frame: Frame, { counts }: RecipientList, range: Range): RecipientList['names'] => {
  const inside = bracketedNames(frame.tokens, frame.scan, counts);
  return inside.length > 0 ? inside : namesAfterCount(frame.tokens, frame.scan, range);
};

/** What "trong đó …", "gồm …" add to the recipients: parts with their numbers, or names. */
export const partsOf = (
  frame: Frame,
  list: RecipientList,
): { subsets: readonly FoundSubset[]; names: RecipientList['names'] } => {
  const marker = within(frame.scan.words, { from: list.span.from, to: frame.right.to }).find(
    ({ tag, from }) => tag === 'subset' && from >= list.span.to,
  );
  if (marker === undefined) {
    const from = Math.max(list.span.to, frame.head.to);
    return {
      subsets: [],
      names:
        list.counts.length > 0 && list.names.length === 0
          ? withBrackets(frame, list, { from, to: frame.right.to })
          : [],
    };
  }
  // "45 công nhân, trong đó có 19 nữ được nhận": the part stands before the verb
  const range: Range = { from: marker.to, to: marker.to <= frame.left.to ? frame.left.to : frame.right.to };
  const subsets = subsetsIn(frame.tokens, frame.scan, range);
  const names = listedNames(frame.tokens, frame.scan, range);
  const counted = within(frame.scan.counts, range)[0]?.from ?? range.to;
  const named =
    names.length > 0 &&
    (subsets.length === 0 || (marker.value === 'weak' && (names[0]?.from ?? 0) < counted));
  return named ? { subsets: [], names } : { subsets, names: [] };
};
