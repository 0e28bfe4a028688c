import type {
  CoverageAct,
  CoverageArticle,
  CoverageEnd,
  CoverageGroup,
  CoverageHiddenDecision,
  CoverageLink,
  CoverageView,
} from '../../../../shared/coverage-contracts';
import type { DeskEntry } from '../../../../shared/desk-contracts';
import { type CsvLanguage, csvTexts } from './csv-texts';

/** Tables of the coverage page for a spreadsheet: cells are plain values, `''` where nothing is known. */
export type Cell = string | number;
export type CsvTable<Row> = {
  readonly header: readonly Cell[];
  readonly rows: (row: Row) => readonly (readonly Cell[])[];
};

/** How cells are written: the words of the language, what it calls languages, and the address of the admin. */
type Written = {
  readonly texts: (typeof csvTexts)[CsvLanguage];
  readonly languageName: (code: string) => string;
  readonly adminUrl: string;
};

/** As the screen writes it: 07/06/2023. */
const dayCell = (day: string | null): Cell => (day ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

const languageCell = ({ languageName }: Written, code: string | null): Cell =>
  code === null ? '' : languageName(code);

/** Where an entry is opened in the admin. */
const addressCell = (
  { adminUrl }: Written,
  { uid, documentId, locale }: Pick<DeskEntry, 'uid' | 'documentId' | 'locale'>,
): Cell => {
  const inLocale = locale === null ? '' : `?plugins[i18n][locale]=${locale}`;
  return `${adminUrl}/content-manager/collection-types/${uid}/${documentId}${inLocale}`;
};

const endAddressCell = (written: Written, { entry }: CoverageEnd): Cell =>
  entry ? addressCell(written, entry) : '';

const unreported = (written: Written): CsvTable<CoverageAct> => {
  const { columns, status } = written.texts;
  return {
    header: [
      columns.commendation,
      columns.status,
      columns.locale,
      columns.date,
      columns.awardType,
      columns.grantor,
      columns.decision,
      columns.address,
    ],
    rows: (act) => [
      [
        act.title ?? '',
        status[act.status],
        languageCell(written, act.locale),
        dayCell(act.date),
        act.awardType ?? '',
        act.grantor ?? '',
        act.decision ?? '',
        addressCell(written, act),
      ],
    ],
  };
};

const hiddenDecisions = (written: Written): CsvTable<CoverageHiddenDecision> => {
  const { header, rows } = unreported(written);
  return {
    header: [...header, written.texts.columns.decisionAddress],
    rows: (act) =>
      rows(act).map((cells) => [
        ...cells,
        act.paper ? addressCell(written, { ...act.paper, locale: null }) : '',
      ]),
  };
};

const articles = (written: Written): CsvTable<CoverageArticle> => {
  const { columns, status } = written.texts;
  return {
    header: [
      columns.article,
      columns.status,
      columns.locale,
      columns.articleDate,
      columns.acts,
      columns.openActs,
      columns.suggestions,
      columns.warnings,
      columns.address,
    ],
    rows: (article) => [
      [
        article.title ?? '',
        status[article.status],
        languageCell(written, article.locale),
        dayCell(article.date),
        article.acts,
        article.openActs,
        article.suggestions,
        article.warnings,
        addressCell(written, article),
      ],
    ],
  };
};

const nameCell = ({ entry }: CoverageEnd): Cell => entry?.title ?? '';

/** One row for each number that differs: a pivot table can then count by kind. */
const countDifferences = (written: Written): CsvTable<CoverageLink> => {
  const { columns, counts, scopes, quoteMissing } = written.texts;
  return {
    header: [
      columns.article,
      columns.commendation,
      columns.date,
      columns.scope,
      columns.subsetLabel,
      columns.kind,
      columns.claimed,
      columns.recorded,
      columns.articleAddress,
      columns.commendationAddress,
    ],
    rows: (link) => {
      const figures: readonly (readonly Cell[])[] = link.disagreements.map(({ key, claimed, recorded }) => [
        counts[key],
        claimed,
        recorded,
      ]);
      const quote: readonly (readonly Cell[])[] = link.quoteMissing ? [[quoteMissing, '', '']] : [];
      return [...figures, ...quote].map((difference) => [
        nameCell(link.article),
        nameCell(link.commendation),
        dayCell(link.date),
        scopes[link.scope],
        link.subsetLabel,
        ...difference,
        endAddressCell(written, link.article),
        endAddressCell(written, link.commendation),
      ]);
    },
  };
};

const hiddenEnds = (written: Written): CsvTable<CoverageLink> => {
  const { columns, ends } = written.texts;
  return {
    header: [
      columns.article,
      columns.articleState,
      columns.commendation,
      columns.commendationState,
      columns.date,
      columns.articleAddress,
      columns.commendationAddress,
    ],
    rows: (link) => [
      [
        nameCell(link.article) || link.article.documentId,
        ends[link.article.state],
        nameCell(link.commendation) || link.commendation.documentId,
        ends[link.commendation.state],
        dayCell(link.date),
        endAddressCell(written, link.article),
        endAddressCell(written, link.commendation),
      ],
    ],
  };
};

const summary = ({ texts: { columns } }: Written): CsvTable<CoverageGroup> => ({
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
  'hidden-decisions': hiddenDecisions,
  summary,
};

type Target = { readonly language: CsvLanguage; readonly adminUrl: string };

/** How a view is written as a table, in one of the languages of the admin. */
export const csvTable = <View extends CoverageView>(
  view: View,
  { language, adminUrl }: Target,
): ReturnType<(typeof TABLES)[View]> => {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const written: Written = {
    texts: csvTexts[language],
    languageName: (code) => names.of(code) ?? code,
    adminUrl,
  };
  return TABLES[view](written) as ReturnType<(typeof TABLES)[View]>;
};
