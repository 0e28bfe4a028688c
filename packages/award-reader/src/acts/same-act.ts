import { hasCounts } from '../recipients/recipient-list';
import { foldedOf, type Article } from './article';
import { countsAgree, detailOf } from './count-detail';
import type { DraftAct } from './draft-act';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The same body worded longer or shorter ("UBND tỉnh" and "Chủ tịch UBND tỉnh Kiên Giang"). */
export const bodiesAgree = (a: string, b: string): boolean => {
  if (a === '' || b === '' || a === b || a.includes(b) || b.includes(a)) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = wordsOf(shorter === a ? b : a);
  return shorter.split(' ').every((word) => longer.has(word));
};

const namesOf = (article: Article, act: DraftAct): readonly string[] =>
  act.recipients.map((one) => foldedOf(article, one));

const KIND_OF_NAME = {
  individual: 'individuals',
  collective: 'collectives',
  household: 'households',
  enterprise: 'enterprises',
} as const;

/** "5 tập thể" and, elsewhere, "ông A" are two acts: the number holds no person. */
const countsCoverNames = ({ counts }: DraftAct, { recipients }: DraftAct): boolean =>
  !hasCounts(counts) ||
  counts.other !== null ||
  recipients.every(
    ({ kind }) =>
      counts[KIND_OF_NAME[kind]] !== null || (kind === 'enterprise' && counts.collectives !== null),
  );

/** "ông Quân" and "Lê Anh Quân", "Bệnh viện A" and "Bệnh viện A tỉnh B". */
const extendsName = (longer: string, shorter: string): boolean =>
  longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `);

/** Names that are joined from several reports of one act; more are a text gone wrong. */
const MOST_NAMES = 400;

/** Whether two drafts, `b` after `a`, report the same act. */
export const isSameAct = (article: Article, a: DraftAct, b: DraftAct): boolean => {
  if (a.award !== b.award || (a.grade !== b.grade && a.grade !== null && b.grade !== null)) return false;
  // a badge of so many years for one person, then the number of all the others
  if (a.award === 'huy-hieu-dang' && a.grade !== null && b.grade === null && hasCounts(b.counts))
    return false;
  if (!countsAgree(a.counts, b.counts)) return false;
  const titleA = foldedOf(article, a.name);
  const titleB = foldedOf(article, b.name);
  if (titleA !== '' && titleB !== '' && titleA !== titleB) return false;
  if (!bodiesAgree(foldedOf(article, a.grantor), foldedOf(article, b.grantor))) return false;
  const numberA = foldedOf(article, a.decision?.number ?? null);
  const numberB = foldedOf(article, b.decision?.number ?? null);
  if (numberA !== '' && numberB !== '' && numberA !== numberB) return false;
  const named = namesOf(article, a);
  const others = namesOf(article, b);
  if (named.length > 0 && others.length > 0)
    return others.some((name) =>
      named.some((one) => one === name || extendsName(one, name) || extendsName(name, one)),
    );
  if (hasCounts(a.counts) && hasCounts(b.counts))
    return a.sentence !== b.sentence || detailOf(a.counts) !== detailOf(b.counts) || a.reason === null;
  if (!countsCoverNames(a, b) || !countsCoverNames(b, a)) return false;
  // one gives numbers, the other names or nothing: within one sentence two verbs are two acts
  if (a.sentence === b.sentence) return false;
  return (
    b.grantor === null ||
    b.general ||
    a.general ||
    foldedOf(article, a.grantor) === foldedOf(article, b.grantor)
  );
};

/** One act from two reports of it: the most detailed numbers, the longest wording, all names. */
export const joinActs = (article: Article, a: DraftAct, b: DraftAct): DraftAct => {
  const better = detailOf(b.counts) > detailOf(a.counts);
  const named = namesOf(article, a);
  const more =
    named.length > MOST_NAMES ? [] : b.recipients.filter((one) => !named.includes(foldedOf(article, one)));
  const longer = foldedOf(article, b.grantor).length > foldedOf(article, a.grantor).length;
  return {
    ...a,
    grade: a.grade ?? b.grade,
    name: a.name ?? b.name,
    grantor: longer ? b.grantor : a.grantor,
    counts: better ? b.counts : a.counts,
    countsAt: better ? b.countsAt : a.countsAt,
    quote:
      better || (!hasCounts(a.counts) && a.recipients.length === 0 && b.recipients.length > 0)
        ? b.quote
        : a.quote,
    rule: better ? b.rule : a.rule,
    decision: a.decision ?? b.decision,
    presentedOn: a.presentedOn ?? b.presentedOn,
    recipients: [...a.recipients, ...more],
    subsets: a.subsets.length > 0 ? a.subsets : b.subsets,
    reason: a.reason ?? b.reason,
    general: a.general && b.general,
  };
};
