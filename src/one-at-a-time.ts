import type { Core } from '@strapi/strapi';

/**
 * Runs what looks whether something is free and then takes it, one caller after the other: two that look at the
 * same moment would both find it free. SQLite has one connection, so there a transaction waits for the other by
 * itself; PostgreSQL is given a name to wait by, on every server that shares the database, until the end of it.
 */
export const oneAtATime = async <Result>(
  strapi: Core.Strapi,
  name: string,
  run: () => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await (trx as typeof strapi.db.connection).raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
    }
    return run();
  });
