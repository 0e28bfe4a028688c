import type { Token } from 'vietnamese-text';
import { openKind } from '../lexicon/open-nouns';
import { isSurname } from '../facts/person-name';
import type { Range, Scan } from '../sentence/mentions';
import type { RecipientKind } from '../types';

export type NamedRange = Range & {
  readonly kind: RecipientKind;
  /** "ông", "đơn vị": somebody the article has named before. */
  readonly pronoun?: true;
};

const LONGEST_NAME = 6;
const ENTERPRISE = new Set([
  'công ty',
  'tập đoàn',
  'hợp tác xã',
  'doanh nghiệp',
  'xí nghiệp',
  'tổng công',
  'nhà máy',
]);
const ENTERPRISE_WORDS = new Set([
  'htx',
  'company',
  'corporation',
  'agribank',
  'vietcombank',
  'vnpt',
  'viettel',
]);

/** Business or other body, by the words of its name. */
export const bodyKind = (tokens: readonly Token[], { from, to }: Range): RecipientKind => {
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (ENTERPRISE_WORDS.has(text) || ENTERPRISE.has(`${text} ${tokens[at + 1]?.text ?? ''}`))
      return 'enterprise';
  }
  return 'collective';
};

/** End of the run of capitalised words from `at`. */
const capitalsEnd = (tokens: readonly Token[], { from, to }: Range): number => {
  let end = from;
  while (end < to && end < from + LONGEST_NAME && tokens[end]?.kind === 'word' && tokens[end]?.capital)
    end += 1;
  return end;
};

const isHousehold = (tokens: readonly Token[], at: number): number => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (text === 'hộ' && next === 'gia' && tokens[at + 2]?.text === 'đình') return at + 3;
  if (text === 'gia' && next === 'đình') return at + 2;
  return text === 'hộ' ? at + 1 : 0;
};

/** Posts, ranks and titles that stand between an honorific and the name, in lower case or capitalised. */
const skipHonorifics = (scan: Scan, at: number, to: number): number => {
  let end = at;
  for (;;) {
    const word = scan.startingAt.word.get(end);
    if (word?.tag !== 'person' || word.value !== 'person' || word.to > to) return end;
    end = word.to;
  }
};

const LEVELS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'trường', 'sở']);

/** "Hội Nông dân các huyện Ba Tri, Chợ Lách": of a list with a common head, each item is a name. */
const bodyName = (tokens: readonly Token[], body: Range): NamedRange => {
  for (let at = body.from + 1; at < body.to - 2; at += 1) {
    const list =
      tokens[at]?.text === 'các' && LEVELS.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital;
    if (list) return { from: at + 2, to: body.to, kind: 'collective' };
  }
  return { from: body.from, to: body.to, kind: bodyKind(tokens, body) };
};

const UNIT_PAIRS = new Set(
  'tịnh xá|thánh thất|nhà thờ|họ đạo|trung tâm|bệnh viện|công ty|chi hội|chi đoàn|chi bộ|khu phố|thị trấn|nông trường|tu viện|thiền viện'.split(
    '|',
  ),
);
const UNITS = new Set([
  'trường',
  'lớp',
  'khoa',
  'trạm',
  'đồn',
  'nhóm',
  'phường',
  'họ',
  'ấp',
  'thôn',
  'chùa',
  'khóm',
  'đội',
  'tổ',
  'bản',
  'làng',
  'xóm',
  'buôn',
]);

/** "họ Lê Duy", "chùa Phật Quang": a unit's noun in lower case belongs to its name. */
const placeName = (tokens: readonly Token[], { from, to }: Range): NamedRange | null => {
  const first = tokens[from];
  if (first === undefined || first.capital) return null;
  if (!UNITS.has(first.text) && !UNIT_PAIRS.has(`${first.text} ${tokens[from + 1]?.text ?? ''}`)) return null;
  const head = UNIT_PAIRS.has(`${first.text} ${tokens[from + 1]?.text ?? ''}`) ? from + 2 : from + 1;
  const end = capitalsEnd(tokens, { from: head, to });
  return end > head ? { from, to: end, kind: bodyKind(tokens, { from, to: end }) } : null;
};

const PLACES = new Set(
  'xã phường thị huyện quận tỉnh thành ấp thôn đường khu khóm bản làng buôn tp ở ngụ tại'.split(' '),
);
const LONGEST_ROLE = 4;

/** "kỹ thuật viên Đinh Thị Ngoãn": a role in lower case before a full name. */
const afterRole = (tokens: readonly Token[], { from, to }: Range): NamedRange | null => {
  let at = from;
  while (at < Math.min(to, from + LONGEST_ROLE) && tokens[at]?.kind === 'word' && !tokens[at]?.capital)
    at += 1;
  if (PLACES.has(tokens[from]?.text ?? '') || at === from) return null;
  const end = capitalsEnd(tokens, { from: at, to });
  // "tiếp viên Lan": the role alone says that a person follows
  const role =
    at - from >= 2 && openKind(tokens[at - 2]?.text ?? '', tokens[at - 1]?.text ?? '') === 'individuals';
  if (role && end > at) return { from: at, to: end, kind: 'individual' };
  return isSurname(tokens[at]?.text ?? '') && end - at >= 2
    ? { from: at, to: end, kind: 'individual' }
    : null;
};

/**
 * A name that begins at `range.from`: a person (after an honorific, or two to five capitals that begin no body),
 * a household, or a body. Null when nothing there is a name.
 */
export const nameAt = (tokens: readonly Token[], scan: Scan, range: Range): NamedRange | null => {
  const { from, to } = range;
  const household = isHousehold(tokens, from);
  if (household > 0) {
    const end = capitalsEnd(tokens, { from: skipHonorifics(scan, household, to), to });
    return end > household ? { from, to: end, kind: 'household' } : null;
  }
  const name = skipHonorifics(scan, from, to);
  if (name > from) {
    // "công nhân Công ty A" names a firm, no person
    if (scan.startingAt.organisation.has(name) && !isSurname(tokens[name]?.text ?? '')) return null;
    const end = capitalsEnd(tokens, { from: name, to });
    return end > name ? { from: name, to: end, kind: 'individual' } : null;
  }
  const place = placeName(tokens, range) ?? afterRole(tokens, range);
  if (place !== null) return place;
  const body = scan.startingAt.organisation.get(from);
  if (body !== undefined) return body.to <= to ? bodyName(tokens, body) : null;
  const end = capitalsEnd(tokens, range);
  // "Agribank Chi nhánh huyện A", "Caritas Giáo phận B": a name before the noun of its body
  if (!isSurname(tokens[from]?.text ?? '')) {
    for (let at = from + 1; at < end; at += 1) {
      const named = scan.startingAt.organisation.get(at);
      if (named !== undefined && named.to <= to)
        return { from, to: named.to, kind: bodyKind(tokens, { from, to: named.to }) };
    }
  }
  return end - from >= 2 ? { from, to: end, kind: 'individual' } : null;
};
