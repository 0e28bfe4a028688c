import { bodyKind, type NamedRange } from '../recipients/read-name';
import type { Range, Scan } from '../sentence/mentions';
import { resolveBody, type BodyIndex } from './antecedents';
import type { Article } from './article';

/** An article speaks of its people near each other; names further back are another's. */
const REACH = 400;

/** The persons named in full with an honorific, in text order. */
export const personsNamed = (article: Article, scans: readonly Scan[]): readonly NamedRange[] =>
  scans.flatMap((scan) =>
    scan.words.flatMap((word): readonly NamedRange[] => {
      if (word.tag !== 'person' || word.value !== 'person') return [];
      let end = word.to;
      while (
        end < scan.to &&
        end < word.to + 6 &&
        article.tokens[end]?.kind === 'word' &&
        article.tokens[end]?.capital
      )
        end += 1;
      return end - word.to >= 2 ? [{ from: word.to, to: end, kind: 'individual' }] : [];
    }),
  );

const SHORTEST_NAME = 3;

/** The bodies that sentences begin with, in text order: what "đơn vị" stands for later on. */
export const subjectsNamed = (scans: readonly Scan[]): readonly Range[] =>
  scans.flatMap(({ from, organisations }) =>
    organisations.filter((body) => body.from === from && body.to - body.from >= SHORTEST_NAME),
  );

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
    const found = persons.findLast(({ to }) => to <= one.from);
    return found !== undefined && one.from - found.to <= REACH ? found : null;
  }
  const body = resolveBody(article, bodies, one);
  const found = body.from === one.from ? subjects.findLast(({ to }) => to <= one.from) : body;
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
