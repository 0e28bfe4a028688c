import type { Core } from '@strapi/strapi';
import { type Dialect, copiedValues, copyMissingRows, removeLeftovers } from '../rules/copy-sql';
import type { FoldedType } from '../rules/folded-types';
import { definitions, postgresDialect, schemaOf, sortVietnamese } from './postgres';
import { addFunctions, followWrites, sqliteDialect } from './sqlite';

/** Raise it when texts are folded or ordered in another way: every installation then copies them again. */
const FORM_VERSION = 2;

const isPostgres = ({ db }: Core.Strapi): boolean => db.dialect.client === 'postgres';

export const dialectOf = (strapi: Core.Strapi): Dialect =>
  isPostgres(strapi) ? postgresDialect(schemaOf(strapi)) : sqliteDialect;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'search', key: 'folded-copies' });

/** What must stand in the database; on SQLite only the tables do. */
const definitionsOf = (strapi: Core.Strapi, types: readonly FoldedType[]): readonly string[] =>
  isPostgres(strapi) ? definitions(types, schemaOf(strapi)) : [];

const formOf = (strapi: Core.Strapi, types: readonly FoldedType[]): string =>
  JSON.stringify([FORM_VERSION, types, definitionsOf(strapi, types)]);

const hasCopies = async ({ db }: Core.Strapi, types: readonly FoldedType[]): Promise<boolean> => {
  for (const { copy } of types) if (!(await db.getSchemaConnection().hasTable(copy))) return false;
  return true;
};

const makeCopies = (strapi: Core.Strapi, types: readonly FoldedType[]): Promise<void> =>
  strapi.db.connection.transaction(async (trx) => {
    const schema = strapi.db.getSchemaConnection(trx);
    for (const type of types) {
      await schema.dropTableIfExists(type.copy);
      await schema.createTable(type.copy, (table) => {
        table.integer('id').primary();
        for (const { column } of copiedValues(type, dialectOf(strapi))) table.text(column);
      });
    }
    for (const definition of definitionsOf(strapi, types)) await trx.raw(definition);
  });

/** Rows written round this server, as by a restored backup: they have no copy, or their copies were left. */
const completeCopies = async (strapi: Core.Strapi, types: readonly FoldedType[]): Promise<void> => {
  for (const type of types) {
    await strapi.db.connection.raw(removeLeftovers(type, dialectOf(strapi)));
    await strapi.db.connection.raw(copyMissingRows(type, dialectOf(strapi)));
  }
};

/**
 * Keeps a folded copy of the texts of each type: made when there is none in today's form, completed at each start,
 * and following every write from then on.
 */
export const keepFoldedCopies = async (strapi: Core.Strapi, types: readonly FoldedType[]): Promise<void> => {
  if (!isPostgres(strapi)) await addFunctions(strapi);
  const form = formOf(strapi, types);
  if ((await store(strapi).get()) !== form || !(await hasCopies(strapi, types))) {
    await makeCopies(strapi, types);
    await store(strapi).set({ value: form });
  }
  if (!isPostgres(strapi)) await followWrites(strapi, types);
  await completeCopies(strapi, types);
  if (isPostgres(strapi) && !(await sortVietnamese(strapi, types))) {
    strapi.log.warn('This PostgreSQL was built without ICU: texts are sorted as the database sorts them.');
  }
};
