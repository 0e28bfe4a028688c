import type { Token } from 'vietnamese-text';
import { bareBodyEnding } from '../lexicon/bare-bodies';
import type { Frame } from '../sentence/frame';
import { within, type OrganisationMention, type Range, type Scan } from '../sentence/mentions';
import { beforeAdverbs, isSeparator, lastOf } from '../sentence/separators';
import { trailingPerson } from './person-name';

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

const handsOver = (tokens: readonly Token[], verb: Frame['verb']): boolean =>
  HANDS_OVER.has(verb === null ? '' : (tokens[verb.from]?.text ?? ''));

const WITH_ANOTHER = new Set(['hợp', 'với', 'cùng']);

const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  isSeparator(token) ||
  token.kind === 'date' ||
  ['này', 'đó', '"', ')', 'the', 'lễ', 'nghị', 'qua', 'nay'].includes(token.text);

const PLACE_LEVELS = new Set(['xã', 'phường', 'thị', 'huyện', 'quận', 'tỉnh', 'thành', 'tp']);
const LONGEST_PLACE = 6;

/** "Đảng ủy xã A, huyện B trao": back over the place that the comma adds to a body. */
const beforePlace = (tokens: readonly Token[], scan: Scan, { from, to }: Range): number => {
  let at = to;
  while (at > from && to - at < LONGEST_PLACE && tokens[at - 1]?.capital) at -= 1;
  while (at > from && to - at < LONGEST_PLACE && !tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word')
    at -= 1;
  const added =
    tokens[at - 1]?.text === ',' && PLACE_LEVELS.has(tokens[at]?.text ?? '') && !tokens[at]?.capital;
  return added && scan.organisations.some((body) => body.to === at - 1) ? at - 1 : to;
};

/** "Giám đốc Công an tỉnh ký quyết định khen thưởng": who signs grants, also behind a person's name. */
const signs = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ text }) => text === 'ký');

/** The body right before an active verb, with bodies named jointly; "presenter" when a person or deputy stands there. */
export const subject = (frame: Frame): Range | 'presenter' | null => {
  const { tokens, scan, left } = frame;
  let end = beforeAdverbs(tokens, left.to, left.from);
  if (tokens[end - 1]?.text === ')') {
    while (end > left.from && tokens[end - 1]?.text !== '(') end -= 1;
    end -= 1;
  }
  // "Hội Nông dân tỉnh: Khen thưởng 15 hội viên"
  if (tokens[end - 1]?.text === ':') end -= 1;
  end = beforePlace(tokens, scan, { from: left.from, to: end });
  const word = within(scan.words, left)
    .filter(({ tag, value }) => tag === 'person' && value === 'presenter')
    .at(-1);
  if (word !== undefined && end - word.to < 16 && !tokens.slice(word.to, end).some(isSeparator))
    return 'presenter';
  const body = within(scan.organisations, left)
    .filter(({ to }) => to === end)
    .at(-1);
  const bare = body === undefined ? bareBodyEnding(tokens, { from: left.from, to: end }) : null;
  if (bare !== null && (bare.from === left.from || opensClause(tokens[bare.from - 1]))) return bare;
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
  if (person >= 0 && !handsOver(tokens, frame.verb)) return { from: body.from, to: person };
  if (signs(tokens, { from: end, to: left.to }) && !body.deputy && tokens[body.from - 1]?.text !== 'phó')
    return { from: body.from, to: body.to };
  if (isPresenter(frame, body)) return 'presenter';
  if (WITH_ANOTHER.has(tokens[body.from - 1]?.text ?? '')) {
    return within(scan.organisations, { from: left.from, to: body.from - 1 }).at(-1) ?? body;
  }
  return withJointBodies(frame, body);
};

/** "Chủ tịch nước Lê Văn A ký quyết định tặng": the office grants, its holder only signs. */
const withoutHolder = ({ tokens, verb }: Frame, body: OrganisationMention): Range => {
  const person = body.english || body.deputy ? -1 : trailingPerson(tokens, body);
  return person > body.from && !handsOver(tokens, verb) ? { from: body.from, to: person } : body;
};

const SEMICOLON = new Set([';']);
const NO_VERB_AFTER = new Set(['và', 'của', 'được', 'nhận']);
const RECEIVES_AFTER = new Set(['vinh dự', 'đón nhận']);

/** The body goes on with a verb of its own, and not one of receiving. */
const acts = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.kind !== 'word') return false;
  return !NO_VERB_AFTER.has(text) && !RECEIVES_AFTER.has(`${text} ${tokens[at + 1]?.text ?? ''}`);
};

const LONGEST_ASIDE = 16;

/** "UBND xã A (huyện B, tỉnh C) tổ chức": where the sentence goes on behind the brackets. */
const afterBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  let close = at + 1;
  while (close < at + LONGEST_ASIDE && tokens[close] !== undefined && tokens[close]?.text !== ')') close += 1;
  return tokens[close]?.text === ')' ? close + 1 : at;
};

/** The body that is subject of an earlier verb of the sentence ("Hội A tổ chức họp mặt, khen thưởng …"). */
export const sentenceSubject = (frame: Frame): Range | null => {
  const { tokens, scan, left } = frame;
  const clause = lastOf(tokens, left, SEMICOLON) + 1;
  const bodies = within(scan.organisations, { from: Math.max(left.from, clause), to: left.to });
  const found = bodies.find((body) => {
    const presents = isPresenter(frame, body) && withoutHolder(frame, body) === body;
    if (presents || !(body.from === left.from || opensClause(tokens[body.from - 1]))) return false;
    return acts(tokens, afterBrackets(tokens, body.to));
  });
  return found === undefined ? null : withoutHolder(frame, found);
};
