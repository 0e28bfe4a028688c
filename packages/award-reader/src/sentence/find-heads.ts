import { readDigits, type Token } from 'vietnamese-text';
import { openKind } from '../lexicon/open-nouns';
import { quotedAt } from './award-name';
import { isSeparator } from './separators';
import type { AwardMention, Range, Scan, WordMention } from './mentions';

export type Head = Range & { readonly award: AwardMention | null; readonly word: WordMention | null };

const BETWEEN = new Set([
  'cho',
  'các',
  'đến',
  'tới',
  'đối',
  'với',
  'đột',
  'xuất',
  'cấp',
  'nhà',
  'nước',
  'số',
  'thêm',
  'hơn',
  'gần',
  'trên',
  'nóng',
  'thành',
  'tích',
  'kịp',
  'thời',
  'về',
  ':',
]);

/** A bare "khen thưởng" speaks of an act only with a number or a name right at it. */
const commendsSomebody = (tokens: readonly Token[], scan: Scan, word: WordMention): boolean => {
  let at = word.to;
  let forWord = false;
  // "quyết định khen thưởng của Tư lệnh cho 2 tập thể"
  const owner = scan.organisations.find(({ from }) => from === word.to + 1);
  if (tokens[word.to]?.text === 'của' && owner !== undefined) at = owner.to;
  const limit = at + 7;
  while (at < limit && BETWEEN.has(tokens[at]?.text ?? '')) {
    if (tokens[at]?.text === 'cho') forWord = true;
    at += 1;
  }
  if (scan.counts.some(({ from }) => from === at)) return true;
  const agent = scan.organisations.some(
    ({ from, to }) => to === word.from && tokens[from - 1]?.text === 'được',
  );
  // a bare "khen" is praise as well
  if (word.to - word.from === 1 && tokens[word.from]?.text === 'khen') return agent;
  if (
    scan.words.some((other) => other.from === at && other.tag === 'person' && other.value === 'person') &&
    tokens[at]?.kind === 'word'
  )
    return true;
  // "khen thưởng tiếp viên Lan": a person's role before a name
  const role = openKind(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '') === 'individuals';
  if (role && tokens[at + 2]?.capital === true) return true;
  if (scan.organisations.some(({ from }) => from === at)) return forWord || at === word.to;
  const passive = scan.words.some(
    (other) => other.tag === 'passive' && other.to <= word.from && word.from - other.to < 16,
  );
  if (agent) return true;
  return passive && scan.counts.some(({ to }) => to <= word.from && word.from - to < 30);
};

const awardFollows = (scan: Scan, word: WordMention): boolean => {
  const next = scan.awards.find(({ from }) => from >= word.to);
  if (next === undefined || next.from - word.to > 6) return false;
  return !scan.counts.some(({ from }) => from >= word.to && from < next.from);
};

const GENERIC = 'giay-chung-nhan';

/** "được vinh danh “Doanh nghiệp vì cộng đồng”": a title in quotation marks right behind the verb. */
const isPassive = (scan: Scan, word: WordMention): boolean =>
  scan.words.some(({ tag, to }) => tag === 'passive' && to === word.from);

/** Where the quotation mark of a title behind the verb, a number of recipients or a bare number stands; -1 when none does. */
const quoteAfterNumber = (tokens: readonly Token[], scan: Scan, word: WordMention): number => {
  if (isPassive(scan, word) && tokens[word.to]?.text === '"' && tokens[word.to + 1]?.capital) return word.to;
  const count = scan.counts.find(({ from }) => from >= word.to && from <= word.to + 4);
  if (count !== undefined) return count.to;
  for (let at = word.to; at <= word.to + 3; at += 1)
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '"') return at + 1;
  return -1;
};

