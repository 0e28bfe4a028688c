import type { Token } from '../../text';
import type { Frame } from '../sentence/frame';
import { within, type OrganisationMention, type Range } from '../sentence/mentions';
import { beforeAdverbs, isSeparator, lastOf } from '../sentence/separators';
import { trailingPerson } from './person-name';

const NEAR = 14;
const ARTICLES = new Set(['the', 'a', 'an', 'bộ', 'các']);

const bodyAt = (frame: Frame, at: number): OrganisationMention | undefined => {
  const start = ARTICLES.has(frame.tokens[at]?.text ?? '') && !frame.tokens[at]?.capital ? at + 1 : at;
  return frame.scan.organisations.find(({ from }) => from === start);
};

/** "của UBND tỉnh", "của A và B": the bodies whose paper the award is, right after it. */
export const owners = (frame: Frame): readonly Range[] => {
  const { right, tokens, scan } = frame;
  const words = within(scan.words, right);
  const of = words.find(({ tag, from }) => tag === 'of' && from - frame.head.to <= NEAR);
  // "cho 3 hội viên của Hội A": after the recipients, "của" speaks of them
  const given = words.find(({ tag }) => tag === 'for')?.from ?? right.to;
  const counted = within(scan.counts, right)[0]?.from ?? right.to;
  if (of !== undefined && of.from > Math.min(given, counted)) return [];
  if (of === undefined) return [];
  const first = bodyAt(frame, of.to);
  if (first === undefined) return [];
  const found: Range[] = [first];
  for (let at = first.to; ['và', ',', 'and'].includes(tokens[at]?.text ?? '');) {
    const repeated = within(scan.words, right).find(({ tag, from }) => tag === 'of' && from === at + 1);
    const next = scan.organisations.find(({ from }) => from === (repeated?.to ?? at + 1));
    // "của A, B và C": a body after a comma may as well be the first recipient; only "và" is sure
    if (next === undefined || next.to > right.to) break;
    if (tokens[at]?.text === ',' && !['cho', 'và'].includes(tokens[next.to]?.text ?? '')) break;
    found.push(next);
    at = next.to;
  }
  return found;
};

/** "Được X ủy quyền, ông Y trao": X. */
const delegating = ({ scan, tokens, left }: Frame): Range | null =>
  within(scan.organisations, left).find(
    ({ from, to }) =>
      tokens[from - 1]?.text === 'được' && tokens[to]?.text === 'uỷ' && tokens[to + 1]?.text === 'quyền',
  ) ?? null;

/** "thừa ủy quyền của X, ông Y trao": X. */
export const onBehalfOf = (frame: Frame): Range | null => {
  const word = within(frame.scan.words, { from: frame.left.from, to: frame.head.from })
    .filter(({ tag }) => tag === 'on-behalf')
    .at(-1);
  if (word === undefined) return delegating(frame);
  const at = ['của', 'of'].includes(frame.tokens[word.to]?.text ?? '') ? word.to + 1 : word.to;
  return bodyAt(frame, at) ?? null;
};

/** "Quyết định số N của X": X, when it stands before the verb of this award. */
export const decisionOwner = (frame: Frame): Range | null => {
  const { left, tokens, scan } = frame;
  for (const of of within(scan.words, left).filter(({ tag }) => tag === 'of')) {
    for (let at = of.from - 1; at >= Math.max(left.from, of.from - 10); at -= 1) {
      const token = tokens[at];
      const isPaper =
        token?.kind === 'decision' ||
        token?.text === 'decision' ||
        (token?.text === 'định' && tokens[at - 1]?.text === 'quyết');
      const body = isPaper ? bodyAt(frame, of.to) : undefined;
      if (body !== undefined) return body;
      if (isSeparator(token)) break;
    }
  }
  return null;
};

/** The agent of a passive: "được X tặng". */
export const agent = (frame: Frame): Range | null => {
  const bodies = within(frame.scan.organisations, frame.agent);
  const first = bodies[0];
  const last = bodies.at(-1);
  if (first === undefined || last === undefined || first.deputy) return null;
  const presenter = within(frame.scan.words, { from: frame.agent.from, to: first.from }).some(
    ({ tag }) => tag === 'person',
  );
  if (presenter || (!last.english && trailingPerson(frame.tokens, last) >= 0)) return null;
  // "được Đảng, Nhà nước tặng", "được UBND tỉnh và Hội tặng": joint
  return { from: first.from, to: last.to };
};

