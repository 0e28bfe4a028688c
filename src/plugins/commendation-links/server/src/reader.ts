/**
 * The reading engine by itself, without Strapi: for command-line tools and other projects
 * (`require('strapi-plugin-commendation-links/reader')`).
 */
export { createLexicon, DEFAULT_LEXICON, readArticle } from './domain/claims';
export type { ArticleText, AwardAct, Counts, Dismissal, Lexicon, Reading, Revocation } from './domain/claims';
