import type { Token } from 'vietnamese-text';
import { bareBodyAt } from '../lexicon/bare-bodies';
import { clauseStart } from './clause-start';
import { findHeads, type Head } from './find-heads';
import type { Frame, Voice } from './frame';
import { within, type Range, type Scan, type WordMention } from './mentions';

const VERBS = new Set(['give', 'receive', 'formless']);
const AGENT_LONGEST = 30;

type Verb = {
  readonly verb: WordMention | null;
  readonly voice: Voice;
  readonly passive: WordMention | null;
};

const NO_VERB: Verb = { verb: null, voice: 'none', passive: null };

/** "được" governs a verb when the verb, or the body that acts, follows it at once. */
const passiveOf = (
  tokens: readonly Token[],
  scan: Scan,
  verb: WordMention,
  from: number,
): WordMention | null => {
  const candidates = scan.words.filter(
    ({ tag, from: at, to }) =>
      tag === 'passive' && at >= from && to <= verb.from && verb.from - to <= AGENT_LONGEST,
  );
  for (const passive of candidates.reverse()) {
    const next = passive.to;
    if (tokens.slice(next, verb.from).some(({ text }) => text === ';')) continue;
    const body = scan.organisations.find(({ from: at }) => at === next);
    // "Được Chủ tịch nước ủy quyền, lãnh đạo tỉnh trao" is no passive
    if (body !== undefined && tokens[body.to]?.text === 'uỷ') continue;
    if (next === verb.from || verb.from - next === 1) return passive;
    const agent = scan.organisations.some(({ from: at }) => at >= next && at <= next + 1);
    const presenter = scan.words.some((word) => word.from === next && word.tag === 'person');
    const bare = bareBodyAt(tokens, next)?.to === verb.from;
    const general = bare || ['các', 'cấp', 'do', 'bởi'].includes(tokens[next]?.text ?? '');
    if (agent || presenter || general) return passive;
  }
  return null;
};

const voiceOf = (verb: WordMention, passive: WordMention | null): Voice =>
  verb.tag === 'receive' ? 'receives' : passive === null ? 'active' : 'passive';

/** "công nhận 12 hộ đạt danh hiệu": the recipients' own verb in a clause that gives. */
const ATTAINS = new Set(['đạt']);

const verbBefore = (tokens: readonly Token[], scan: Scan, head: Head, from: number): Verb => {
  if (head.word !== null) {
    const passive = passiveOf(tokens, scan, head.word, from);
    return { verb: head.word, voice: voiceOf(head.word, passive), passive };
  }
  const verbs = scan.words.filter((word) => VERBS.has(word.tag) && word.from >= from && word.to <= head.from);
  const last = verbs.at(-1);
  const giving = verbs.at(-2);
  const attained =
    ATTAINS.has(tokens[last?.from ?? 0]?.text ?? '') &&
    giving?.tag === 'give' &&
    scan.counts.some((count) => count.from === giving.to);
  const verb = attained ? giving : last;
  if (verb === undefined) return NO_VERB;
  for (let at = verb.to; at < head.from; at += 1) if (tokens[at]?.text === ';') return NO_VERB;
  const passive = passiveOf(tokens, scan, verb, from);
  return { verb, voice: voiceOf(verb, passive), passive };
};

/** "Bằng khen của UBND tỉnh được trao cho …" */
const verbAfterHead = (scan: Scan, head: Head, to: number): Verb => {
  const words = within(scan.words, { from: head.to, to });
  const at = words.findIndex(({ tag }) => tag !== 'of' && tag !== 'noise');
  const passive = words[at];
  if (passive?.value === 'belongs') return { verb: passive, voice: 'active', passive: null };
  const verb = words[at + 1];
  if (passive?.tag !== 'passive' || verb?.tag !== 'give') return NO_VERB;
  return { verb, voice: 'active', passive };
};

/** Cuts a sentence into one frame for each award named in it. */
export const buildFrames = (tokens: readonly Token[], scan: Scan): readonly Frame[] => {
  const heads = findHeads(tokens, scan);
  const frames: Frame[] = [];
  const starts: number[] = [];
  heads.forEach((head, index) => {
    const previous = frames[index - 1] ?? null;
    const zoneStart = previous === null ? scan.from : previous.head.to;
    const found = verbBefore(tokens, scan, head, zoneStart);
    const after =
      found.verb === null ? verbAfterHead(scan, head, heads[index + 1]?.from ?? scan.to) : NO_VERB;
    const { verb, voice, passive } = after.verb === null ? found : after;
    const anchor = after.verb !== null || verb === null ? head.from : (passive?.from ?? verb.from);
    const start = previous === null ? scan.from : clauseStart(tokens, scan, { at: anchor, voice, previous });
    starts.push(start);
    const range = (from: number, to: number): Range => ({ from, to: Math.max(from, to) });
    const verbAfter = after.verb !== null;
    frames.push({
      award: head.award,
      head,
      verb,
      voice,
      verbAfter,
      left: range(start, anchor),
      agent:
        verbAfter || passive === null || verb === null ? range(anchor, anchor) : range(passive.to, verb.from),
      middle:
        verbAfter || verb === null
          ? range(head.from, head.from)
          : range(Math.min(verb.to, head.from), head.from),
      right: range(head.to, scan.to),
      before: previous,
      fresh: previous === null || within(scan.organisations, { from: start, to: anchor }).length > 0,
      scan,
      tokens,
    });
  });
  return frames.map((frame, index) => ({
    ...frame,
    before: null,
    right: { from: frame.right.from, to: Math.max(frame.right.from, starts[index + 1] ?? scan.to) },
  }));
};
