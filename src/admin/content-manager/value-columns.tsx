import type { ReactNode } from 'react';
import { ValueCell } from './ValueCell';

type Row = Readonly<Record<string, unknown>>;
type Header = {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Row, ...rest: never[]) => ReactNode;
};

/** Shows enumerations in lists by their names. */
export const nameColumnValues = <H extends Header, L>(table: {
  readonly displayedHeaders: readonly H[];
  readonly layout: L;
}) => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) =>
    header.attribute.type === 'enumeration' && !header.cellFormatter
      ? { ...header, cellFormatter: (row: Row) => <ValueCell value={row[header.name]} /> }
      : header,
  ),
});
