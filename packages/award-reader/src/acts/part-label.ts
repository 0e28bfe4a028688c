import type { Token } from 'vietnamese-text';
import type { Range } from '../sentence/mentions';
import type { DraftAct } from './draft-act';

const OPENING = new Set([
  'trong',
  'đó',
  'số',
  'này',
  'ấy',
  'có',
  'riêng',
  'và',
  ',',
  ';',
  ':',
  '-',
  'of',
  'which',
]);
const CLOSING = new Set(['có', 'được', 'nhận', 'vinh', 'đón', ',', ':', 'là', 'thì', 'tại', 'were', 'was']);

/**
 * The words that name a part told as a clause of its own ("trong đó, Hội huyện A có 01 tập thể được tặng Bằng khen"):
 * between "trong đó" and the verb. A Party badge's part is named by its level.
 */
export const partLabel = (tokens: readonly Token[], part: DraftAct): Range => {
  if (part.award === 'huy-hieu-dang') return part.head;
  let { from } = part.quote;
  const limit = part.countsAt === null ? part.head.from : Math.min(part.countsAt.from, part.head.from);
  while (from < limit && OPENING.has(tokens[from]?.text ?? '')) from += 1;
  let to = from;
  while (to < limit && !CLOSING.has(tokens[to]?.text ?? '')) to += 1;
  return to > from ? { from, to } : (part.countsAt ?? part.head);
};
