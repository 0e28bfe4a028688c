import { bodyKind, type NamedRange } from '../recipients/read-name';
import type { Range, Scan } from '../sentence/mentions';
import { resolveBody, type BodyIndex } from './antecedents';
import type { Article } from './article';

/** An article speaks of its people near each other; names further back are another's. */
const REACH = 400;

const SHORTEST_NAME = 3;

/** The bodies that sentences begin with, in text order: what "đơn vị" stands for later on. */
export const subjectsNamed = (scans: readonly Scan[]): readonly Range[] =>
  scans.flatMap(({ from, organisations }) =>
    organisations.filter((body) => body.from === from && body.to - body.from >= SHORTEST_NAME),
  );

/** The last of ranges in text order that ends before `at`. */
const lastBefore = <R extends Range>(ranges: readonly R[], at: number): R | undefined => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
};

type Known = {
  readonly persons: readonly NamedRange[];
  readonly bodies: BodyIndex;
  readonly subjects: readonly Range[];
};

const behind = (
  article: Article,
  { persons, bodies, subjects }: Known,
  one: NamedRange,
): NamedRange | null => {
  if (one.kind === 'individual') {
    const found = lastBefore(persons, one.from);
    return found !== undefined && one.from - found.to <= REACH ? found : null;
  }
  const body = resolveBody(article, bodies, one);
  const found = body.from === one.from ? lastBefore(subjects, one.from) : body;
  return found === undefined || one.from - found.to > REACH
    ? null
    : { from: found.from, to: found.to, kind: bodyKind(article.tokens, found) };
};

const GENERIC = new Set([
  'đơn vị',
  'tập thể',
  'cơ quan',
  'công ty',
  'doanh nghiệp',
  'nhà trường',
  'bệnh viện',
  'hợp tác xã',
]);

const bareBodyLike = ({ tokens }: Article, { from, to }: Range): boolean =>
  GENERIC.has(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** "ông", "đơn vị" as recipients: whom the article named last; left out when it named nobody. */
export const knownRecipients = (
  article: Article,
  known: Known,
  recipients: readonly NamedRange[],
): readonly NamedRange[] =>
  recipients.flatMap((one) => {
    // "cho Quỹ", "cho Hội": a body by its kind, with a capital
    const bare = one.kind === 'collective' && (one.to - one.from === 1 || bareBodyLike(article, one));
    if (one.pronoun !== true) return [bare ? (behind(article, known, one) ?? one) : one];
    const found = behind(article, known, one);
    return found === null ? [] : [found];
  });
