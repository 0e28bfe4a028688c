import type { Scan } from '../sentence/mentions';
import type { OrganisationMention, Range } from '../sentence/mentions';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

const BARE = new Set([
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
  'viện',
  'liên đoàn',
  'tổng',
  'ngành',
  'ủy ban',
  'uỷ ban',
  'trung tâm',
  'học viện',
  'tập đoàn',
  'ban chỉ đạo',
  'công đoàn',
]);

const wording = (article: Article, { from, to }: Range): string =>
  article.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "Giấy khen của Sở": a bare body is the last one before it whose name begins so. */
export const resolveBareBody = (article: Article, scans: readonly Scan[], act: DraftAct): Range | null => {
  const { grantor } = act;
  if (grantor === null || grantor.to - grantor.from > 2 || !BARE.has(wording(article, grantor)))
    return grantor;
  const head = wording(article, grantor);
  let best: OrganisationMention | null = null;
  for (const scan of scans) {
    if (scan.from > grantor.from) break;
    for (const body of scan.organisations) {
      if (
        body.from < grantor.from &&
        body.to - body.from > grantor.to - grantor.from &&
        wording(article, body).startsWith(`${head} `)
      )
        best = body;
    }
  }
  return best ?? grantor;
};
