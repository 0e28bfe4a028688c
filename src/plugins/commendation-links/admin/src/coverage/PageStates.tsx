import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { CoverageView, Lack } from '../../../shared/coverage-contracts';
import { ErrorState } from '../components/PanelStates';
import type { Request } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import type { CoverageQuery } from './use-coverage-query';

export const PageLoading = () => {
  const text = useText();
  return (
    <Flex justifyContent="center" padding={8} background="neutral0" hasRadius shadow="tableShadow">
      <Loader>{text('coverage.loading')}</Loader>
    </Flex>
  );
};

export const PageError = ({
  request,
  onRetry,
}: {
  readonly request: Request<unknown> & { readonly state: 'error' };
  readonly onRetry: () => void;
}) => {
  const text = useText();
  return <ErrorState title={text('coverage.error')} error={request.error} onRetry={onRetry} />;
};

/** Nothing found: because of the filters, which can be dropped, or because all is well. */
export const PageEmpty = ({
  view,
  query,
}: {
  readonly view: CoverageView;
  readonly query: CoverageQuery;
}) => {
  const text = useText();
  const filtered = Object.keys(query.filters).length > 0;
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      hasRadius
      shadow="tableShadow"
      content={text(filtered ? 'coverage.empty.filtered' : `coverage.view.${view}.empty`)}
      action={
        filtered ? (
          <Button variant="secondary" onClick={query.clearFilters}>
            {text('coverage.filter.clear')}
          </Button>
        ) : undefined
      }
    />
  );
};

/** What this reader cannot be shown, and why: a table that hides a column without a word would be misread. */
export const Lacks = ({ lacks }: { readonly lacks: readonly Lack[] }) => {
  const text = useText();
  if (lacks.length === 0) return null;
  return (
    <Box padding={3} background="warning100" hasRadius>
      {lacks.map(({ field, reason }) => (
        <Typography key={field} tag="p" variant="pi" textColor="neutral800">
          {text(`coverage.lack.${reason}`, { field: text(`coverage.field.${field}`) })}
        </Typography>
      ))}
    </Box>
  );
};
