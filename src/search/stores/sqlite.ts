import type { Core } from '@strapi/strapi';
import { alphabeticalKey } from '../rules/alphabetical-key';
import { type Dialect, columnList, copiedValues, quoted } from '../rules/copy-sql';
import { foldList, foldText } from '../rules/fold';
import type { FoldedType } from '../rules/folded-types';

/**
 * SQLite knows the letters of ASCII only, and takes functions but no collations from a program. The functions stand in
 * the queries and in triggers of this connection, never in the file: a program without them could no longer write it.
 */

type NativeConnection = {
  function(
    name: string,
    options: { readonly deterministic: boolean },
    body: (value: string | number | null) => string | null,
  ): void;
};

const FUNCTIONS = {
  so_vang_fold: foldText,
  so_vang_fold_list: foldList,
  so_vang_key: alphabeticalKey,
} as const;

const dialectFor = (row: string): Dialect => ({
  schema: 'main',
  rows: (table) => `main.${quoted(table)} as ${row}`,
  read: (column) => `${row}.${quoted(column)}`,
  fold: (text) => `so_vang_fold(${text})`,
  foldList: (json) => `so_vang_fold_list(${json})`,
  key: (text) => `so_vang_key(${text})`,
});

export const sqliteDialect = dialectFor('kept');

/** Lets the connection call the functions; SQLite has but one. */
export const addFunctions = async ({ db }: Core.Strapi): Promise<void> => {
  const connection: NativeConnection = await db.connection.client.acquireConnection();
  for (const [name, body] of Object.entries(FUNCTIONS)) {
    connection.function(name, { deterministic: true }, (value) =>
      value === null ? null : body(String(value)),
    );
  }
  await db.connection.client.releaseConnection(connection);
};

const copyNewRow = (type: FoldedType): string => {
  const values = copiedValues(type, dialectFor('new'));
  const row = ['new.id', ...values.map(({ sql }) => sql)].join(', ');
  return `insert or replace into ${quoted(type.copy)} (${columnList(values)}) values (${row})`;
};

const watchedColumns = ({ columns, plain }: FoldedType): string =>
  [...Object.values(columns).map(({ name }) => name), ...plain].map(quoted).join(', ');

const trigger = (type: FoldedType, event: string, action: string): string =>
  `create temp trigger if not exists ${quoted(`${type.copy}_${event.slice(0, 6)}`)}
   after ${event} on main.${quoted(type.table)} begin ${action}; end`;

/** Copies what this connection writes from now on, whichever way it is written. */
export const followWrites = async ({ db }: Core.Strapi, types: readonly FoldedType[]): Promise<void> => {
  for (const type of types) {
    const remove = `delete from ${quoted(type.copy)} where id = old.id`;
    await db.connection.raw(trigger(type, 'insert', copyNewRow(type)));
    await db.connection.raw(trigger(type, `update of ${watchedColumns(type)}`, copyNewRow(type)));
    await db.connection.raw(trigger(type, 'delete', remove));
  }
};
