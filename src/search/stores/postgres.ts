import type { Core } from '@strapi/strapi';
import { type Dialect, columnList, copiedValues, qualified, quoted, sortedColumns } from '../rules/copy-sql';
import { DROPPED, REPLACED, SPACES } from '../rules/fold';
import type { FoldedType } from '../rules/folded-types';

/**
 * PostgreSQL folds by functions of its own, called by triggers that stand in the database: what any program writes is
 * copied. It sorts Vietnamese by the collation of its ICU library, given to the columns themselves.
 */

const COLLATION = 'vi-x-icu';
const LOCK = 'so-vang-folded-copies';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const schemaOf = ({ db }: Core.Strapi): string => db.getSchemaName() ?? 'public';

export const postgresDialect = (schema: string): Dialect => ({
  schema,
  rows: (table) => `(select id, to_jsonb(t) as kept from ${qualified({ schema }, table)} as t) as source`,
  // By name out of the whole row: a column that an earlier version of the project lacks reads as null.
  read: (column) => `(kept->>${literal(column)})`,
  fold: (text) => `${quoted(schema)}.so_vang_fold(${text})`,
  foldList: (json) => `${quoted(schema)}.so_vang_fold_list(${json})`,
});

const foldFunctions = (schema: string): readonly string[] => [
  `create or replace function ${quoted(schema)}.so_vang_fold(value text) returns text
   language sql immutable strict parallel safe as $$
     select regexp_replace(lower(translate(
       regexp_replace(normalize(value, nfkd), ${literal(DROPPED)}, '', 'g'),
       ${literal(REPLACED.from)}, ${literal(REPLACED.to)})), ${literal(SPACES)}, ' ', 'g') $$`,
  `create or replace function ${quoted(schema)}.so_vang_fold_list(value text) returns text
   language sql immutable strict parallel safe as $$
     select string_agg(${quoted(schema)}.so_vang_fold(item #>> '{}'), chr(10) order by place)
     from jsonb_path_query(value::jsonb, '$[*]') with ordinality as items (item, place)
     where jsonb_typeof(item) = 'string' $$`,
];

const followWrites = (type: FoldedType, schema: string): readonly string[] => {
  const values = copiedValues(type, postgresDialect(schema));
  const copy = qualified({ schema }, type.copy);
  const changes = values.map(({ column }) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  const copier = qualified({ schema }, `${type.copy}_write`);
  const table = qualified({ schema }, type.table);
  return [
    `create or replace function ${copier}() returns trigger language plpgsql as $$
     declare kept jsonb;
     begin
       if tg_op = 'DELETE' then
         delete from ${copy} where id = old.id;
         return null;
       end if;
       kept := to_jsonb(new);
       insert into ${copy} (${columnList(values)})
       values (new.id, ${values.map(({ sql }) => sql).join(', ')})
       on conflict (id) do update set ${changes};
       return null;
     end $$`,
    `drop trigger if exists so_vang_folded on ${table}`,
    `create trigger so_vang_folded after insert or update or delete on ${table}
     for each row execute function ${copier}()`,
  ];
};

/**
 * Everything that must stand in the database for the copies to follow what is written, beside their tables. Processes
 * that start at the same moment wait for each other.
 */
export const definitions = (types: readonly FoldedType[], schema: string): readonly string[] => [
  `select pg_advisory_xact_lock(hashtext(${literal(LOCK)}))`,
  ...foldFunctions(schema),
  ...types.flatMap((type) => followWrites(type, schema)),
];

type Collated = { readonly table: string; readonly column: string; readonly type: string };

const uncollated = async ({ db }: Core.Strapi, schema: string): Promise<readonly Collated[]> => {
  const { rows } = await db.connection.raw<{ rows: readonly Collated[] }>(
    `select class.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a
     join pg_class class on class.oid = a.attrelid
     join pg_namespace n on n.oid = class.relnamespace
     join pg_collation c on c.oid = a.attcollation
     where n.nspname = ? and class.relkind = 'r' and a.attnum > 0 and c.collname <> ?`,
    [schema, COLLATION],
  );
  return rows;
};

/**
 * Gives texts the order of the Vietnamese alphabet wherever they are sorted. Equality is as before, byte by byte.
 * @returns false where the server was built without ICU: the order stays the database's
 */
export const sortVietnamese = async (strapi: Core.Strapi, types: readonly FoldedType[]): Promise<boolean> => {
  const schema = schemaOf(strapi);
  const { rows } = await strapi.db.connection.raw<{ rows: readonly unknown[] }>(
    'select 1 from pg_collation where collname = ?',
    [COLLATION],
  );
  if (rows.length === 0) return false;
  const columns = await uncollated(strapi, schema);
  for (const type of types) {
    const { table } = type;
    const texts = new Set(sortedColumns(type));
    const changes = columns
      .filter((each) => each.table === table && texts.has(each.column))
      .map(({ column, type }) => `alter column ${quoted(column)} type ${type} collate ${quoted(COLLATION)}`);
    if (changes.length > 0) {
      await strapi.db.connection.raw(`alter table ${qualified({ schema }, table)} ${changes.join(', ')}`);
    }
  }
  return true;
};
