import {
  findSentences,
  foldText,
  foldWithOffsets,
  originalSpan,
  tokenize,
  type FoldedText,
  type Segment,
  type Token,
} from 'vietnamese-text';
import type { Range } from '../sentence/mentions';
import type { ArticleText, Span } from '../types';

/** An article cut into tokens and sentences. Paragraph 0 is the headline when there is one. */
export type Article = {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Segment[];
  /** Offset in the original at which the body begins. */
  readonly bodyStart: number;
  readonly publishedOn: string | null;
};

/** The text that offsets count in: title, a blank line, body, as given. */
export const originalText = ({ title, body }: Pick<ArticleText, 'title' | 'body'>): string =>
  `${title}\n\n${body}`;

export const openArticle = (article: ArticleText): Article => {
  const folded = foldWithOffsets(originalText(article));
  const tokens = tokenize(folded);
  return {
    folded,
    tokens,
    sentences: findSentences(tokens),
    bodyStart: article.title.length + 2,
    publishedOn: article.publishedOn,
  };
};

export const spanOf = ({ folded, tokens }: Article, { from, to }: Range): Span =>
  originalSpan(folded, tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0);

export const sliceOf = (article: Article, range: Range): string => {
  const { start, end } = spanOf(article, range);
  return article.folded.original.slice(start, end);
};

/** Search form of a range, for comparing wordings. */
export const foldedOf = (article: Article, range: Range | null): string =>
  range === null ? '' : foldText(sliceOf(article, range));

export const inHeadline = (article: Article, sentence: Segment): boolean =>
  (article.tokens[sentence.from] === undefined ? 0 : spanOf(article, sentence).start) < article.bodyStart;
