import type { Scan } from '../sentence/mentions';
import { resolveBareBody } from './antecedents';
import { resolveDate } from '../../text';
import { foldedOf, type Article } from './article';
import type { DraftAct } from './draft-act';
import { articleDay } from './event-day';
import { fullNames, withFullNames } from './full-names';
import { presentedOn } from './presented-on';

type Drafts = { readonly drafts: readonly DraftAct[]; readonly unspoken: readonly DraftAct[] };

/** "Thừa ủy quyền của X, Huyện ủy Y tổ chức lễ trao …. Huyện ủy trao …": the award is X's in the sentences after, too. */
const grantedInName = (
  article: Article,
  act: DraftAct,
  unspoken: readonly DraftAct[],
): DraftAct['grantor'] => {
  if (act.grantor === null) return null;
  const worded = foldedOf(article, act.grantor);
  const before = unspoken.find(
    (other) =>
      other.rule === 'award-on-behalf' &&
      other.award === act.award &&
      other.sentence < act.sentence &&
      act.sentence - other.sentence <= 4 &&
      foldedOf(article, other.quote).includes(worded),
  );
  return before?.grantor ?? null;
};

/** "cùng ngày": the day that an earlier sentence began with. */
const sameDay = (article: Article, act: DraftAct): string | null => {
  const sentence = article.sentences[act.sentence];
  if (sentence === undefined || act.decision === null) return null;
  const { tokens } = article;
  const says = tokens
    .slice(sentence.from, act.head.from)
    .some(({ text }, at, all) => text === 'cùng' && all[at + 1]?.text === 'ngày');
  if (!says) return null;
  const own = act.decision.number.from;
  const earlier = article.sentences
    .slice(0, act.sentence + 1)
    .filter(({ from, to }) => tokens.slice(from, Math.min(to, own)).some(({ kind }) => kind === 'decision'));
  const last = earlier.at(-1);
  const date =
    last === undefined
      ? undefined
      : tokens.slice(last.from, Math.min(last.to, own)).find((token) => token.date !== undefined)?.date;
  return date === undefined ? null : resolveDate(date, article.publishedOn);
};

/** Gives drafts what the article says elsewhere: the body behind a bare word, full names, the day. */
export const antecedentsResolved = (
  article: Article,
  scans: readonly Scan[],
  { drafts, unspoken }: Drafts,
): readonly DraftAct[] => {
  if (drafts.length === 0) return [];
  const { tokens, sentences, publishedOn, bodyStart, folded } = article;
  const names = fullNames(article, scans);
  const body = sentences.filter(({ from }) => (folded.starts[tokens[from]?.start ?? 0] ?? 0) >= bodyStart);
  const eventDay = articleDay(tokens, body, publishedOn);
  return drafts.map((act) => {
    const sentence = sentences[act.sentence];
    const day = sentence === undefined ? null : presentedOn(tokens, act, sentence, { publishedOn, eventDay });
    return {
      ...act,
      grantor: grantedInName(article, act, unspoken) ?? resolveBareBody(article, scans, act),
      decision:
        act.decision === null ? null : { ...act.decision, date: act.decision.date ?? sameDay(article, act) },
      recipients: withFullNames(article, names, act.recipients),
      presentedOn: day,
    };
  });
};
