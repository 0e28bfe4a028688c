import { subsetsIn } from '../facts/subsets';
import { listedNames } from '../recipients/listed-names';
import { hasCounts } from '../recipients/recipient-list';
import { nameAt, type NamedRange } from '../recipients/read-name';
import type { Scan, WordMention } from '../sentence/mentions';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

const textOf = (article: Article, { from, to }: Scan, longest = 12): string =>
  article.tokens
    .slice(from, Math.min(to, from + longest))
    .map(({ text }) => text)
    .join(' ');

const opensPart = (scan: Scan): WordMention | undefined =>
  scan.words.find(({ tag, from }) => tag === 'subset' && from <= scan.from + 2);

/** "Trong số đó có 6 người …", "Trong số các hội viên được khen có …": parts of the act before. */
const partsAfter = (article: Article, scan: Scan): DraftAct['subsets'] => {
  const marker = opensPart(scan);
  if (marker === undefined) return [];
  const honoured = scan.words.some(({ tag }) => tag === 'formless' || tag === 'give' || tag === 'receive');
  if (marker.value === 'weak' && !honoured) return [];
  // "Trong số các hội viên được khen có 6 người …": the words before name the whole, not the part
  const has = scan.counts.find(({ from: at }) => article.tokens[at - 1]?.text === 'có');
  const from = marker.value === 'weak' ? ((has ?? scan.counts[0])?.from ?? marker.to) : marker.to;
  return subsetsIn(article.tokens, scan, { from, to: scan.to });
};

const THANKS = /^thay mặt (?:các|những) (?:\p{L}+ ){1,4}(?:được|vinh dự|nhận)/u;
const MOST = /^(?:(?:người|cá nhân|đơn vị|gia đình) )?(?:\p{L}+ ){1,4}nhất (?:là|có)/u;

const HONOURED = /một trong (?:\p{L}+|\d+) (?:\p{L}+ ){1,3}(?:được|vừa được|nhận|vinh dự)/u;

/** "Chị A, một trong năm người được khen, …": the name before it is a recipient's. */
const oneOf = (article: Article, scan: Scan): NamedRange | null => {
  const text = textOf(article, scan, 40);
  if (!HONOURED.test(text)) return null;
  const words = article.tokens.slice(scan.from, scan.to);
  const one =
    scan.from + words.findIndex(({ text: word }, at) => word === 'một' && words[at + 1]?.text === 'trong');
  for (let at = scan.from; at < one; at += 1) {
    if (at > scan.from && article.tokens[at - 1]?.kind === 'word' && article.tokens[at - 1]?.capital)
      continue;
    const name = nameAt(article.tokens, scan, { from: at, to: one });
    if (name?.kind === 'individual') return name;
  }
  return null;
};

/** "Ba em gồm: A, B", "Hai doanh nghiệp được tặng … là A và B", "Đó là …", "Người nhiều nhất là …", "Thay mặt các … được nhận, ông A". */
const namesAfter = (article: Article, scan: Scan, act: DraftAct): readonly NamedRange[] => {
  const start = textOf(article, scan);
  const comprises = scan.words.find(({ tag, from }) => tag === 'comprises' && from <= scan.from + 34);
  const count = scan.counts[0];
  const repeats =
    count !== undefined &&
    comprises !== undefined &&
    count.to <= comprises.from &&
    act.counts[count.kind] === count.value;
  if (
    comprises !== undefined &&
    (repeats || /^(?:đó là|đó gồm|gồm|cụ thể)/u.test(start) || MOST.test(start))
  ) {
    return listedNames(article.tokens, scan, { from: comprises.to, to: scan.to });
  }
  const single = oneOf(article, scan);
  if (single !== null) return [single];
  const marker = opensPart(scan);
  if (marker !== undefined && scan.counts.length === 0)
    return listedNames(article.tokens, scan, { from: marker.to, to: scan.to });
  if (!THANKS.test(start)) return [];
  const person = scan.words.find(({ tag, value }) => tag === 'person' && value === 'person');
  return person === undefined
    ? []
    : listedNames(article.tokens, scan, { from: person.from, to: scan.to }).slice(0, 1);
};

const withNew = (known: readonly NamedRange[], more: readonly NamedRange[]): readonly NamedRange[] => [
  ...known,
  ...more.filter(({ from }) => !known.some((one) => one.from === from)),
];

const REACH = 3;

/** Hangs on an act what the sentences after it add: its parts, and the names of its recipients. */
export const attachFollowUps = (
  article: Article,
  scans: readonly Scan[],
  acts: readonly DraftAct[],
): readonly DraftAct[] => {
  const last = new Map<number, DraftAct>();
  const awards = new Map<number, Set<string>>();
  for (const act of acts) {
    last.set(act.sentence, act);
    awards.set(act.sentence, (awards.get(act.sentence) ?? new Set()).add(act.award));
  }
  return acts.map((act) => {
    if (!hasCounts(act.counts)) return act;
    const isLast = last.get(act.sentence) === act;
    let { subsets, recipients } = act;
    for (let next = act.sentence + 1; next <= act.sentence + REACH; next += 1) {
      const scan = scans[next];
      if (scan === undefined || last.has(next)) break;
      const named = scan.awards.find(({ code }) => awards.get(act.sentence)?.has(code));
      if (named === undefined ? !isLast : named.code !== act.award) continue;
      if (subsets.length === 0 && scan.awards.length === 0) subsets = partsAfter(article, scan);
      if (recipients.every(({ kind }) => kind !== 'individual' || act.recipients.length === 0))
        recipients = withNew(recipients, namesAfter(article, scan, act));
    }
    return { ...act, subsets, recipients };
  });
};
