import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import type { CoverageFilters } from '../../../../shared/coverage-contracts';
import type { Side } from '../../../../shared/desk-contracts';
import type { CoverageTables } from './tables';

/** Makes the query anew wherever it is to stand. A query itself would run as soon as a promise resolves to it. */
export type SubQuery = () => Knex.QueryBuilder;

/** What one question of the coverage page reads, and for whom. */
export type CoverageScope = {
  readonly strapi: Core.Strapi;
  readonly tables: CoverageTables;
  readonly defaultLocale: string;
  readonly filters: CoverageFilters;
  /** Ids of the rows the reader may read, for a reader who may not read them all. */
  readonly readable: { readonly [Name in Side]?: SubQuery };
  /** Document ids whose words hold the text of the filter. */
  readonly matching: { readonly [Name in Side]?: SubQuery };
};

/** A piece of SQL that stands in a WHERE as well as in the ON of a join. */
export type Sql = { readonly sql: string; readonly bindings: Knex.RawBinding[] };

export const whereSql = (query: Knex.QueryBuilder, { sql, bindings }: Sql): Knex.QueryBuilder =>
  query.whereRaw(sql, bindings);

const allOf = (parts: readonly Sql[]): Sql => ({
  sql: parts.map(({ sql }) => `(${sql})`).join(' and ') || '1 = 1',
  bindings: parts.flatMap(({ bindings }) => bindings),
});

/**
 * The one row of a document that staff are shown, under the given alias: the draft, in the locale asked for;
 * without one in the default locale, else in the first locale the document has.
 */
export const shownRow = (
  { tables, readable, defaultLocale }: CoverageScope,
  { side, alias, locale }: { side: Side; alias: string; locale?: string },
): Sql => {
  const { table, draftAndPublish, localized } = tables[side];
  const rowsThatCount = (row: string): Sql =>
    allOf([
      ...(draftAndPublish ? [{ sql: '?? is null', bindings: [`${row}.published_at`] }] : []),
      ...(readable[side] ? [{ sql: '?? in (?)', bindings: [`${row}.id`, readable[side]()] }] : []),
    ]);
  if (!localized) return rowsThatCount(alias);
  if (locale !== undefined) {
    return allOf([rowsThatCount(alias), { sql: '?? = ?', bindings: [`${alias}.locale`, locale] }]);
  }
  const others = rowsThatCount('other');
  return allOf([
    rowsThatCount(alias),
    {
      sql: `?? = ? or not exists (
        select 1 from ?? as other where other.document_id = ?? and (other.locale = ? or other.locale < ??) and ${others.sql})`,
      bindings: [
        `${alias}.locale`,
        defaultLocale,
        table,
        `${alias}.document_id`,
        defaultLocale,
        `${alias}.locale`,
        ...others.bindings,
      ],
    },
  ]);
};

/** "An article reports this act", for the document id in `column`. */
export const reported = ({ tables }: CoverageScope, column: string): Sql => ({
  sql: 'exists (select 1 from ?? as told where told.commendation_document_id = ?? and told.state = ?)',
  bindings: [tables.links, column, 'confirmed'],
});
