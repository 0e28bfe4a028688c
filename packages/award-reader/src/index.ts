export { readArticle } from './read-article';
export { createLexicon, DEFAULT_LEXICON, type AwardAlias, type Lexicon } from './lexicon/lexicon';
export type {
  ArticleText,
  AwardAct,
  Counts,
  CountKind,
  Dismissal,
  Reading,
  Recipient,
  Revocation,
  Span,
  Subset,
} from './types';
export { COUNT_KINDS } from './types';
export { DEFAULT_AWARDS } from './lexicon/awards';
export { READER_RULES } from './version';
