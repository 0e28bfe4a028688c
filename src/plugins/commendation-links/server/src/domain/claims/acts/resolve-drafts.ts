import type { Scan } from '../sentence/mentions';
import { resolveBareBody } from './antecedents';
import type { Article } from './article';
import type { DraftAct } from './draft-act';
import { articleDay } from './event-day';
import { fullNames, withFullNames } from './full-names';
import { presentedOn } from './presented-on';

/** Gives drafts what the article says elsewhere: the body behind a bare word, full names, the day. */
export const antecedentsResolved = (
  article: Article,
  scans: readonly Scan[],
  drafts: readonly DraftAct[],
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
      grantor: resolveBareBody(article, scans, act),
      recipients: withFullNames(article, names, act.recipients),
      presentedOn: day,
    };
  });
};
