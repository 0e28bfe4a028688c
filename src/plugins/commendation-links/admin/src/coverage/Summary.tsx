import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import type { Labelled } from '../../../shared/coverage-contracts';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import { Lacks, PageEmpty, PageError, PageLoading } from './PageStates';
import { SummaryChart, useFigures } from './SummaryChart';
import { SummaryTable } from './SummaryTable';
import { barsBy, type Dimension, DIMENSIONS, totalOf } from './summary-rows';
import { useCoverageApi } from './use-coverage-api';
import type { CoverageQuery } from './use-coverage-query';

const BarsBy = ({ by, query }: { readonly by: Dimension; readonly query: CoverageQuery }) => {
  const text = useText();
  return (
    <SingleSelect
      aria-label={text('coverage.summary.by')}
      size="S"
      value={by}
      onChange={(value) => query.chartBy(String(value))}
    >
      {DIMENSIONS.map((dimension) => (
        <SingleSelectOption key={dimension} value={dimension}>
          {text(`coverage.summary.by.${dimension}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

/** How much is reported, by year and award type: a chart of one of the two, and the table of both. */
export const Summary = ({ query }: { readonly query: CoverageQuery }) => {
  const text = useText();
  const figures = useFigures();
  const api = useCoverageApi();
  const asked = JSON.stringify(query.filters);
  const ask = useCallback(
    () => api.summary(JSON.parse(asked) as Readonly<Record<string, string>>),
    [api, asked],
  );
  const { request, reload } = useRequest(ask);
  if (request.state === 'error') return <PageError request={request} onRetry={() => void reload()} />;
  if (request.data === undefined) return <PageLoading />;
  const { data: groups, meta } = request.data;
  const by = DIMENSIONS.find((dimension) => dimension === query.search.get('by')) ?? 'year';
  const yearName = (year: number | null): string =>
    year === null ? text('coverage.filter.noYear') : String(year);
  const typeName = (awardType: Labelled | null): string =>
    awardType === null ? text('coverage.summary.noAwardType') : (awardType.name ?? text('entry.untitled'));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Lacks lacks={meta.lacks} />
      {groups.length === 0 ? (
        <PageEmpty view="summary" query={query} />
      ) : (
        <>
          <Typography tag="p" variant="pi" textColor="neutral600" role="status">
            {text('coverage.summary.status', { figures: figures(totalOf(groups)) })}
          </Typography>
          <Box
            background="neutral0"
            hasRadius
            shadow="tableShadow"
            padding={6}
            aria-busy={request.state === 'loading'}
          >
            <SummaryChart
              title={text(`coverage.summary.chart.${by}`)}
              action={<BarsBy by={by} query={query} />}
              bars={barsBy(groups, by)}
              labelOf={(bar) =>
                by === 'year' ? yearName(bar.year ?? null) : typeName(bar.awardType ?? null)
              }
            />
          </Box>
          <SummaryTable
            groups={groups}
            filters={query.filters}
            yearName={yearName}
            awardTypeName={({ awardType }) => typeName(awardType)}
          />
        </>
      )}
    </Flex>
  );
};
