/** A field of the form and the twelfths of the row it takes. Blocks, JSON and components always take all. */
export type Cell = readonly [field: string, size: number];

/** How the desk shows a type: the fields in the order staff fill them, and the list they are found in. */
export type EditLayout = {
  readonly uid: string;
  readonly edit: readonly (readonly Cell[])[];
  readonly list: readonly string[];
  /** The field by which an entry is called. */
  readonly mainField: string;
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  /** The field by which related entries are called, by the relation's name, where Strapi's guess is wrong. */
  readonly relationNames?: Readonly<Record<string, string>>;
  /** Shown, but worked out and never typed. */
  readonly readOnly?: readonly string[];
};

/** A component has a form and no list. */
export type ComponentLayout = Pick<EditLayout, 'uid' | 'edit' | 'mainField'>;