const isPresenter = (frame: Frame, body: OrganisationMention): boolean => {
  const { tokens, scan, left } = frame;
  if (
    body.deputy ||
    tokens[body.from - 1]?.text === 'phó' ||
    (!body.english && trailingPerson(tokens, body) >= 0)
  )
    return true;
  const word = scan.words.find(({ tag, to }) => tag === 'person' && to === body.from);
  if (word !== undefined) return true;
  // "ông A, Chủ tịch Hội": the office of a person just named
  if (![',', '-', '('].includes(tokens[body.from - 1]?.text ?? '')) return false;
  const office = scan.organisations.find(({ from, to }) => to === body.from - 1 && from > left.from);
  if (office !== undefined) return isPresenter(frame, office);
  const before = within(scan.words, { from: Math.max(left.from, body.from - 9), to: body.from })
    .filter(({ tag, value }) => tag === 'person' && value === 'person')
    .at(-1);
  if (before === undefined) return false;
  const name = tokens.slice(before.to, body.from - 1);
  return name.length > 0 && name.every(({ capital }) => capital);
};

const JOINT = new Set([',', 'và', 'and']);

const withJointBodies = (frame: Frame, body: OrganisationMention): Range => {
  let { from } = body;
  for (;;) {
    if (!JOINT.has(frame.tokens[from - 1]?.text ?? '')) break;
    const before = frame.scan.organisations.find(({ to }) => to === from - 1);
    const opener = before === undefined ? undefined : frame.tokens[before.from - 1];
    if (
      before === undefined ||
      before.from < frame.left.from ||
      (opener !== undefined &&
        before.from > frame.left.from &&
        !isSeparator(opener) &&
        opener.kind !== 'date' &&
        opener.text !== 'này')
    )
      break;
    from = before.from;
  }
  return { from, to: body.to };
};

/** A head of an office, named, who "tặng" grants; one who "trao" hands over. */
const HANDS_OVER = new Set(['trao', 'chuyển', 'đến', 'khen']);

const WITH_ANOTHER = new Set(['hợp', 'với', 'cùng']);

/** The body right before an active verb, with bodies named jointly; "presenter" when a person or deputy stands there. */
export const subject = (frame: Frame): Range | 'presenter' | null => {
  const { tokens, scan, left } = frame;
  let end = beforeAdverbs(tokens, left.to, left.from);
  if (tokens[end - 1]?.text === ')') {
    while (end > left.from && tokens[end - 1]?.text !== '(') end -= 1;
    end -= 1;
  }
  const word = within(scan.words, left)
    .filter(({ tag, value }) => tag === 'person' && value === 'presenter')
    .at(-1);
  if (word !== undefined && end - word.to < 16 && !tokens.slice(word.to, end).some(isSeparator))
    return 'presenter';
  const body = within(scan.organisations, left)
    .filter(({ to }) => to === end)
    .at(-1);
  if (body === undefined) {
    const person = within(scan.words, left)
      .filter(({ tag }) => tag === 'person')
      .at(-1);
    return person !== undefined &&
      end > person.to &&
      end - person.to <= 6 &&
      tokens.slice(person.to, end).every(({ capital }) => capital)
      ? 'presenter'
      : null;
  }
  const person = body.english || body.deputy ? -1 : trailingPerson(tokens, body);
  if (
    person >= 0 &&
    !HANDS_OVER.has(frame.verb?.from === undefined ? '' : (tokens[frame.verb.from]?.text ?? ''))
  )
    return { from: body.from, to: person };
  if (isPresenter(frame, body)) return 'presenter';
  if (WITH_ANOTHER.has(tokens[body.from - 1]?.text ?? '')) {
    return within(scan.organisations, { from: left.from, to: body.from - 1 }).at(-1) ?? body;
  }
  return withJointBodies(frame, body);
};

const SEMICOLON = new Set([';']);
const NO_VERB_AFTER = new Set(['và', 'của', 'được', 'nhận', 'vinh', 'đón']);

const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  isSeparator(token) ||
  token.kind === 'date' ||
  ['này', 'đó', '"', ')', 'the'].includes(token.text);

/** The body that is subject of an earlier verb of the sentence ("Hội A tổ chức họp mặt, khen thưởng …"). */
export const sentenceSubject = (frame: Frame): Range | null => {
  const { tokens, scan, left } = frame;
  const clause = lastOf(tokens, left, SEMICOLON) + 1;
  const bodies = within(scan.organisations, { from: Math.max(left.from, clause), to: left.to });
  const found = bodies.find((body) => {
    if (isPresenter(frame, body) || !(body.from === left.from || opensClause(tokens[body.from - 1])))
      return false;
    const next = tokens[body.to];
    return next?.kind === 'word' && !NO_VERB_AFTER.has(next.text);
  });
  return found ?? null;
};
