import { hasCounts } from '../recipients/read-recipients';
import { COUNT_KINDS, type Counts } from '../types';
import { foldedOf, type Article } from './article';
import type { DraftAct } from './draft-act';

const total = (counts: Counts): number => COUNT_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** How much a statement tells: kinds named count more than one mixed number. */
export const detail = (counts: Counts): number =>
  COUNT_KINDS.filter((kind) => kind !== 'other' && counts[kind] !== null).length * 2 +
  (counts.other === null ? 0 : 1);

/** The same numbers, one less detailed than the other ("34 tập thể và cá nhân" and "16 tập thể và 18 cá nhân"). */
export const countsAgree = (a: Counts, b: Counts): boolean => {
  if (!hasCounts(a) || !hasCounts(b)) return true;
  if (COUNT_KINDS.every((kind) => a[kind] === b[kind])) return true;
  if (total(a) === total(b) && (a.other !== null || b.other !== null)) return true;
  // one names fewer kinds, and what both name is equal
  const both = COUNT_KINDS.filter((kind) => a[kind] !== null && b[kind] !== null);
  return both.length > 0 && both.every((kind) => a[kind] === b[kind]) && detail(a) !== detail(b);
};

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

/** Whether two drafts, `b` after `a`, report the same act. */
export const isSameAct = (article: Article, a: DraftAct, b: DraftAct): boolean => {
  if (a.award !== b.award || (a.grade !== b.grade && a.grade !== null && b.grade !== null)) return false;
  const titleA = foldedOf(article, a.name);
  const titleB = foldedOf(article, b.name);
  if (titleA !== '' && titleB !== '' && titleA !== titleB) return false;
  if (!bodiesAgree(foldedOf(article, a.grantor), foldedOf(article, b.grantor))) return false;
  const numberA = foldedOf(article, a.decision?.number ?? null);
  const numberB = foldedOf(article, b.decision?.number ?? null);
  if (numberA !== '' && numberB !== '' && numberA !== numberB) return false;
  if (!countsAgree(a.counts, b.counts)) return false;
  const named = namesOf(article, a);
  const others = namesOf(article, b);
  if (named.length > 0 && others.length > 0)
    return others.some((name) =>
      named.some((one) => one === name || one.endsWith(` ${name}`) || name.endsWith(` ${one}`)),
    );
  if (hasCounts(a.counts) && hasCounts(b.counts))
    return a.sentence !== b.sentence || detail(a.counts) !== detail(b.counts) || a.reason === null;
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
  const better = detail(b.counts) > detail(a.counts);
  const named = namesOf(article, a);
  const more = b.recipients.filter((one) => !named.includes(foldedOf(article, one)));
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
