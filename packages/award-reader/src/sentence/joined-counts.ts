import type { Token } from 'vietnamese-text';
import type { Range, Scan } from './mentions';
import { isSeparator } from './separators';

const LONGEST_GAP = 14;
const NO_JOINT = new Set([';', ':', '.']);
const VERBAL = new Set(['give', 'receive', 'passive', 'formless', 'for', 'subset', 'each', 'reason', 'with']);

/**
 * Whether two numbers are items of one list: between them stand a separator and, before it, at most words that tell
 * more of the first ("32 thầy thuốc trẻ và 6 điều dưỡng", "4 tập thể thuộc Sở Y tế và 9 cá nhân").
 */
export const joinedCounts = (tokens: readonly Token[], scan: Scan, first: Range, second: Range): boolean => {
  const gap = second.from - first.to;
  const joint = tokens[second.from - 1];
  const joins = isSeparator(joint) || joint?.text === 'cùng';
  if (gap < 1 || gap > LONGEST_GAP || !joins || NO_JOINT.has(joint?.text ?? '')) return false;
  for (let at = first.to; at < second.from; at += 1) {
    if (NO_JOINT.has(tokens[at]?.text ?? '')) return false;
    if (VERBAL.has(scan.startingAt.word.get(at)?.tag ?? '')) return false;
    if (scan.awards.some(({ from }) => from === at)) return false;
  }
  return true;
};
