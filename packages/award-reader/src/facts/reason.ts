import type { Token } from 'vietnamese-text';
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
/** Words that open a reason by themselves, and pairs that do ("thành tích", never "thành lập"). */
const STARTS = new Set(['vì', 'do', 'với', 'về', 'đã', 'có', 'đạt', 'hoàn', 'hiến', 'dẫn', 'for']);
const PAIRS = new Set([
  ...[
    'thành tích',
    'nhiều thành',
    'nhiều đóng',
    'nhiều năm',
    'đóng góp',
    'xuất sắc',
    'tích cực',
    'thực hiện',
  ],
  ...[
    'hành động',
    'sản xuất',
    'tham gia',
    'làm tốt',
    'lập nhiều',
    'lập thành',
    'chấp hành',
    'xây dựng',
    'tiêu thụ',
  ],
]);
const LONGEST = 70;
const ENDS = new Set([';', '.', '(', ')', 'gồm']);
const AFTER_COMMA = /^(?:trong đó|mỗi |trong số|kèm|theo quyết|theo đề|gồm|bao gồm)/u;

/** "tiêu biểu" needs a field to be a reason; "Ban Chấp hành" is a body. */
const starts = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (STARTS.has(text)) return true;
  if (text === 'tiêu' && next === 'biểu') return tokens[at + 2]?.text === 'trong';
  return PAIRS.has(`${text} ${next}`) && tokens[at]?.capital !== true;
};

const closes = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (ENDS.has(text)) return true;
  return text === ',' && AFTER_COMMA.test(`${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`);
};

/** End of the reason that begins at `start`: marks within quotation marks do not end it. */
const reasonEnd = (tokens: readonly Token[], start: number, to: number): number => {
  let quoted = false;
  let end = start;
  for (; end < Math.min(to, start + LONGEST); end += 1) {
    if (tokens[end]?.text === '"') quoted = !quoted;
    if (!quoted && closes(tokens, end)) break;
  }
  while (end > start && [',', 'và', ';', '.'].includes(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
};

/** The achievement after the recipients, without its "vì", "đã có", "với"; null when nothing of the kind follows. */
export const reasonIn = (tokens: readonly Token[], { from, to }: Range): Range | null => {
  let start = from;
  for (; start < to && !starts(tokens, start); start += 1) {
    if (tokens[start]?.text === ';' || (tokens[start]?.text === ',' && closes(tokens, start))) return null;
  }
  while (start < to && OPENERS.has(tokens[start]?.text ?? '')) start += 1;
  const end = reasonEnd(tokens, start, to);
  return end - start >= 2 ? { from: start, to: end } : null;
};
