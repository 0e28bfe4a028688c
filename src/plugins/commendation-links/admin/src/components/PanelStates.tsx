import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { describeFailure } from '../api/failure';
import { useText } from '../hooks/use-text';

/** The states of a list that are not its content: four different things, said in words. */

export const LoadingState = ({ label }: { readonly label: string }) => (
  <Flex justifyContent="center" padding={4} width="100%">
    <Loader small>{label}</Loader>
  </Flex>
);

export const EmptyState = ({ title, action }: { readonly title: string; readonly action?: string }) => (
  <Box padding={3} background="neutral100" hasRadius width="100%">
    <Typography tag="p" variant="omega" fontWeight="semiBold">
      {title}
    </Typography>
    {action && (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {action}
      </Typography>
    )}
  </Box>
);

export const ErrorState = ({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) => {
  const text = useText();
  return (
    <Box padding={3} background="danger100" hasRadius width="100%" role="alert">
      <Typography tag="p" variant="omega" fontWeight="semiBold" textColor="danger700">
        {title}
      </Typography>
      <Typography tag="p" variant="pi" textColor="danger700">
        {describeFailure(error, text)}
      </Typography>
      <Box paddingTop={2}>
        <Button variant="tertiary" size="S" onClick={onRetry}>
          {text('error.retry')}
        </Button>
      </Box>
    </Box>
  );
};

export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <Box padding={3} background="primary100" hasRadius width="100%">
    <Typography tag="p" variant="pi" textColor="primary700">
      {children}
    </Typography>
  </Box>
);
