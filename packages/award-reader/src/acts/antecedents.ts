import { isSurname } from '../facts/person-name';
import type { Range, Scan } from '../sentence/mentions';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

const BARE = new Set([
  ...[
    'sở',
    'bộ',
    'hội',
    'bộ trưởng',
    'giám đốc',
    'giám đốc sở',
    'trường',
    'công ty',
    'bệnh viện',
    'cục',
    'ban',
    'đoàn',
    'tổng công ty',
    'hiệp hội',
    'hợp tác xã',
    'htx',
    'quỹ',
  ],
  ...[
    'viện',
    'liên đoàn',
    'tổng',
    'ngành',
    'uỷ ban',
    'trung tâm',
    'học viện',
    'tập đoàn',
    'ban chỉ đạo',
    'công đoàn',
  ],
]);
/** A bare wording that stands for another. */
const SAME_KIND: Readonly<Record<string, string>> = { 'nhà trường': 'trường', 'đoàn trường': 'đoàn' };
const LONGEST_BARE = 2;
/** An article names few bodies of one kind; of a text that names more, the latest are kept. */
const MOST_KEPT = 50;

const wording = ({ tokens }: Article, { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const OFFICES = new Set(['giám đốc', 'tổng giám đốc', 'chủ tịch', 'bộ trưởng', 'hiệu trưởng', 'viện trưởng']);

/** Where the name of the person who holds an office begins, or the end. */
const holderStart = ({ tokens }: Article, { from, to }: Range): number => {
  for (let at = from; at < to - 2; at += 1) {
    const name = tokens.slice(at, at + 3);
    if (isSurname(name[0]?.text ?? '') && name.every(({ capital }) => capital)) return at;
  }
  return to;
};

/** "Tổng Giám đốc Tập đoàn Cao su Lê Văn A" names the Tập đoàn Cao su as well. */
const bodyOfOffice = (article: Article, { from, to }: Range): readonly Range[] => {
  const words = [3, 2].find((length) => OFFICES.has(wording(article, { from, to: from + length })));
  if (words === undefined || article.tokens[from + words]?.capital !== true) return [];
  const end = holderStart(article, { from: from + words + 1, to });
  return [{ from: from + words, to: end }];
};

export type BodyIndex = ReadonlyMap<string, readonly Range[]>;

/** The full names of bodies by the bare words they begin with, in text order. */
export const indexBodies = (article: Article, scans: readonly Scan[]): BodyIndex => {
  const index = new Map<string, Range[]>();
  const named = scans.flatMap(({ organisations }) => organisations);
  for (const body of named.flatMap((one) => [one, ...bodyOfOffice(article, one)])) {
    for (let words = 1; words <= LONGEST_BARE && words < body.to - body.from; words += 1) {
      const head = wording(article, { from: body.from, to: body.from + words });
      if (BARE.has(head)) index.set(head, [...(index.get(head) ?? []).slice(-MOST_KEPT), body]);
    }
  }
  return index;
};

/** The last body named before a bare wording of its kind; the bare wording itself when there is none. */
export const resolveBody = (article: Article, bodies: BodyIndex, bare: Range): Range => {
  const kind = wording(article, bare);
  const before = (bodies.get(SAME_KIND[kind] ?? kind) ?? []).filter(({ from }) => from < bare.from);
  return before.at(-1) ?? bare;
};

/** "Giấy khen của Sở": a bare body is the last one before it whose name begins so. */
export const resolveBareBody = (article: Article, bodies: BodyIndex, { grantor }: DraftAct): Range | null => {
  if (grantor === null || grantor.to - grantor.from > LONGEST_BARE) return grantor;
  return resolveBody(article, bodies, grantor);
};
