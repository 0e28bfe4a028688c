import { Flex, Typography } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { COVERAGE_PAGE_SIZES, type CoverageListView } from '../../../shared/coverage-contracts';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import { LIST_COLUMNS } from './columns';
import { PAGE_SIZE, pageOf, sortOf, sortText } from './coverage-query';
import { CoverageTable } from './CoverageTable';
import { Lacks, PageEmpty, PageError, PageLoading } from './PageStates';
import { useCoverageApi } from './use-coverage-api';
import type { CoverageQuery } from './use-coverage-query';

/** One list of the page: what the address asks of it, page by page. */
export const ListView = <View extends CoverageListView>({
  view,
  query,
}: {
  readonly view: View;
  readonly query: CoverageQuery;
}) => {
  const text = useText();
  const api = useCoverageApi();
  const { filters, search } = query;
  const { page, pageSize } = pageOf(search);
  const sort = sortOf(search, view);
  const asked = JSON.stringify({ ...filters, sort: sortText(sort), page, pageSize });
  const ask = useCallback(
    () => api.list(view, JSON.parse(asked) as Readonly<Record<string, string>>),
    [api, view, asked],
  );
  const { request, reload } = useRequest(ask);

  if (request.state === 'error') return <PageError request={request} onRetry={() => void reload()} />;
  if (request.data === undefined) return <PageLoading />;
  const { data, meta } = request.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Lacks lacks={meta.lacks} />
      <Typography tag="p" variant="pi" textColor="neutral600" role="status">
        {text('coverage.total', { count: meta.pagination.total })}
      </Typography>
      {data.length === 0 ? (
        <PageEmpty view={view} query={query} />
      ) : (
        <CoverageTable
          label={text(`coverage.view.${view}`)}
          columns={LIST_COLUMNS[view]}
          rows={data}
          busy={request.state === 'loading'}
          sort={sort}
          onSort={query.sortBy}
        />
      )}
      <Pagination.Root {...meta.pagination} defaultPageSize={PAGE_SIZE}>
        <Pagination.PageSize options={COVERAGE_PAGE_SIZES.map(String)} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};
