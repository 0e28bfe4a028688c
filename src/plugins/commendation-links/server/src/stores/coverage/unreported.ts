import type { Knex } from 'knex';
import { actDate, filteredActs } from './acts';
import { type Found, type Page, foundOn, orderBySort, totalOf } from './page';
import { type CoverageScope, reported } from './scope';

/** Acts that no confirmed link leads to, by document. */
const unreportedActs = (scope: CoverageScope, { dates }: { dates: boolean }): Knex.QueryBuilder => {
  const { sql, bindings } = reported(scope, 'act.document_id');
  return filteredActs(scope, { dates }).whereRaw(`not ${sql}`, bindings);
};

export type DatedAct = { readonly documentId: string; readonly date: string | null };

export const findUnreported = async (scope: CoverageScope, page: Page): Promise<Found<DatedAct>> => {
  const date = actDate(scope);
  const query = unreportedActs(scope, { dates: true }).select('act.document_id as documentId');
  void query.select(scope.strapi.db.connection.raw(`${date} as date`));
  orderBySort(query, page.sort, { date, titles: { title: `act.${scope.tables.target.titleColumn}` } });
  return foundOn<DatedAct>(query.orderBy('act.id', page.sort.direction), page);
};

export const countUnreported = (scope: CoverageScope): Promise<number> =>
  totalOf(unreportedActs(scope, { dates: false }));

export const countActs = (scope: CoverageScope): Promise<number> => totalOf(filteredActs(scope));
