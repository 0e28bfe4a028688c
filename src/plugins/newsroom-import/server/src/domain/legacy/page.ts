/** What a reader hands over: the page's visible lines in order, and what its markup says about itself. */
export type LegacyPage = {
  readonly lines: readonly string[];
  readonly hints: PageHints;
};

/** Facts that only HTML states; all empty for a page saved as text. */
export type PageHints = {
  /** Likely titles, the likeliest first: `og:title`, then every `<h1>`. */
  readonly titles?: readonly string[];
  readonly url?: string;
  /** ISO 8601 instant of `article:published_time` or `<time datetime>`. */
  readonly postedAt?: string;
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
};

/** Why a text is not a page of the kind this import knows. */
export type PageProblem = 'empty' | 'missing-stamp' | 'missing-title' | 'title-too-long' | 'missing-body';
