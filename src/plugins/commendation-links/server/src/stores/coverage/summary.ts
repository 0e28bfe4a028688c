import type { CoverageGroup, Labelled } from '../../../../shared/coverage-contracts';
import { namesInLocale } from '../../domain/coverage/names-in-locale';
import { actYear, filteredActs, joinAwardType } from './acts';
import { type CoverageScope, reported } from './scope';

type GroupRow = {
  readonly year: number | null;
  readonly awardType: string | null;
  readonly total: string | number;
  readonly told: string | number;
};

/** Acts by year and award type, reported and not. */
export const countByYearAndType = async (
  scope: CoverageScope,
): Promise<readonly (Omit<CoverageGroup, 'awardType'> & { readonly awardType: string | null })[]> => {
  const { connection } = scope.strapi.db;
  const query = filteredActs(scope, { dates: true });
  const form = joinAwardType(query, scope) ? 'form.document_id' : 'cast(null as varchar(1))';
  const told = reported(scope, 'act.document_id');
  const rows: GroupRow[] = await query
    .select(
      connection.raw(`${actYear(scope)} as year`),
      connection.raw(`${form} as ??`, ['awardType']),
      connection.raw('count(*) as total'),
      connection.raw(`sum(case when ${told.sql} then 1 else 0 end) as told`, told.bindings),
    )
    .groupByRaw('1, 2');
  return rows.map(({ year, awardType, total, told: toldTotal }) => ({
    year,
    awardType,
    reported: Number(toldTotal),
    unreported: Number(total) - Number(toldTotal),
  }));
};

/** The years acts fall into, the last first. */
export const yearsOfActs = async (scope: CoverageScope): Promise<readonly number[]> => {
  const rows: { year: number | null }[] = await filteredActs(scope, { dates: true })
    .select(scope.strapi.db.connection.raw(`${actYear(scope)} as year`))
    .groupByRaw('1');
  return rows
    .map(({ year }) => year)
    .filter((year) => year !== null)
    .sort((a, b) => b - a);
};

/** Everything the acts name as their award type or grantor, by name, in the locale asked for where there is one. */
export const namesInUse = async (
  scope: CoverageScope,
  field: 'awardType' | 'grantor',
): Promise<readonly Labelled[]> => {
  const join = scope.tables.target[field];
  if (!join) return [];
  const { connection } = scope.strapi.db;
  const inUse = join.through
    ? connection(join.through.table).select(join.through.otherColumn)
    : connection(scope.tables.target.table).select(join.ownColumn ?? 'id');
  const documents = connection(join.table).select('document_id').whereIn('id', inUse);
  const rows: (Labelled & { readonly locale: string | null })[] = await connection(join.table)
    .select('document_id as documentId', 'locale', `${join.nameColumn} as name`)
    .whereIn('document_id', documents);
  return namesInLocale(rows, [scope.filters.locale, scope.defaultLocale]);
};
