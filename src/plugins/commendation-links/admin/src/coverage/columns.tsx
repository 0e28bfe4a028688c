import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type {
  CoverageAct,
  CoverageArticle,
  CoverageHiddenDecision,
  CoverageLink,
  CoverageListView,
  CoverageRows,
  CoverageSortKey,
} from '../../../shared/coverage-contracts';
import { Disagreement, MissingQuote } from '../components/Disagreement';
import type { TranslationKey } from '../translations/translation-key';
import { EndCell, EndState, EntryCell, PaperCell } from './EntryCell';
import { ShownDate } from './ShownDate';

export type Column<Row> = {
  readonly label: TranslationKey;
  /** Under which the server sorts by this column. */
  readonly sort?: CoverageSortKey;
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
};

const plain = (value: string | null) => <Typography textColor="neutral800">{value ?? '—'}</Typography>;

const date: Column<{ readonly date: string | null }> = {
  label: 'coverage.column.date',
  sort: 'date',
  width: '13rem',
  cell: (row) => <ShownDate day={row.date} />,
};

const article: Column<CoverageLink> = {
  label: 'coverage.column.article',
  sort: 'articleTitle',
  cell: (link) => <EndCell end={link.article} />,
};

const commendation: Column<CoverageLink> = {
  label: 'coverage.column.commendation',
  sort: 'title',
  cell: (link) => <EndCell end={link.commendation} />,
};

const unreported: readonly Column<CoverageAct>[] = [
  { label: 'coverage.column.commendation', sort: 'title', cell: (act) => <EntryCell entry={act} /> },
  date,
  { label: 'coverage.column.awardType', cell: (act) => plain(act.awardType) },
  { label: 'coverage.column.grantor', cell: (act) => plain(act.grantor) },
  { label: 'coverage.column.decision', cell: (act) => plain(act.decision) },
];

/** The same, and the decision leads to where it is published. */
const hiddenDecisions: readonly Column<CoverageHiddenDecision>[] = [
  ...unreported.slice(0, -1),
  { label: 'coverage.column.decision', cell: (act) => <PaperCell act={act} /> },
];

const Differences = ({ link }: { readonly link: CoverageLink }) => (
  <>
    <Disagreement link={link} />
    <MissingQuote link={link} />
  </>
);

const countDifferences: readonly Column<CoverageLink>[] = [
  article,
  { label: 'coverage.column.figures', width: '28rem', cell: (link) => <Differences link={link} /> },
  commendation,
  date,
];

const hiddenEnds: readonly Column<CoverageLink>[] = [
  article,
  { label: 'coverage.column.articleState', width: '15rem', cell: (link) => <EndState end={link.article} /> },
  commendation,
  {
    label: 'coverage.column.commendationState',
    width: '15rem',
    cell: (link) => <EndState end={link.commendation} />,
  },
  date,
];

const allActs: Column<CoverageArticle> = {
  label: 'coverage.column.acts',
  width: '15rem',
  cell: (row) => plain(String(row.acts)),
};

const articles = (
  acts: Column<CoverageArticle>,
  found: Column<CoverageArticle>,
): readonly Column<CoverageArticle>[] => [
  { label: 'coverage.column.article', sort: 'title', cell: (row) => <EntryCell entry={row} /> },
  { ...date, label: 'coverage.column.articleDate' },
  acts,
  found,
];

const unlinkedArticles = articles(
  {
    label: 'coverage.column.openActs',
    width: '15rem',
    cell: (row) => plain(`${row.openActs} / ${row.acts}`),
  },
  {
    label: 'coverage.column.suggestions',
    width: '15rem',
    cell: (row) => plain(String(row.suggestions)),
  },
);

const contradictoryArticles = articles(allActs, {
  label: 'coverage.column.warnings',
  width: '15rem',
  cell: (row) => plain(String(row.warnings)),
});

/** The lists of the page. A list more is an entry more here, beside its name in the contracts and its texts. */
export const LIST_COLUMNS: { readonly [View in CoverageListView]: readonly Column<CoverageRows[View]>[] } = {
  unreported,
  'unlinked-articles': unlinkedArticles,
  'contradictory-articles': contradictoryArticles,
  'count-differences': countDifferences,
  'hidden-ends': hiddenEnds,
  'hidden-decisions': hiddenDecisions,
};
