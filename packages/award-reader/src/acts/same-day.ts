import { resolveDate } from 'vietnamese-text';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

const REACH = 12;

/** "Cùng ngày, … ký Quyết định số …": the day of the decision that an earlier sentence names; else null. */
export const sameDay = ({ tokens, sentences, publishedOn }: Article, act: DraftAct): string | null => {
  const sentence = sentences[act.sentence];
  if (sentence === undefined || act.decision === null) return null;
  const before = tokens.slice(sentence.from, act.head.from);
  if (!before.some(({ text }, at) => text === 'cùng' && before[at + 1]?.text === 'ngày')) return null;
  const own = act.decision.number.from;
  for (let at = act.sentence; at >= Math.max(0, act.sentence - REACH); at -= 1) {
    const { from = 0, to = 0 } = sentences[at] ?? {};
    const words = tokens.slice(from, Math.min(to, own));
    if (!words.some(({ kind }) => kind === 'decision')) continue;
    const date = words.find((token) => token.date !== undefined)?.date;
    return date === undefined ? null : resolveDate(date, publishedOn);
  }
  return null;
};
