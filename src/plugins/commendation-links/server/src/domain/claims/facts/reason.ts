import type { Token } from '../../text';
import type { Range } from '../sentence/mentions';

const OPENERS = new Set([
  'vì',
  'do',
  'đã',
  'có',
  'với',
  'nhờ',
  'về',
  'for',
  'their',
  'his',
  'her',
  ',',
  'in',
  'recognition',
  'of',
  '-',
  'là',
  'đơn',
  'vị',
]);
const STARTS =
  /^(?:thành|hoàn|nhiều|tiêu|đạt|đóng|dẫn|hiến|có|vì|do|với|về|xuất|tích|thực|hành|sản|tham|đã|for)$/u;
const LONGEST = 70;

const closes = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if ([';', '.', '(', ')'].includes(text)) return true;
  const next = `${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`;
  return (
    text === ',' &&
    /^(?:trong đó|mỗi |trong số|kèm|theo quyết|theo đề|góp phần$)/u.test(next) &&
    !next.startsWith('góp')
  );
};

/** The achievement after the recipients, without its "vì", "đã có", "với"; null when nothing of the kind follows. */
export const reasonIn = (tokens: readonly Token[], { from, to }: Range): Range | null => {
  let start = from;
  while (start < to && !STARTS.test(tokens[start]?.text ?? '')) {
    if (closes(tokens, start) || tokens[start]?.text === 'theo') return null;
    start += 1;
  }
  while (start < to && OPENERS.has(tokens[start]?.text ?? '')) start += 1;
  let end = start;
  while (end < Math.min(to, start + LONGEST) && !closes(tokens, end)) end += 1;
  while (end > start && [',', 'và', ';', '.'].includes(tokens[end - 1]?.text ?? '')) end -= 1;
  return end - start >= 2 ? { from: start, to: end } : null;
};
