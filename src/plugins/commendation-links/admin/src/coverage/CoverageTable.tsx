import { Box, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import type { CoverageSort } from '../../../shared/coverage-contracts';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import type { Column } from './columns';
import { sortText } from './coverage-query';
import { DataTable } from './DataTable';

const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  cursor: pointer;
  padding: ${({ theme }) => theme.spaces[1]} 0;
  border: none;
  background: none;
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Heading = ({ children }: { readonly children: string }) => (
  <Typography tag="span" variant="sigma" textColor="neutral600">
    {children}
  </Typography>
);

type Sorting = { readonly sort: CoverageSort; readonly onSort: (sort: string) => void };

const SortableHeading = ({
  column,
  sort,
  onSort,
}: { readonly column: { readonly label: string; readonly key: CoverageSort['key'] } } & Sorting) => {
  const text = useText();
  const sorted = sort.key === column.key;
  // Days are looked through from the last one on, titles from the letter A on.
  const first = column.key === 'date' ? 'desc' : 'asc';
  const other = sort.direction === 'asc' ? 'desc' : 'asc';
  const direction = sorted ? other : first;
  const Arrow = sorted && sort.direction === 'asc' ? CaretUp : CaretDown;
  return (
    <SortButton
      type="button"
      title={text(`coverage.sort.${direction}`)}
      onClick={() => onSort(sortText({ key: column.key, direction }))}
    >
      <Heading>{column.label}</Heading>
      <Arrow width="1rem" height="1rem" fill={sorted ? 'primary600' : 'neutral400'} aria-hidden />
    </SortButton>
  );
};

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly busy: boolean;
} & Sorting;

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** Rows of a list, with sorting from the headings of the columns that can be sorted by. */
export const CoverageTable = <Row extends { readonly documentId: string }>({
  label,
  columns,
  rows,
  busy,
  sort,
  onSort,
}: Props<Row>) => {
  const text = useText();
  return (
    <Box aria-busy={busy} width="100%">
      <DataTable label={label}>
        <thead>
          <tr>
            {columns.map(({ label: heading, sort: key, width }) => (
              <th
                key={heading}
                scope="col"
                style={{ width }}
                aria-sort={key && key === sort.key ? ARIA_SORT[sort.direction] : undefined}
              >
                {key ? (
                  <SortableHeading column={{ label: text(heading), key }} sort={sort} onSort={onSort} />
                ) : (
                  <Heading>{text(heading)}</Heading>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.documentId}>
              {columns.map(({ label: heading, cell }) => (
                <td key={heading}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Box>
  );
};
