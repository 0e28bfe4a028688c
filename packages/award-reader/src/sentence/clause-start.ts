import type { Token } from 'vietnamese-text';
import type { Frame, Voice } from './frame';
import { within, type Range, type Scan } from './mentions';
import { joinedCounts } from './joined-counts';
import { beforeAdverbs, firstSeparator, isSeparator, lastOf, lastSeparator } from './separators';

type Anchor = { readonly at: number; readonly voice: Voice; readonly previous: Frame };

const SEMICOLON = new Set([';']);

/** Start of the last list of numbers in the zone that is not what the clause before gave its award to. */
const lastList = (tokens: readonly Token[], scan: Scan, zone: Range): number | null => {
  const counts = within(scan.counts, zone);
  let start: number | null = null;
  counts.forEach((count, index) => {
    const before = counts[index - 1];
    if (before === undefined || !joinedCounts(tokens, scan, before, count)) start = count.from;
  });
  return start;
};

/** "…; 18 cá nhân được", "… và 5 cá nhân nhận": where the recipients before a passive or receiving verb begin. */
const recipientsStart = (tokens: readonly Token[], scan: Scan, zone: Range, previous: Frame): number => {
  if (previous.voice === 'passive' || previous.voice === 'receives') {
    const first = firstSeparator(tokens, zone);
    return first < 0 ? zone.from : first + 1;
  }
  const list = lastList(tokens, scan, zone);
  if (list !== null && isSeparator(tokens[list - 1])) return list;
  const last = lastSeparator(tokens, zone);
  return last < 0 ? zone.to : last + 1;
};

/** Where the body before an active verb begins, together with the bodies named jointly with it. */
const grantorStart = (tokens: readonly Token[], scan: Scan, zone: Range): number | null => {
  const end = beforeAdverbs(tokens, zone.to, zone.from);
  let body = scan.organisations.find(({ from, to }) => to === end && from >= zone.from);
  let start: number | null = null;
  while (body !== undefined) {
    start = body.from;
    const joint = start - 1;
    if (!isSeparator(tokens[joint]) || tokens[joint]?.text === ';') break;
    body = scan.organisations.find(({ from, to }) => to === joint && from >= zone.from);
    // "cho Hội A, UBND tỉnh tặng": the first is a recipient of the clause before
    if (body !== undefined && ['cho', 'của', 'to', ','].includes(tokens[body.from - 1]?.text ?? '')) break;
  }
  return start;
};

/** Index at which the clause of the next award begins, between the end of the award before it and its own verb. */
export const clauseStart = (
  tokens: readonly Token[],
  scan: Scan,
  { at, voice, previous }: Anchor,
): number => {
  const from = previous.head.to;
  const semicolon = lastOf(tokens, { from, to: at }, SEMICOLON);
  if (semicolon >= 0) return semicolon + 1;
  const zone = { from, to: at };
  const behalf = within(scan.words, zone).find(({ tag }) => tag === 'on-behalf');
  if (behalf !== undefined) return behalf.from;
  if (voice === 'passive' || voice === 'receives') return recipientsStart(tokens, scan, zone, previous);
  if (voice === 'none' && (previous.voice === 'receives' || previous.voice === 'passive')) {
    const first = firstSeparator(tokens, zone);
    return first < 0 ? zone.to : first + 1;
  }
  const last = lastSeparator(tokens, zone);
  return grantorStart(tokens, scan, zone) ?? (last < 0 ? at : last + 1);
};
