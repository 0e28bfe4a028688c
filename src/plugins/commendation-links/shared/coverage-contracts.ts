import type { CountDisagreement, DeskEntry } from './desk-contracts';
import type { LinkScope } from './contracts';

/** What the coverage page asks the server and gets. A view more is a name more here and a store more there. */
export const COVERAGE_VIEWS = [
  'unreported',
  'unlinked-articles',
  'contradictory-articles',
  'count-differences',
  'hidden-ends',
  'hidden-decisions',
  'summary',
] as const;
export type CoverageView = (typeof COVERAGE_VIEWS)[number];

/** The views that list entries or links page by page; the summary is a table of numbers, whole. */
export type CoverageListView = Exclude<CoverageView, 'summary'>;

export const COVERAGE_PAGE_SIZES = [10, 25, 50, 100] as const;

/** How each list can be sorted, the order it starts with first. */
export const COVERAGE_SORTS = {
  unreported: ['date', 'title'],
  'unlinked-articles': ['date', 'title'],
  'contradictory-articles': ['date', 'title'],
  'count-differences': ['date', 'title', 'articleTitle'],
  'hidden-ends': ['date', 'title', 'articleTitle'],
  'hidden-decisions': ['date', 'title'],
} as const satisfies { readonly [View in CoverageListView]: readonly string[] };
export type CoverageSortKey = (typeof COVERAGE_SORTS)[CoverageListView][number];
export type CoverageSort = { readonly key: CoverageSortKey; readonly direction: 'asc' | 'desc' };

/** Filter value for "none recorded". */
export const NONE = 'none';

export type CoverageFilters = {
  /** Year of presentation, else of the decision. */
  readonly year?: number | typeof NONE;
  /** documentId of an award type. */
  readonly awardType?: string;
  /** documentId of the organisation that grants. */
  readonly grantor?: string;
  readonly locale?: string;
  /** Words of the title, decision number or grantor; in lists of links of the article's title as well. */
  readonly text?: string;
};
export type CoverageFilterName = keyof CoverageFilters;

const FILTERS_OF_ACTS: readonly CoverageFilterName[] = ['year', 'awardType', 'grantor', 'locale', 'text'];
const FILTERS_OF_ARTICLES: readonly CoverageFilterName[] = ['year', 'locale', 'text'];
/** What each view can be filtered by; what an article says of award type and grantor is its wording, no record. */
export const COVERAGE_FILTERS: { readonly [View in CoverageView]: readonly CoverageFilterName[] } = {
  unreported: FILTERS_OF_ACTS,
  'unlinked-articles': FILTERS_OF_ARTICLES,
  'contradictory-articles': FILTERS_OF_ARTICLES,
  'count-differences': FILTERS_OF_ACTS,
  'hidden-ends': FILTERS_OF_ACTS,
  'hidden-decisions': FILTERS_OF_ACTS,
  summary: FILTERS_OF_ACTS,
};

/** Parts of a commendation that a view may have to do without. */
export const COVERAGE_FIELDS = ['counts', 'awardType', 'grantor', 'decision', 'presentedOn'] as const;
export type CoverageField = (typeof COVERAGE_FIELDS)[number];
/** A view that is nothing without a field. */
export const COVERAGE_NEEDS: { readonly [View in CoverageView]?: CoverageField } = {
  'count-differences': 'counts',
  'hidden-decisions': 'decision',
};
/** A field that cannot be shown to this reader, and why. */
export type Lack = {
  readonly field: CoverageField;
  readonly reason: 'not-configured' | 'not-permitted';
};

/** An act as the lists show it; `date` is the day of presentation, else of the decision (`YYYY-MM-DD`). */
export type CoverageAct = DeskEntry & { readonly date: string | null };

/** An act whose decision readers do not see; `paper` is that decision, `null` where the user may not read it. */
export type CoverageHiddenDecision = CoverageAct & {
  readonly paper: { readonly uid: string; readonly documentId: string } | null;
};

/** `hidden`: no published version for readers of the locale asked for; `missing`: deleted behind the link's back. */
export type EndState = 'shown' | 'hidden' | 'missing';
export type CoverageEnd = {
  readonly documentId: string;
  readonly state: EndState;
  /** `null` when the entry is gone. */
  readonly entry: DeskEntry | null;
};

export type CoverageLink = {
  readonly documentId: string;
  readonly scope: LinkScope;
  readonly subsetLabel: string;
  /** `YYYY-MM-DD` of the act. */
  readonly date: string | null;
  readonly article: CoverageEnd;
  readonly commendation: CoverageEnd;
  readonly disagreements: readonly CountDisagreement[];
  /** Whether its quote is no longer in the article. */
  readonly quoteMissing: boolean;
};

/** An article in whose text award acts were found. */
export type CoverageArticle = DeskEntry & {
  /** `YYYY-MM-DD` of the article. */
  readonly date: string | null;
  /** Award acts found in its text, and numbers in it that cannot both be right. */
  readonly acts: number;
  /** Those of the acts that no confirmed link states. */
  readonly openActs: number;
  readonly warnings: number;
  /** Records suggested for it that nobody has decided on. */
  readonly suggestions: number;
};

export type CoverageRows = {
  readonly unreported: CoverageAct;
  /** Articles that report an award which no confirmed link states. */
  readonly 'unlinked-articles': CoverageArticle;
  /** Articles whose own numbers cannot all be right: headline and body, part and whole, names and counts. */
  readonly 'contradictory-articles': CoverageArticle;
  readonly 'count-differences': CoverageLink;
  readonly 'hidden-ends': CoverageLink;
  /** Published acts whose decision is a draft. */
  readonly 'hidden-decisions': CoverageHiddenDecision;
};

export type Labelled = { readonly documentId: string; readonly name: string | null };

/** Acts of one year and one award type. `null`: the year or the award type is not recorded. */
export type CoverageGroup = {
  readonly year: number | null;
  readonly awardType: Labelled | null;
  readonly reported: number;
  readonly unreported: number;
};

export type CoveragePagination = {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
};

export type CoverageListResponse<View extends CoverageListView = CoverageListView> = {
  readonly data: readonly CoverageRows[View][];
  readonly meta: { readonly pagination: CoveragePagination; readonly lacks: readonly Lack[] };
};

export type CoverageSummaryResponse = {
  readonly data: readonly CoverageGroup[];
  readonly meta: { readonly lacks: readonly Lack[] };
};

/** What the filters offer. */
export type CoverageOptions = {
  readonly years: readonly number[];
  readonly awardTypes: readonly Labelled[];
  readonly grantors: readonly Labelled[];
  readonly locales: readonly string[];
};
export type CoverageOptionsResponse = { readonly data: CoverageOptions };

/** The numbers of the homepage; `null` where the reader has no right to the view or it cannot be had. */
export type CoverageOverview = {
  readonly commendations: number;
  readonly unreported: number;
  readonly unlinkedArticles: number | null;
  readonly contradictoryArticles: number | null;
  readonly countDifferences: number | null;
  readonly hiddenEnds: number | null;
  readonly hiddenDecisions: number | null;
};
export type CoverageOverviewResponse = { readonly data: CoverageOverview };
