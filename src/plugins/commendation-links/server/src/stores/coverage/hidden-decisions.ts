import type { Knex } from 'knex';
import { endTraits } from '../reading/visibility';
import { relatedUid } from '../related-types';
import { actDate, filteredActs, joinDecision } from './acts';
import { type Found, type Page, foundOn, orderBySort, totalOf } from './page';
import type { CoverageScope } from './scope';
import type { DatedAct } from './unreported';

/** A dated act with the document of the decision that it stands on. */
export type ActWithPaper = DatedAct & { readonly decisionId: string };

/** Acts that readers are shown without the decision they stand on, because nobody has published that. */
const actsWithoutPaper = (scope: CoverageScope, { dates }: { dates: boolean }): Knex.QueryBuilder => {
  const { strapi, tables } = scope;
  const query = filteredActs(scope, { dates });
  const uid = relatedUid(strapi, 'decision');
  const decisions = tables.target.decision?.table;
  const areDrafts = uid !== undefined && endTraits(strapi, uid).draftAndPublish;
  if (!areDrafts || decisions === undefined || !tables.target.draftAndPublish) {
    return query.whereRaw('1 = 0');
  }
  joinDecision(query, scope, 'ruling');
  const published = 'select 1 from ?? as own where own.document_id = ?? and own.published_at is not null';
  return query
    .whereNotNull('ruling.id')
    .whereRaw(`exists (${published})`, [tables.target.table, 'act.document_id'])
    .whereRaw(`not exists (${published})`, [decisions, 'ruling.document_id']);
};

export const findHiddenDecisions = async (scope: CoverageScope, page: Page): Promise<Found<ActWithPaper>> => {
  const date = actDate(scope);
  const query = actsWithoutPaper(scope, { dates: true })
    .select('act.document_id as documentId')
    .select('ruling.document_id as decisionId');
  void query.select(scope.strapi.db.connection.raw(`${date} as date`));
  orderBySort(query, page.sort, { date, titles: { title: `act.${scope.tables.target.titleColumn}` } });
  return foundOn<ActWithPaper>(query.orderBy('act.id', page.sort.direction), page);
};

export const countHiddenDecisions = (scope: CoverageScope): Promise<number> =>
  totalOf(actsWithoutPaper(scope, { dates: false }));