/** "vinh danh 7 gương “Người con hiếu thảo”": the quoted title behind the number is the award. */
const titleAfterCount = (tokens: readonly Token[], scan: Scan, word: WordMention): AwardMention | null => {
  const open = quoteAfterNumber(tokens, scan, word);
  if (tokens[open]?.text !== '"') return null;
  let close = open + 1;
  while (close < scan.to && close < open + 20 && tokens[close]?.text !== '"') close += 1;
  if (tokens[close]?.text !== '"') return null;
  const known = scan.awards.find(({ from, to }) => from >= open && to <= close + 1);
  const name = { from: open + 1, to: close };
  const number = tokens[open - 1];
  return {
    counted: number?.kind === 'number' ? readDigits(number.text) : null,
    gradeOnly: false,
    grade: null,
    code: GENERIC,
    name,
    ...known,
    from: open,
    to: close + 1,
  };
};

/** "Giấy khen của A được trao cho 6 tập thể; của B cho 11 tập thể": where the second award is left out. */
const leftOut = (tokens: readonly Token[], scan: Scan): readonly Head[] =>
  scan.words.flatMap(({ tag, from, to }): readonly Head[] => {
    if (tag !== 'of' || tokens[from - 1]?.text !== ';') return [];
    const body = scan.organisations.find((one) => one.from === to);
    const award = scan.awards.findLast((one) => one.to <= from);
    if (body === undefined || award === undefined || scan.startingAt.word.get(body.to)?.tag !== 'for')
      return [];
    return [{ from, to: from, award: { ...award, from, to: from, counted: null }, word: null }];
  });

/** "danh hiệu “A” cho 3 hộ, “B” cho 5 hộ": a title of the same kind as the one before it. */
const furtherTitles = (tokens: readonly Token[], scan: Scan): readonly Head[] => {
  const found: Head[] = [];
  for (let at = scan.from + 1; at < scan.to; at += 1) {
    if (tokens[at]?.text !== '"' || !isSeparator(tokens[at - 1])) continue;
    const title = quotedAt({ tokens, limit: scan.to }, at);
    const before = scan.awards.findLast((one) => one.to <= at);
    const known = scan.awards.some((one) => title !== null && one.from >= at && one.from < title.to);
    const given = tokens[title?.to ?? 0]?.text === 'cho';
    if (title === null || known || !given || before?.code !== GENERIC || before.name === null) continue;
    const range = { from: at, to: title.to };
    found.push({ ...range, award: { ...before, ...range, name: title.name, counted: null }, word: null });
  }
  return found;
};

const VERBS = new Set(['give', 'receive', 'formless', 'passive']);

/** "tặng Giấy khen cho 7 gia đình “Người tốt, việc tốt”": what those are who get the award before. */
const describesRecipients = (tokens: readonly Token[], scan: Scan, index: number): boolean => {
  const award = scan.awards[index];
  const previous = scan.awards[index - 1];
  if (award?.code !== GENERIC || previous === undefined) return false;
  const open = tokens[award.from - 1]?.text === '"' ? award.from - 1 : award.from;
  if (tokens[open]?.text !== '"' || !scan.counts.some(({ to }) => to === open)) return false;
  return !scan.words.some(({ tag, from, to }) => VERBS.has(tag) && from >= previous.to && to <= open);
};

/** The awards and bare commendations of a sentence, in order. */
export const findHeads = (tokens: readonly Token[], scan: Scan): readonly Head[] => {
  const heads: Head[] = scan.awards
    .filter((_award, index) => !describesRecipients(tokens, scan, index))
    .map((award) => ({ from: award.from, to: award.to, award, word: null }));
  if (scan.awards.length > 0) heads.push(...leftOut(tokens, scan), ...furtherTitles(tokens, scan));
  for (const word of scan.words) {
    if (word.tag !== 'formless' || awardFollows(scan, word)) continue;
    const title = titleAfterCount(tokens, scan, word);
    if (title !== null) {
      const at = heads.findIndex(({ from }) => from >= title.from && from < title.to);
      heads.splice(at < 0 ? heads.length : at, at < 0 ? 0 : 1, {
        from: title.from,
        to: title.to,
        award: title,
        word: null,
      });
      continue;
    }
    if (commendsSomebody(tokens, scan, word)) heads.push({ from: word.from, to: word.to, award: null, word });
  }
  return heads.sort((a, b) => a.from - b.from);
};
