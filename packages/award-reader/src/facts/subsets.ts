import type { Token } from 'vietnamese-text';
import { addCounts } from '../recipients/recipient-list';
import { within, type CountMention, type Range, type Scan } from '../sentence/mentions';
import { isSeparator } from '../sentence/separators';
import type { Counts } from '../types';

export type FoundSubset = { readonly label: Range; readonly counts: Counts; readonly span: Range };

const EDGES = new Set([
  'có',
  'gồm',
  ',',
  ';',
  ':',
  'và',
  '(',
  ')',
  '.',
  'là',
  'riêng',
  'thì',
  'còn',
  'đó',
  '-',
  'số',
  'trong',
  'are',
  'were',
  'from',
  'the',
  'tại',
  'hội',
  'nghị',
  'được',
  'tặng',
  'cho',
]);
const LEFT_EDGES = new Set(
  [...EDGES].filter((word) => !['hội', 'nghị', 'số', 'được', 'tặng', 'cho', 'tại'].includes(word)),
);
const RIGHT_EDGES = new Set([',', ';', ':', 'và', '(', ')', '.', '-', 'có', 'gồm', 'are', 'were']);

const trim = (tokens: readonly Token[], range: Range): Range => {
  let { from, to } = range;
  while (from < to && LEFT_EDGES.has(tokens[from]?.text ?? '')) from += 1;
  while (to > from && RIGHT_EDGES.has(tokens[to - 1]?.text ?? '')) to -= 1;
  return { from, to };
};

/** Adjacent numbers ("18 tập thể, 25 cá nhân") are one part; numbers apart are parts of their own. */
const groupsOf = (
  tokens: readonly Token[],
  counts: readonly CountMention[],
): readonly (readonly CountMention[])[] => {
  const groups: CountMention[][] = [];
  for (const count of counts) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.to ?? -9;
    const adjacent =
      last !== undefined &&
      count.from - end <= 1 &&
      isSeparator(tokens[end]) &&
      !last.some(({ kind }) => kind === count.kind);
    if (adjacent) last.push(count);
    else groups.push([count]);
  }
  return groups;
};

/**
 * The parts named in a range that follows "trong đó": each number of recipients with the words that name the part,
 * which stand before it ("ngành Giáo dục có 9 tập thể") or after it ("7 người trên 70 tuổi").
 */
export const subsetsIn = (tokens: readonly Token[], scan: Scan, range: Range): readonly FoundSubset[] => {
  const groups = groupsOf(tokens, within(scan.counts, range));
  let cursor = range.from;
  return groups.flatMap((group, index): readonly FoundSubset[] => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const next = groups[index + 1]?.[0]?.from ?? range.to;
    const before = trim(tokens, { from: cursor, to: first.from });
    let stop = last.to;
    while (stop < next && ![',', ';', '.', ')', 'và'].includes(tokens[stop]?.text ?? '')) stop += 1;
    const after = trim(tokens, { from: last.to, to: stop });
    const noun = { from: last.to - 1, to: last.to };
    const label = before.to > before.from ? before : after.to > after.from ? after : noun;
    cursor = label === before ? last.to : stop;
    return [
      {
        label,
        counts: addCounts(group),
        span: { from: Math.min(label.from, first.from), to: Math.max(label.to, last.to) },
      },
    ];
  });
};
