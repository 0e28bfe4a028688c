import type { Scan } from '../sentence/mentions';
import { indexBodies, resolveBareBody } from './antecedents';
import { actsInName, grantedInName } from './granted-in-name';
import { sameDay } from './same-day';
import type { Article } from './article';
import type { DraftAct } from './draft-act';
import { articleDay } from './event-day';
import { fullNames, withFullNames } from './full-names';
import { knownRecipients, personsNamed } from './known-recipients';
import { presentedOn } from './presented-on';

type Drafts = { readonly drafts: readonly DraftAct[]; readonly unspoken: readonly DraftAct[] };

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
  const inName = actsInName(unspoken);
  const bodies = indexBodies(article, scans);
  const persons = personsNamed(article, scans);
  return drafts.map((act) => {
    const sentence = sentences[act.sentence];
    const day = sentence === undefined ? null : presentedOn(tokens, act, sentence, { publishedOn, eventDay });
    return {
      ...act,
      grantor: grantedInName(article, act, inName) ?? resolveBareBody(article, bodies, act),
      decision:
        act.decision === null ? null : { ...act.decision, date: act.decision.date ?? sameDay(article, act) },
      recipients: withFullNames(
        article,
        names,
        knownRecipients(article, { persons, bodies }, act.recipients),
      ),
      presentedOn: day,
    };
  });
};
