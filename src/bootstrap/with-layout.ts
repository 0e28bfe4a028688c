import type { EditLayout } from '../seed/layouts/edit-layout';

type Metadata = {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
};

/** The Content Manager's stored configuration of a type; it holds more than is named here. */
export type Configuration = {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
};

export type Labels = Readonly<Record<string, { readonly label: string }>>;

type Names = { readonly system: Readonly<Record<string, string>>; readonly fields: Labels };
type Layout = Pick<EditLayout, 'uid' | 'edit' | 'mainField'> & Partial<EditLayout>;

const ENTRIES_PER_PAGE = 20;

type Field = { readonly name: string; readonly metadata: Metadata };

const withNames = ({ name, metadata }: Field, layout: Layout, names: Names): Metadata => {
  const label = names.fields[name]?.label ?? names.system[name];
  const relationName = layout.relationNames?.[name];
  return {
    edit: {
      ...metadata.edit,
      // Only fields that a form may show have a label there.
      ...(label !== undefined && 'label' in metadata.edit ? { label } : {}),
      ...(relationName === undefined ? {} : { mainField: relationName }),
      ...(layout.readOnly?.includes(name) ? { editable: false } : {}),
    },
    list: { ...metadata.list, ...(label === undefined ? {} : { label }) },
  };
};

/**
 * A configuration laid out for the newsroom. The labels it stores are Vietnamese: they are what Strapi shows where
 * it looks up no translation (the choice of columns, the page that configures a view).
 */
export const withLayout = (current: Configuration, layout: Layout, names: Names): Configuration => ({
  ...current,
  settings: {
    ...current.settings,
    mainField: layout.mainField,
    pageSize: ENTRIES_PER_PAGE,
    ...(layout.sort ? { defaultSortBy: layout.sort[0], defaultSortOrder: layout.sort[1] } : {}),
  },
  metadatas: Object.fromEntries(
    Object.entries(current.metadatas).map(([name, metadata]) => [
      name,
      withNames({ name, metadata }, layout, names),
    ]),
  ),
  layouts: {
    edit: layout.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
    list: layout.list ?? current.layouts.list,
  },
});
