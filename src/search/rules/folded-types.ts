/** Which texts of which types are kept folded, and under which names. */

export type Attribute = {
  readonly type: string;
  readonly columnName?: string;
  readonly searchable?: boolean;
  readonly target?: string;
};

export type Model = {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
};

/** An address is searched like a text, and keeps the order of its bytes. */
export type FoldedColumn = { readonly name: string; readonly kind: 'text' | 'address' | 'list' };

export type FoldedType = {
  readonly uid: string;
  readonly table: string;
  /** Holds a row with the id of each row of `table`. */
  readonly copy: string;
  /** Columns of `table` whose folded form stands in a column of that name in `copy`, by attribute. */
  readonly columns: Readonly<Record<string, FoldedColumn>>;
  /** Columns of `table` that `_q` looks into and that need no folding of their own: ids, numbers, choices. */
  readonly plain: readonly string[];
};

/** The column of a copy that `_q` looks into: what Strapi would look through one by one, in lines. */
export const EVERYTHING = 'so_vang_everything';

/** The column of a copy that sorts by a column, where the database has no Vietnamese order. */
export const orderColumn = (column: string): string => `${column}_order`;

const KINDS: Readonly<Record<string, FoldedColumn['kind']>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'address',
  email: 'address',
};
const PLAIN = new Set(['enumeration', 'increments', 'integer', 'biginteger', 'float', 'decimal']);
/** Strapi's own texts, none of which has an accent. */
const IDENTIFIERS = new Set(['documentId', 'locale']);
/** JSON lists of other names for the same thing. */
export const LISTS = new Set(['aliases']);

const kindOf = (name: string, { type }: Attribute): FoldedColumn['kind'] | undefined => {
  if (IDENTIFIERS.has(name)) return undefined;
  return type === 'json' && LISTS.has(name) ? 'list' : KINDS[type];
};

/** What is kept of a type, or nothing when it has no text. */
export const foldedTypeOf = ({ uid, tableName, attributes }: Model): FoldedType | undefined => {
  const searched = Object.entries(attributes)
    .filter(([, { searchable }]) => searchable !== false)
    .map(([attribute, its]) => {
      const kind = kindOf(attribute, its);
      const isPlain = PLAIN.has(its.type) || IDENTIFIERS.has(attribute);
      return { attribute, name: its.columnName ?? attribute, kind, isPlain };
    });
  const columns = searched.flatMap(({ attribute, name, kind }) =>
    kind ? [[attribute, { name, kind }] as const] : [],
  );
  if (columns.length === 0) return undefined;
  return {
    uid,
    table: tableName,
    copy: `so_vang_folded_${tableName}`,
    columns: Object.fromEntries(columns),
    plain: searched.filter(({ isPlain }) => isPlain).map(({ name }) => name),
  };
};
