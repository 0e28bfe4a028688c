import type { Token } from 'vietnamese-text';
import type { Range } from '../sentence/mentions';
import type { DraftAct } from './draft-act';
import { eventDays } from './event-day';

const textOf = (tokens: readonly Token[], { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const AT_EVENT =
  /(?<!\p{L})(?:dịp này|tại (?:hội|buổi|lễ|đại|chương|đây|phiên|cuộc)|nhân dịp|trao|công bố|cũng tại|dịp đó|on this occasion)(?!\p{L})/u;
const SIGNED =
  /(?<!\p{L})(?:ký|ban hành|vừa có|đã có) (?:\p{L}+ ){0,3}quyết định|(?<!\p{L})quyết định (?:tặng|truy tặng|khen)/u;
const UNDATED = /(?<!\p{L})(?:vừa qua|mới đây|trước đó)(?!\p{L})/u;

/** When an act was presented: its sentence's own day, else the day of the event; null when only a signing is reported. */
export const presentedOn = (
  tokens: readonly Token[],
  act: DraftAct,
  sentence: Range,
  { publishedOn, eventDay }: { readonly publishedOn: string | null; readonly eventDay: string | null },
): string | null => {
  const text = textOf(tokens, sentence);
  const own =
    eventDays(tokens, { from: sentence.from, to: Math.max(act.head.from, sentence.from) }, publishedOn).at(
      -1,
    ) ?? eventDays(tokens, { from: sentence.from, to: act.reason?.from ?? sentence.to }, publishedOn)[0];
  if (own !== undefined) return own;
  if (UNDATED.test(text)) return null;
  if (SIGNED.test(text) && !AT_EVENT.test(text)) return null;
  return eventDay;
};
