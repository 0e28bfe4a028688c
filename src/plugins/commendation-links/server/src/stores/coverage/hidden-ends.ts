import type { Knex } from 'knex';
import type { EndState } from '../../../../shared/coverage-contracts';
import type { Side } from '../../../../shared/desk-contracts';
import { linkEnds } from '../../plugin-config';
import { type DatedLink, confirmedLinks, pageOfLinks } from './links';
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

const hiddenLinks = (scope: CoverageScope): Knex.QueryBuilder =>
  confirmedLinks(scope, {}).where((either) => {
    for (const side of SIDES) {
      const { sql, bindings } = shownToReaders(scope, side);
      void either.orWhereRaw(`not exists (select 1 from ?? as own where own.document_id = ?? and ${sql})`, [
        scope.tables[side].table,
        `link.${linkEnds(scope.strapi)[side].idColumn}`,
        ...bindings,
      ]);
    }
  });

export const findHiddenEnds = (scope: CoverageScope, page: Page): Promise<Found<DatedLink>> =>
  pageOfLinks(hiddenLinks(scope), scope, page);

export const countHiddenEnds = (scope: CoverageScope): Promise<number> => totalOf(hiddenLinks(scope));

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
