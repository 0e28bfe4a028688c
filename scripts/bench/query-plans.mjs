/** How the database runs what a request asks: for each of its statements that searches or sorts texts, the plan. */

const SEARCHES_OR_SORTS = /so_vang_folded|like|order by [^,]*(title|name|number)/i;

const statementsOf = async (strapi, action) => {
  const statements = [];
  const listen = ({ sql, bindings }) => statements.push({ sql, bindings: bindings ?? [] });
  strapi.db.connection.on('query', listen);
  await action();
  strapi.db.connection.removeListener('query', listen);
  return statements.filter(({ sql }) => /^select/i.test(sql) && SEARCHES_OR_SORTS.test(sql));
};

const explain = async ({ db }, { sql, bindings }) => {
  if (db.dialect.client === 'sqlite') {
    const rows = await db.connection.raw(`explain query plan ${sql}`, bindings);
    return rows.map(({ detail }) => detail);
  }
  const { rows } = await db.connection.raw(
    `explain (analyze, costs off) ${sql.replace(/\$\d+/g, '?')}`,
    bindings,
  );
  return rows.map((row) => row['QUERY PLAN']);
};

/** @returns {Promise<string[]>} the lines of the plans, one plan after the other */
export const plansOf = async (strapi, action) => {
  const lines = [];
  for (const statement of await statementsOf(strapi, action)) {
    lines.push(
      `${statement.sql.slice(0, 60)}…`,
      ...(await explain(strapi, statement)).map((line) => `  ${line}`),
    );
  }
  return lines;
};
