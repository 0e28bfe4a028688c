import { Link as TextLink, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { type CoverageGroup, NONE } from '../../../shared/coverage-contracts';
import { useText } from '../hooks/use-text';
import type { TranslationKey } from '../translations/translation-key';
import { coveragePath } from './coverage-path';
import type { FilterValues } from './coverage-query';
import { DataTable } from './DataTable';
import { reportedShare, sizeOf, type Tally, totalOf } from './summary-rows';

const NAMES = ['year', 'awardType'] as const;
const AMOUNTS = ['total', 'reported', 'unreported', 'share'] as const;

const HEADINGS: { readonly [Column in (typeof NAMES | typeof AMOUNTS)[number]]: TranslationKey } = {
  year: 'coverage.column.year',
  awardType: 'coverage.column.awardType',
  total: 'coverage.summary.total',
  reported: 'coverage.summary.reported',
  unreported: 'coverage.summary.unreported',
  share: 'coverage.summary.share',
};

type Props = {
  readonly groups: readonly CoverageGroup[];
  readonly filters: FilterValues;
  readonly yearName: (year: number | null) => string;
  readonly awardTypeName: (group: CoverageGroup) => string;
};

/** The same numbers as the chart, one row a year and award type; what is not reported leads to its list. */
export const SummaryTable = ({ groups, filters, yearName, awardTypeName }: Props) => {
  const text = useText();
  const { formatNumber } = useIntl();
  const total = totalOf(groups);
  const share = (part: number): string => formatNumber(part, { style: 'percent', maximumFractionDigits: 0 });
  const listOf = ({ year, awardType }: CoverageGroup): string =>
    coveragePath('unreported', {
      ...filters,
      year: year === null ? NONE : String(year),
      ...(awardType ? { awardType: awardType.documentId } : {}),
    });
  const amounts = (tally: Tally, unreported: ReactNode) => (
    <>
      {[
        formatNumber(sizeOf(tally)),
        formatNumber(tally.reported),
        unreported,
        share(reportedShare(tally)),
      ].map((shown, column) => (
        <td key={AMOUNTS[column]} className="number">
          {shown}
        </td>
      ))}
    </>
  );
  return (
    <DataTable label={text('coverage.view.summary')}>
      <thead>
        <tr>
          {[...NAMES, ...AMOUNTS].map((column, index) => (
            <th key={column} scope="col" className={index < NAMES.length ? undefined : 'number'}>
              <Typography variant="sigma" textColor="neutral600">
                {text(HEADINGS[column])}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={`${group.year} ${group.awardType?.documentId}`}>
            <td>
              <Typography fontWeight="semiBold">{yearName(group.year)}</Typography>
            </td>
            <td>
              <Typography textColor="neutral800">{awardTypeName(group)}</Typography>
            </td>
            {amounts(
              group,
              group.unreported === 0 ? (
                formatNumber(0)
              ) : (
                <TextLink tag={RouterLink} to={listOf(group)}>
                  {formatNumber(group.unreported)}
                </TextLink>
              ),
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={NAMES.length}>
            <Typography fontWeight="bold">{text('coverage.summary.all')}</Typography>
          </td>
          {amounts(total, formatNumber(total.unreported))}
        </tr>
      </tfoot>
    </DataTable>
  );
};
