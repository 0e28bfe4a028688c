import { resolveDate, type Token } from 'vietnamese-text';
import type { Range } from '../sentence/mentions';

export type FoundDecision = { readonly number: Range; readonly date: string | null; readonly span: Range };

const SIGNED = new Set(['ký', 'ban', 'hành', 'signed', 'issued']);
const NEAR_DATE = 6;

const BEFORE_DAY = new Set(['ký', 'ban', 'hành', 'ngày']);

/** "Quyết định số 9-QĐ/TU, (ban hành) ngày 5/5/2023": the comma at `at` stands before the day of the paper. */
export const opensDay = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (BEFORE_DAY.has(tokens[next]?.text ?? '')) next += 1;
  return tokens[at]?.text === ',' && next > at + 1 && tokens[next]?.kind === 'date';
};

const dayAfter = (tokens: readonly Token[], at: number, limit: number): number => {
  for (let index = at; index < Math.min(limit, at + NEAR_DATE); index += 1) {
    if (tokens[index]?.kind === 'date') return index;
    const ends = [',', ';', ')', '.'].includes(tokens[index]?.text ?? '');
    if (ends && !opensDay(tokens, index)) return -1;
  }
  return -1;
};

/** "Ngày 14.10, UBND tỉnh ban hành Quyết định số …": the day before a verb of signing is the decision's. */
const daySigned = (tokens: readonly Token[], from: number, at: number): number => {
  let signed = false;
  for (let index = at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (SIGNED.has(token?.text ?? '')) signed = true;
    // "Ngày 28/6, Cục A có Quyết định số …"
    if (token?.text === 'có' && tokens[index + 1]?.text === 'quyết') signed = true;
    if (token?.kind === 'date') return signed ? index : -1;
    if (token?.kind === 'decision') return -1;
  }
  return -1;
};

/** The decision at token `at`, with its own date when the sentence [from, to) gives it. */
export const decisionAt = (
  tokens: readonly Token[],
  { from, to }: Range,
  at: number,
  publishedOn: string | null,
): FoundDecision => {
  const after = dayAfter(tokens, at + 1, to);
  const day = after >= 0 ? after : daySigned(tokens, from, at);
  const date = tokens[day]?.date;
  return {
    number: { from: at, to: at + 1 },
    date: date === undefined ? null : resolveDate(date, publishedOn),
    span: { from: at, to: Math.max(at, after) + 1 },
  };
};

/** Indices of the decision numbers in a range. */
export const decisionsIn = (tokens: readonly Token[], { from, to }: Range): readonly number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'decision') found.push(at);
  return found;
};
