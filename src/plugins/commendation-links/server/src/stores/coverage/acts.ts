import type { Knex } from 'knex';
import { NONE } from '../../../../shared/coverage-contracts';
import { type CoverageScope, shownRow, whereSql } from './scope';
import type { Join } from './tables';

/** Commendations as coverage sees them: one row a document (alias `act`), dated by themselves or by their decision. */

const joinRelated = (query: Knex.QueryBuilder, join: Join, alias: string): void => {
  const { through } = join;
  if (!through) {
    void query.leftJoin(`${join.table} as ${alias}`, `${alias}.id`, `act.${join.ownColumn ?? 'id'}`);
    return;
  }
  const lead = `${alias}_lead`;
  void query
    .leftJoin(`${through.table} as ${lead}`, (on) => {
      void on.on(`${lead}.${through.ownColumn}`, '=', 'act.id');
      if (through.field) void on.andOnVal(`${lead}.field`, '=', through.field);
    })
    .leftJoin(`${join.table} as ${alias}`, `${alias}.id`, `${lead}.${through.otherColumn}`);
};

/** Ids in the table of the commendations that lead to the related document, or to none. */
const whereRelated = (
  query: Knex.QueryBuilder,
  { strapi }: CoverageScope,
  { join, documentId }: { join: Join | undefined; documentId: string | undefined },
): void => {
  if (documentId === undefined) return;
  if (!join) {
    void query.whereRaw(documentId === NONE ? '1 = 1' : '1 = 0');
    return;
  }
  const { connection } = strapi.db;
  const others = connection(join.table).select('id').where('document_id', documentId);
  const { through } = join;
  if (!through) {
    const own = `act.${join.ownColumn ?? 'id'}`;
    void (documentId === NONE ? query.whereNull(own) : query.whereIn(own, others));
    return;
  }
  const leads = connection(through.table).select(through.ownColumn).whereNotNull(through.ownColumn);
  void (documentId === NONE
    ? query.whereNotIn('act.id', leads)
    : query.whereIn('act.id', leads.whereIn(through.otherColumn, others)));
};

const coalesce = (parts: readonly (string | undefined)[]): string => {
  const given = parts.filter((part): part is string => part !== undefined);
  return given.length > 1 ? `coalesce(${given.join(', ')})` : (given[0] ?? 'cast(null as integer)');
};

const quoted = ({ strapi }: CoverageScope, column: string): string =>
  strapi.db.connection.ref(column).toQuery();

const dateParts = (scope: CoverageScope): readonly string[] => {
  const { presentedOn, decision } = scope.tables.target;
  return [
    ...(presentedOn ? [quoted(scope, `act.${presentedOn}`)] : []),
    ...(decision?.issuedOn ? [quoted(scope, `paper.${decision.issuedOn}`)] : []),
  ];
};

/** SQL of the day an act is dated by: presented, else decided. The table of decisions must be joined. */
export const actDate = (scope: CoverageScope): string => coalesce(dateParts(scope));

/** SQL of its year, also where only the year of the decision is known. */
export const actYear = (scope: CoverageScope): string => {
  const yearOf = (column: string): string =>
    // SQLite keeps a date as text.
    scope.strapi.db.dialect.client === 'sqlite'
      ? `cast(substr(${column}, 1, 4) as integer)`
      : `cast(extract(year from ${column}) as integer)`;
  const year = scope.tables.target.decision?.year;
  return coalesce([...dateParts(scope).map(yearOf), ...(year ? [quoted(scope, `paper.${year}`)] : [])]);
};

/** Joins the decision that dates the act (alias `paper`). */
const joinDates = (query: Knex.QueryBuilder, { tables }: CoverageScope): void => {
  const { decision } = tables.target;
  if (decision?.issuedOn || decision?.year) joinRelated(query, decision, 'paper');
};

/** Joins the decision, where it is to be had. */
export const joinDecision = (query: Knex.QueryBuilder, { tables }: CoverageScope, alias: string): void => {
  if (tables.target.decision) joinRelated(query, tables.target.decision, alias);
};

/** Joins the award type (alias `form`); false when it is not to be had. */
export const joinAwardType = (query: Knex.QueryBuilder, { tables }: CoverageScope): boolean => {
  const { awardType } = tables.target;
  if (awardType) joinRelated(query, awardType, 'form');
  return awardType !== undefined;
};

/** Joins the recorded counts (alias `counted`). */
export const joinCounts = (query: Knex.QueryBuilder, { tables }: CoverageScope): void => {
  if (tables.target.counts) joinRelated(query, tables.target.counts, 'counted');
};

/** Narrows acts by the filters on their own fields; for the year, dates must be joined. */
const filterActs = (query: Knex.QueryBuilder, scope: CoverageScope): void => {
  const { filters, tables } = scope;
  if (filters.year === NONE) void query.whereRaw(`${actYear(scope)} is null`);
  else if (filters.year !== undefined) void query.whereRaw(`${actYear(scope)} = ?`, [filters.year]);
  whereRelated(query, scope, { join: tables.target.awardType, documentId: filters.awardType });
  whereRelated(query, scope, { join: tables.target.grantor, documentId: filters.grantor });
};

type ActsShown = {
  /** A locale they must have. */
  readonly locale?: string;
  /** Whether they are dated, which takes another table. */
  readonly dates?: boolean;
};

/** Acts the reader may see, after the filters on their own fields. */
export const shownActs = (scope: CoverageScope, { locale, dates }: ActsShown): Knex.QueryBuilder => {
  const query = scope.strapi.db.connection(`${scope.tables.target.table} as act`);
  if (dates || scope.filters.year !== undefined) joinDates(query, scope);
  whereSql(query, shownRow(scope, { side: 'target', alias: 'act', locale }));
  filterActs(query, scope);
  return query;
};

/** The same after all filters. */
export const filteredActs = (
  scope: CoverageScope,
  { dates }: Pick<ActsShown, 'dates'> = {},
): Knex.QueryBuilder => {
  const query = shownActs(scope, { locale: scope.filters.locale, dates });
  if (scope.matching.target) void query.whereIn('act.document_id', scope.matching.target());
  return query;
};
