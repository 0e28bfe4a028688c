import type { Core } from '@strapi/strapi';

type Query = { readonly sql: string; readonly bindings?: readonly unknown[] };

/**
 * The SQL statements that an action issues, without the transaction brackets, and without the look-up of the
 * locales: the server keeps those for seconds, and whichever request comes next reads them again.
 */
export const statementsOf = async (strapi: Core.Strapi, action: () => Promise<unknown>): Promise<Query[]> => {
  const queries: Query[] = [];
  const listen = (query: Query): void => void queries.push({ sql: query.sql, bindings: query.bindings });
  strapi.db.connection.on('query', listen);
  try {
    await action();
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return queries.filter(({ sql }) => !/^(begin|commit|rollback)|i18n_locale|strapi_core_store/i.test(sql));
};

/**
 * How the database would run a statement, as text. PostgreSQL sorts and scans tables of a few rows whatever
 * indexes there are, so it is asked how it would do without.
 */
export const planOf = async (strapi: Core.Strapi, { sql, bindings = [] }: Query): Promise<string> => {
  const { connection } = strapi.db;
  if (strapi.db.dialect.client !== 'postgres') {
    return JSON.stringify(await connection.raw(`explain query plan ${sql}`, [...bindings] as never));
  }
  return connection.transaction(async (transaction) => {
    await transaction.raw('set local enable_seqscan = off');
    await transaction.raw('set local enable_sort = off');
    const plan = await transaction.raw<{ rows: unknown }>(`explain ${sql.replace(/\$\d+/g, '?')}`, [
      ...bindings,
    ] as never);
    return JSON.stringify(plan.rows);
  });
};
