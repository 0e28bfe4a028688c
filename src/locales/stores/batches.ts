import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Values of one statement: databases allow some tens of thousands, SQLite's own limit is the lowest. */
const BATCH = 200;

/** Runs an action for some values at a time, one after the other: a transaction has one connection. */
export const inBatches = async <Value, Result>(
  values: readonly Value[],
  action: (batch: readonly Value[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let first = 0; first < values.length; first += BATCH) {
    results.push(...(await action(values.slice(first, first + BATCH))));
  }
  return results;
};

/** Hands out queries over a table that run in the transaction of the write around them. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  table: string,
  action: (query: () => Knex.QueryBuilder) => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(({ trx }) =>
    action(() => strapi.db.getConnection(table).transacting(trx)),
  ) as Promise<Result>;
