import { Box, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CoverageAct, CoverageOverview } from '../../../shared/coverage-contracts';
import { entryPath } from '../components/entry-path';
import { useEntryTitle } from '../components/EntrySummary';
import { EmptyState, ErrorState, LoadingState } from '../components/PanelStates';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import { coveragePath } from './coverage-path';
import { LIST_VIEWS, NUMBER_OF_VIEW } from './view-numbers';
import { ShownDate } from './ShownDate';
import { useCoverageApi } from './use-coverage-api';

const NEWEST = 5;

const List = styled.ul`
  width: 100%;
`;

const Numbers = ({ overview }: { readonly overview: CoverageOverview }) => {
  const text = useText();
  const { formatNumber } = useIntl();
  return (
    <Flex gap={3} alignItems="stretch" wrap="wrap">
      {LIST_VIEWS.flatMap((view) => {
        const value = overview[NUMBER_OF_VIEW[view]];
        if (value === null) return [];
        return [
          <Box key={view} background="neutral100" hasRadius padding={3} flex="1 1 12rem">
            <Typography tag="p" variant="alpha">
              {formatNumber(value)}
            </Typography>
            <TextLink tag={RouterLink} to={coveragePath(view)}>
              {text(`coverage.view.${view}`)}
            </TextLink>
          </Box>,
        ];
      })}
    </Flex>
  );
};

const Newest = ({ acts }: { readonly acts: readonly CoverageAct[] }) => {
  const text = useText();
  const titleOf = useEntryTitle();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {text('coverage.widget.newest')}
      </Typography>
      <List>
        {acts.map((act) => (
          <Flex tag="li" key={act.documentId} gap={3} justifyContent="space-between" paddingTop={1}>
            <TextLink tag={RouterLink} to={entryPath(act)}>
              {titleOf(act)}
            </TextLink>
            <ShownDate day={act.date} />
          </Flex>
        ))}
      </List>
    </Flex>
  );
};

/** Homepage: how much waits to be reported on, the newest of it, and the way to the page. */
export const CoverageWidget = () => {
  const text = useText();
  const api = useCoverageApi();
  const ask = useCallback(async () => {
    const [overview, newest] = await Promise.all([
      api.overview(),
      api.list('unreported', { sort: 'date:desc', pageSize: NEWEST }),
    ]);
    return { overview, newest: newest.data };
  }, [api]);
  const { request, reload } = useRequest(ask);
  if (request.state === 'error')
    return <ErrorState title={text('coverage.error')} error={request.error} onRetry={() => void reload()} />;
  if (request.data === undefined) return <LoadingState label={text('coverage.loading')} />;
  const { overview, newest } = request.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-coverage-widget>
      <Numbers overview={overview} />
      {newest.length > 0 ? (
        <Newest acts={newest} />
      ) : (
        <EmptyState title={text('coverage.view.unreported.empty')} />
      )}
    </Flex>
  );
};
