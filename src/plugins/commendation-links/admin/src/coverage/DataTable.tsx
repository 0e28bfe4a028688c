import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/**
 * A table that reads as one. The design system's own is a grid: its headings are cells to a screen reader, and the
 * tab key does not come to the links inside.
 */
const Frame = styled.div`
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: left;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  td {
    font-size: ${({ theme }) => theme.fontSizes[2]};
  }
  th {
    vertical-align: middle;
    white-space: nowrap;
  }
  tbody tr:last-child td,
  tfoot td {
    border-bottom: none;
  }
  tfoot td {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
`;

export const DataTable = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Frame>
    <Table aria-label={label}>{children}</Table>
  </Frame>
);
