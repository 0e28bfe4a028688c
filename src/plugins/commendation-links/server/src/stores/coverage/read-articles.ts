import type { Knex } from 'knex';
import { type CoverageArticle, NONE } from '../../../../shared/coverage-contracts';
import { READINGS_TABLE } from '../readings/model';
import { type Found, type Page, foundOn, orderBySort, totalOf } from './page';
import { type CoverageScope, shownRow, whereSql } from './scope';

const DAY = 'reading.published_on';

const whereYear = (query: Knex.QueryBuilder, { filters: { year } }: CoverageScope): void => {
  if (year === NONE) void query.whereNull(DAY);
  else if (year !== undefined) void query.whereBetween(DAY, [`${year}-01-01`, `${year}-12-31`]);
};

/** Articles (alias `article`) with what was read in the text of theirs that is shown (`reading`). */
const readArticles = (scope: CoverageScope): Knex.QueryBuilder => {
  const { source } = scope.tables;
  const query = scope.strapi.db
    .connection(`${READINGS_TABLE} as reading`)
    .join(`${source.table} as article`, (on) => {
      void on.on('article.document_id', '=', 'reading.document_id');
      if (source.localized) void on.andOn('article.locale', '=', 'reading.locale');
    });
  whereSql(query, shownRow(scope, { side: 'source', alias: 'article', locale: scope.filters.locale }));
  whereYear(query, scope);
  if (scope.matching.source) void query.whereIn('article.document_id', scope.matching.source());
  return query;
};

/** Acts that no confirmed link states; all of them in a reading of an older version, which counted none. */
const OPEN_ACTS = 'coalesce(reading.open_act_count, reading.act_count)';

/** Those that report an award which no confirmed link states. */
const unlinked = (scope: CoverageScope): Knex.QueryBuilder =>
  readArticles(scope).where('reading.act_count', '>', 0).whereRaw(`${OPEN_ACTS} > 0`);

/** Those whose own numbers cannot all be right. */
const contradictory = (scope: CoverageScope): Knex.QueryBuilder =>
  readArticles(scope).where('reading.warning_count', '>', 0);

export type ReadArticle = Pick<
  CoverageArticle,
  'documentId' | 'date' | 'acts' | 'openActs' | 'warnings' | 'suggestions'
>;

const pageOf = async (
  articles: Knex.QueryBuilder,
  { strapi, tables }: CoverageScope,
  page: Page,
): Promise<Found<ReadArticle>> => {
  const query = articles
    .select(
      'article.document_id as documentId',
      `${DAY} as date`,
      'reading.act_count as acts',
      'reading.warning_count as warnings',
    )
    .select(strapi.db.connection.raw(`${OPEN_ACTS} as ??`, ['openActs']))
    .select(
      strapi.db
        .connection(`${tables.links} as offered`)
        .count('*')
        .whereRaw('offered.article_document_id = article.document_id')
        .where('offered.state', 'suggested')
        .as('suggestions'),
    );
  orderBySort(query, page.sort, { date: DAY, titles: { title: `article.${tables.source.titleColumn}` } });
  const { rows, total } = await foundOn<ReadArticle>(query.orderBy('article.id', page.sort.direction), page);
  // PostgreSQL counts in numbers beyond those of JavaScript, as text.
  return { total, rows: rows.map((row) => ({ ...row, suggestions: Number(row.suggestions) })) };
};

type ArticleList = {
  readonly find: (scope: CoverageScope, page: Page) => Promise<Found<ReadArticle>>;
  readonly count: (scope: CoverageScope) => Promise<number>;
};

const listOf = (articles: (scope: CoverageScope) => Knex.QueryBuilder): ArticleList => ({
  find: (scope, page) => pageOf(articles(scope), scope, page),
  count: (scope) => totalOf(articles(scope)),
});

export const unlinkedArticles = listOf(unlinked);
export const contradictoryArticles = listOf(contradictory);
