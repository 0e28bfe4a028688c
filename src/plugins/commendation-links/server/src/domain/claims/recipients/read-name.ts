import type { Token } from '../../text';
import type { Range, Scan } from '../sentence/mentions';
import type { RecipientKind } from '../types';

export type NamedRange = Range & { readonly kind: RecipientKind };

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
    const word = scan.words.find(
      (other) => other.from === end && other.tag === 'person' && other.value === 'person',
    );
    if (word === undefined || word.to > to) return end;
    end = word.to;
  }
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
    const end = capitalsEnd(tokens, { from: name, to });
    return end > name ? { from: name, to: end, kind: 'individual' } : null;
  }
  const body = scan.organisations.find((other) => other.from === from);
  if (body !== undefined) return body.to <= to ? { from, to: body.to, kind: bodyKind(tokens, body) } : null;
  const end = capitalsEnd(tokens, range);
  return end - from >= 2 ? { from, to: end, kind: 'individual' } : null;
};
