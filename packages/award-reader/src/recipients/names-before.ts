import type { Frame } from '../sentence/frame';
import { isSeparator } from '../sentence/separators';
import { nameAt } from './read-name';

/** Whether a name may begin at `at`: at the head of its clause, or behind a mark or word that opens one. */
const opens = (frame: Frame, at: number): boolean => {
  const token = frame.tokens[at - 1];
  if (token?.text === 'thể' && frame.tokens[at - 2]?.text === 'tập') return true;
  return (
    at === frame.left.from ||
    isSeparator(token) ||
    token?.kind === 'date' ||
    [
      'này',
      'đó',
      'có',
      'riêng',
      ')',
      '"',
      'nghị',
      'nay',
      'và',
      'cùng',
      'qua',
      'the',
      'chồng',
      'đây',
    ].includes(token?.text ?? '')
  );
};

/** Names right before the verb, back to the first of their list. */
export const namesBefore = (frame: Frame): number | null => {
  const { scan, tokens, left } = frame;
  let start: number | null = null;
  for (let at = left.to - 1; at >= left.from; at -= 1) {
    if (start !== null && !(isSeparator(tokens[start - 1]) && start > left.from)) break;
    if (!opens(frame, at) || scan.organisations.some(({ from, to }) => from < at && at < to)) continue;
    const name = nameAt(tokens, scan, { from: at, to: left.to });
    if (name === null) continue;
    if (start !== null && name.to !== start - 1) {
      // an apposition may stand between: "ông A, Chủ tịch Hội, được …"
      const between = tokens[name.to]?.text === ',' || tokens[name.to]?.text === '(';
      if (!(between && name.kind === 'individual')) break;
    }
    start = at;
  }
  return start;
};
