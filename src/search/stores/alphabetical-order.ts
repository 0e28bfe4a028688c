import type { Core } from '@strapi/strapi';
import { sortedColumns } from '../rules/copy-sql';
import { type FoldedType, orderColumn } from '../rules/folded-types';

/**
 * SQLite has no Vietnamese order, so a query that sorts by a text is made to sort by its key. Strapi's query builder
 * only sorts by names of columns: what it made is changed after it, in the two places where it puts an order.
 */

/** What is read of a query that Strapi built with Knex. */
type Statement = { readonly grouping: string; readonly type?: string; readonly value?: unknown };
type Join = { table?: unknown };
export type Query = {
  _statements: (Statement | Join)[];
  readonly _single?: { readonly table?: unknown };
};

/** Which folded type an alias of the query stands for. */
export type TypeOfAlias = (alias: string) => FoldedType | undefined;

/** What Strapi calls a column that rows of another type are sorted by, in the innermost of its three queries. */
const SORTED_AS = /^(?<column>.+) as (?<name>__strapi_order_by__.+)$/;

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && '_statements' in value && Array.isArray(value._statements);

export const alphabeticalOrder = (strapi: Core.Strapi, typeOfAlias: TypeOfAlias) => {
  /** `t0.title` → the key of that title, or nothing when no key is kept of the column. */
  const keyOf = (column: unknown, name?: string): unknown => {
    const [alias = '', field = ''] = typeof column === 'string' ? column.split('.') : [];
    const type = typeOfAlias(alias);
    if (!type || !sortedColumns(type).includes(field)) return undefined;
    const key = strapi.db.connection
      .select(orderColumn(field))
      .from(type.copy)
      .where(`${type.copy}.id`, strapi.db.connection.ref(`${alias}.id`));
    return name === undefined ? key : key.as(name);
  };

  const sortedColumn = (column: unknown): unknown => {
    const found = typeof column === 'string' ? SORTED_AS.exec(column)?.groups : undefined;
    return (found && keyOf(found.column, found.name)) ?? column;
  };

  const sortByKeys = (query: Query): void => {
    query._statements = query._statements.map((statement) => {
      if (!('grouping' in statement)) return statement;
      if (statement.grouping === 'order')
        return { ...statement, value: keyOf(statement.value) ?? statement.value };
      if (statement.grouping === 'columns' && Array.isArray(statement.value)) {
        return { ...statement, value: statement.value.map(sortedColumn) };
      }
      return statement;
    });
    query._statements.forEach(sortJoined);
  };

  /** The query by which Strapi sorts through a relation is joined as a function that makes it. */
  const sortJoined = (join: Statement | Join): void => {
    if (!('table' in join) || typeof join.table !== 'function') return;
    const make = join.table as (this: Query, query: Query) => void;
    join.table = function made(this: Query, query: Query): void {
      make.call(this, query);
      const inner = query._single?.table;
      if (isQuery(inner)) sortByKeys(inner);
    };
  };

  return sortByKeys;
};
