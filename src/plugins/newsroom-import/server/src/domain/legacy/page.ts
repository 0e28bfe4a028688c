import type { OldFont } from 'vietnamese-text';

/** What a reader hands over: the page's visible lines in order, and what its markup says about itself. */
export type LegacyPage = {
  readonly lines: readonly string[];
  readonly hints: PageHints;
};

/** A picture of a page, as its markup names it. */
export type PagePicture = {
  readonly source: string;
  /** Its alternative text; null when it has none. */
  readonly alternative: string | null;
  /** The index of the line of the page that it stands before. */
  readonly line: number;
};

/** Facts that only HTML states; all empty for a page saved as text. */
export type PageHints = {
  /** Likely titles, the likeliest first: `og:title`, then every `<h1>`. */
  readonly titles?: readonly string[];
  readonly url?: string;
  /** ISO 8601 instant of `article:published_time` or `<time datetime>`. */
  readonly postedAt?: string;
  readonly pictures?: readonly PagePicture[];
  /** The old font that the text was typed for, when its letters had to be converted. */
  readonly font?: OldFont;
};

/** Where the page stood. `articleId` and `categoryId` are there when the address follows the portal's pattern. */
export type LegacyAddress = {
  readonly url: string;
  readonly host: string;
  readonly categoryId?: string;
  readonly articleId?: string;
};

/** The parts of a page that become an article. Texts are NFC and trimmed, otherwise as the page has them. */
export type ArticleParts = {
  readonly portal: string | null;
  readonly section: string | null;
  readonly title: string;
  /** ISO 8601 instant in UTC. */
  readonly postedAt: string;
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
  /** `YYYY-MM-DD`: the day of what is reported, when the first paragraph names it. */
  readonly reportedOn: string | null;
  readonly address: LegacyAddress | null;
  /** The pictures between title and end of the text. */
  readonly pictures: readonly PagePicture[];
  readonly font: OldFont | null;
};

/** Why a text is not a page of the kind this import knows. */
export type PageProblem =
  'empty' | 'unknown-letters' | 'missing-stamp' | 'missing-title' | 'title-too-long' | 'missing-body';
