import type {
  CoverageAct,
  CoverageArticle,
  CoverageEnd,
  CoverageGroup,
  CoverageLink,
  CoverageView,
} from '../../../../shared/coverage-contracts';
import { type CsvLanguage, csvTexts } from './csv-texts';

/** Tables of the coverage page for a spreadsheet: cells are plain values, `''` where nothing is known. */
export type Cell = string | number;
export type CsvTable<Row> = {
  readonly header: readonly Cell[];
  readonly rows: (row: Row) => readonly (readonly Cell[])[];
};

type Texts = (typeof csvTexts)[CsvLanguage];

const unreported = ({ columns, status }: Texts): CsvTable<CoverageAct> => ({
  header: [
    columns.title,
    columns.status,
    columns.locale,
    columns.date,
    columns.awardType,
    columns.grantor,
    columns.decision,
    columns.documentId,
  ],
  rows: (act) => [
    [
      act.title ?? '',
      status[act.status],
      act.locale ?? '',
      act.date ?? '',
      act.awardType ?? '',
      act.grantor ?? '',
      act.decision ?? '',
      act.documentId,
    ],
  ],
});

const articles = ({ columns, status }: Texts): CsvTable<CoverageArticle> => ({
  header: [
    columns.article,
    columns.status,
    columns.locale,
    columns.publishedOn,
    columns.acts,
    columns.openActs,
    columns.suggestions,
    columns.warnings,
    columns.documentId,
  ],
  rows: (article) => [
    [
      article.title ?? '',
      status[article.status],
      article.locale ?? '',
      article.date ?? '',
      article.acts,
      article.openActs,
      article.suggestions,
      article.warnings,
      article.documentId,
    ],
  ],
});

const nameOf = ({ entry }: CoverageEnd): Cell => entry?.title ?? '';

/** One row for each number that differs: a pivot table can then count by kind. */
const countDifferences = ({ columns, counts, scopes }: Texts): CsvTable<CoverageLink> => ({
  header: [
    columns.article,
    columns.commendation,
    columns.date,
    columns.scope,
    columns.subsetLabel,
    columns.kind,
    columns.claimed,
    columns.recorded,
  ],
  rows: (link) =>
    link.disagreements.map(({ key, claimed, recorded }) => [
      nameOf(link.article),
      nameOf(link.commendation),
      link.date ?? '',
      scopes[link.scope],
      link.subsetLabel,
      counts[key],
      claimed,
      recorded,
    ]),
});

const hiddenEnds = ({ columns, ends }: Texts): CsvTable<CoverageLink> => ({
  header: [
    columns.article,
    columns.articleState,
    columns.commendation,
    columns.commendationState,
    columns.date,
  ],
  rows: (link) => [
    [
      nameOf(link.article) || link.article.documentId,
      ends[link.article.state],
      nameOf(link.commendation) || link.commendation.documentId,
      ends[link.commendation.state],
      link.date ?? '',
    ],
  ],
});

const summary = ({ columns }: Texts): CsvTable<CoverageGroup> => ({
  header: [columns.year, columns.awardType, columns.reported, columns.unreported],
  rows: ({ year, awardType, reported, unreported: notReported }) => [
    [year ?? '', awardType?.name ?? '', reported, notReported],
  ],
});

const TABLES = {
  unreported,
  'unlinked-articles': articles,
  'contradictory-articles': articles,
  'count-differences': countDifferences,
  'hidden-ends': hiddenEnds,
  summary,
};

/** How a view is written as a table, in one of the languages of the admin. */
export const csvTable = <View extends CoverageView>(
  view: View,
  language: CsvLanguage,
): ReturnType<(typeof TABLES)[View]> => TABLES[view](csvTexts[language]) as ReturnType<(typeof TABLES)[View]>;
