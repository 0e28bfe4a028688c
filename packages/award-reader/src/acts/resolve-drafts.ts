import { STATE_AWARDS } from '../lexicon/awards';
import type { Scan } from '../sentence/mentions';
import { indexBodies, resolveBareBody } from './antecedents';
import { actsInName, grantedInName } from './granted-in-name';
import { ceremonyHost, hostsNamed } from './ceremony-host';
import { sameDay } from './same-day';
import { foldedOf, type Article } from './article';
import type { DraftAct } from './draft-act';
import { articleDay } from './event-day';
import { fullNames, personsNamed, withFullNames } from './full-names';
import { knownRecipients, subjectsNamed } from './known-recipients';
import { presentedOn } from './presented-on';

const STATE = /^chu tich nuoc/u;
/** More acts than an article tells of are a text gone wrong. */
const MOST_TOLD = 60;

type Drafts = { readonly drafts: readonly DraftAct[]; readonly unspoken: readonly DraftAct[] };

/** "lễ trao Huân chương của Chủ tịch nước. … 3 gia đình nhận hạng Nhì": one grantor gives all awards of the State. */
const stateGrantor =
  (told: readonly DraftAct[]) =>
  (article: Article, act: DraftAct): DraftAct['grantor'] =>
    !STATE_AWARDS.has(act.award) || told.length > MOST_TOLD
      ? null
      : (told.find(({ award, grantor }) => award === act.award && STATE.test(foldedOf(article, grantor)))
          ?.grantor ?? null);

/** "trao Huy hiệu Đảng của Tỉnh ủy. … Ba đồng chí được trao Huy hiệu 50 năm": one body gives the badges of a batch. */
const badgeGrantor = (told: readonly DraftAct[]): DraftAct['grantor'] =>
  told.find(
    ({ award, grade, rule }) => award === 'huy-hieu-dang' && grade === null && rule === 'award-of-grantor',
  )?.grantor ?? null;

/** Gives drafts what the article says elsewhere: the body behind a bare word, full names, the day. */
export const antecedentsResolved = (
  article: Article,
  scans: readonly Scan[],
  { drafts, unspoken }: Drafts,
): readonly DraftAct[] => {
  if (drafts.length === 0) return [];
  const { tokens, sentences, publishedOn, bodyStart, folded } = article;
  const persons = personsNamed(article, scans);
  const names = fullNames(article, persons);
  const body = sentences.filter(({ from }) => (folded.starts[tokens[from]?.start ?? 0] ?? 0) >= bodyStart);
  const eventDay = articleDay(tokens, body, publishedOn);
  const inName = actsInName(unspoken);
  const bodies = indexBodies(article, scans);
  const hosts = hostsNamed(unspoken);
  const subjects = subjectsNamed(scans);
  const ofState = stateGrantor([...unspoken, ...drafts]);
  const ofBadges = badgeGrantor([...unspoken, ...drafts]);
  return drafts.map((act) => {
    const sentence = sentences[act.sentence];
    const day = sentence === undefined ? null : presentedOn(tokens, act, sentence, { publishedOn, eventDay });
    return {
      ...act,
      grantor:
        grantedInName(article, act, inName) ??
        resolveBareBody(article, bodies, act) ??
        ceremonyHost(article, hosts, act) ??
        ofState(article, act) ??
        (act.award === 'huy-hieu-dang' ? ofBadges : null),
      decision:
        act.decision === null ? null : { ...act.decision, date: act.decision.date ?? sameDay(article, act) },
      recipients: withFullNames(
        article,
        names,
        knownRecipients(article, { persons, bodies, subjects }, act.recipients),
      ),
      presentedOn: day,
    };
  });
};
