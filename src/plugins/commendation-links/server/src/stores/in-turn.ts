import type { Core } from '@strapi/types';
import type { Knex } from 'knex';

/**
 * Runs a transaction that no other of the same names runs beside, on whichever server: they take turns. SQLite has one
 * connection, so there transactions take turns by themselves.
 */
export const inTurn = async <Result>(
  strapi: Core.Strapi,
  names: readonly string[],
  run: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') {
      for (const name of [...names].sort()) {
        await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`commendation-links ${name}`]);
      }
    }
    return run(trx);
  });
