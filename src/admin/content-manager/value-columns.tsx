import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { isYear } from './plain-years';
import { ValueCell } from './ValueCell';

type Row = Readonly<Record<string, unknown>>;
type Header = {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Row, ...rest: never[]) => ReactNode;
};

const formatterOf = ({ name, attribute }: Header): ((row: Row) => ReactNode) | undefined => {
  if (attribute.type === 'enumeration') return (row) => <ValueCell value={row[name]} />;
  return isYear(name)
    ? (row) => (
        <Typography textColor="neutral800">
          {typeof row[name] === 'number' ? String(row[name]) : '-'}
        </Typography>
      )
    : undefined;
};

/** Shows enumerations in lists by their names, and years without marks between their digits. */
export const nameColumnValues = <H extends Header, L>(table: {
  readonly displayedHeaders: readonly H[];
  readonly layout: L;
}) => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) => {
    const cellFormatter = header.cellFormatter ? undefined : formatterOf(header);
    return cellFormatter ? { ...header, cellFormatter } : header;
  }),
});
