import type { Knex } from 'knex';
import type { EndState } from '../../../../shared/coverage-contracts';
import type { Side } from '../../../../shared/desk-contracts';
import { linkEnds } from '../../plugin-config';
import { type ActsTold, type DatedLink, confirmedLinks, pageOfLinks, toldOn } from './links';
import { type Found, type Page, totalOf } from './page';
import type { CoverageScope, Sql } from './scope';

const SIDES: readonly Side[] = ['source', 'target'];

/**
 * "Readers are shown this row": published, and in a locale that readers of the filter's locale get, which is
 * that one, else the default one.
 */
const shownToReaders = ({ tables, filters, defaultLocale }: CoverageScope, side: Side): Sql => {
  const { draftAndPublish, localized } = tables[side];
  const status = draftAndPublish ? 'own.published_at is not null' : '1 = 1';
  if (!localized || filters.locale === undefined) return { sql: status, bindings: [] };
  return { sql: `${status} and own.locale in (?, ?)`, bindings: [filters.locale, defaultLocale] };
};

/**
 * Documents that links lead to and readers are not shown. Asked of each document once and in the order of the
 * index, not of each link: a third of the time.
 */
const hiddenDocuments = (scope: CoverageScope, side: Side): Knex.QueryBuilder => {
  const { connection } = scope.strapi.db;
  const { sql, bindings } = shownToReaders(scope, side);
  const linked = connection(scope.tables.links).distinct(`${linkEnds(scope.strapi)[side].idColumn} as id`);
  return connection
    .select('linked.id')
    .from(linked.as('linked'))
    .whereRaw(`not exists (select 1 from ?? as own where own.document_id = linked.id and ${sql})`, [
      scope.tables[side].table,
      ...bindings,
    ]);
};

const hiddenLinks = (scope: CoverageScope, told: ActsTold): Knex.QueryBuilder =>
  confirmedLinks(scope, told).where((either) => {
    for (const side of SIDES) {
      void either.orWhereIn(`link.${linkEnds(scope.strapi)[side].idColumn}`, hiddenDocuments(scope, side));
    }
  });

export const findHiddenEnds = (scope: CoverageScope, page: Page): Promise<Found<DatedLink>> =>
  pageOfLinks(hiddenLinks(scope, toldOn(page)), scope, page);

export const countHiddenEnds = (scope: CoverageScope): Promise<number> => totalOf(hiddenLinks(scope, {}));

/** What became of these documents; those that are gone are `missing`. */
export const endStates = async (
  scope: CoverageScope,
  side: Side,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, EndState>> => {
  const { sql, bindings } = shownToReaders(scope, side);
  const { connection } = scope.strapi.db;
  const rows: { documentId: string; shown: number }[] = await connection(`${scope.tables[side].table} as own`)
    .select('own.document_id as documentId')
    .select(connection.raw(`max(case when ${sql} then 1 else 0 end) as shown`, bindings))
    .whereIn('own.document_id', [...documentIds])
    .groupBy('own.document_id');
  const states = rows.map(({ documentId, shown }) => [documentId, shown === 1 ? 'shown' : 'hidden'] as const);
  return new Map<string, EndState>([...documentIds.map((id) => [id, 'missing'] as const), ...states]);
};
