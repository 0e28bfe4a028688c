import { EVERYTHING, type FoldedType, orderColumn } from './folded-types';

/** SQL that both databases take, for what is kept of a type; each says itself how a column is read and folded. */
export type Dialect = {
  readonly schema: string;
  /** What rows of a table are read from: it has their `id`, and whatever `read` speaks of. */
  readonly rows: (table: string) => string;
  /** A column of the row being copied, as text or JSON. */
  readonly read: (column: string) => string;
  readonly fold: (text: string) => string;
  readonly foldList: (json: string) => string;
  /** A key to sort by; absent where the database has a Vietnamese order of its own. */
  readonly key?: (text: string) => string;
};

export type Value = { readonly column: string; readonly sql: string };

const LINE_BREAK = "'\n'";

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Columns that people sort lists by. */
export const sortedColumns = ({ columns }: FoldedType): readonly string[] =>
  Object.values(columns).flatMap(({ name, kind }) => (kind === 'text' ? [name] : []));

/** The columns of a copy beside its id, and what each is made from. */
export const copiedValues = (type: FoldedType, dialect: Dialect): readonly Value[] => {
  const { fold, foldList, key, read } = dialect;
  const folded = Object.values(type.columns).map(({ name, kind }) => ({
    column: name,
    sql: kind === 'list' ? foldList(read(name)) : fold(read(name)),
  }));
  const keys = key
    ? sortedColumns(type).map((name) => ({ column: orderColumn(name), sql: key(read(name)) }))
    : [];
  const lines = [...folded.map(({ sql }) => sql), ...type.plain.map((name) => `lower(${read(name)})`)];
  const everything = lines.map((sql) => `coalesce(${sql}, '')`).join(` || ${LINE_BREAK} || `);
  return [...folded, ...keys, { column: EVERYTHING, sql: everything }];
};

export const qualified = ({ schema }: Pick<Dialect, 'schema'>, table: string): string =>
  `${quoted(schema)}.${quoted(table)}`;

export const columnList = (values: readonly Value[]): string =>
  ['id', ...values.map(({ column }) => column)].map(quoted).join(', ');

/** Fills in the rows of a copy that are missing; what is there stays. */
export const copyMissingRows = (type: FoldedType, dialect: Dialect): string => {
  const values = copiedValues(type, dialect);
  const copy = qualified(dialect, type.copy);
  return `insert into ${copy} (${columnList(values)})
    select id, ${values.map(({ sql }) => sql).join(', ')} from ${dialect.rows(type.table)}
    where id not in (select id from ${copy})`;
};

/** Removes copies of rows that are gone. */
export const removeLeftovers = (type: FoldedType, dialect: Dialect): string =>
  `delete from ${qualified(dialect, type.copy)}
   where id not in (select id from ${qualified(dialect, type.table)})`;

/** Folded text is compared with what was typed, folded by the same function. */
const COMPARISONS: Readonly<Record<string, (typed: string) => string>> = {
  $eqi: (typed) => `= ${typed}`,
  $nei: (typed) => `<> ${typed}`,
  $containsi: (typed) => `like '%' || ${typed} || '%' escape '\\'`,
  $notContainsi: (typed) => `not like '%' || ${typed} || '%' escape '\\'`,
  $startsWithi: (typed) => `like ${typed} || '%' escape '\\'`,
  $endsWithi: (typed) => `like '%' || ${typed} escape '\\'`,
};

const EXACT = new Set(['$eqi', '$nei']);

/** One test of a column (`??`) against what was typed (`?`), and what to bind for the latter. */
export const comparison = (
  operator: string,
  typed: string,
  fold: Dialect['fold'],
): { readonly sql: string; readonly binding: string } => {
  const compare = COMPARISONS[operator];
  if (!compare) throw new Error(`No folded text can be compared by ${operator}`);
  return {
    sql: `?? ${compare(fold('?'))}`,
    binding: EXACT.has(operator) ? typed : typed.replace(/[\\%_]/g, '\\$&'),
  };
};
