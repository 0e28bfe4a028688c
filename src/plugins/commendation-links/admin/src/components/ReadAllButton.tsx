import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ReadAllStatus } from '../../../shared/reading-contracts';
import { describeFailure } from '../api/failure';
import { useReadingApi } from '../api/use-reading-api';
import { useText } from '../hooks/use-text';

const POLL_MS = 1_000;
const EDIT_LINKS = [{ action: `plugin::${PLUGIN_ID}.links.edit`, subject: null }];

/** How far the run is, asked again every second while it goes on; undefined until known. */
const useReadAll = () => {
  const api = useReadingApi();
  const [status, setStatus] = useState<ReadAllStatus>();

  useEffect(() => {
    let mounted = true;
    const look = (): void =>
      void api.readAllStatus().then(
        (now) => mounted && setStatus(now),
        // A look that fails is made up for by the next one.
        () => undefined,
      );
    if (status === undefined) look();
    const timer = status && status.state !== 'idle' ? setInterval(look, POLL_MS) : undefined;
    return () => {
      mounted = false;
      clearInterval(timer);
    };
  }, [api, status === undefined, status?.state]);

  return {
    status,
    start: async () => setStatus(await api.startReadAll()),
    stop: async () => setStatus(await api.stopReadAll()),
  };
};

const Progress = ({ status }: { readonly status: ReadAllStatus }) => {
  const text = useText();
  const { state, done, total, read, suggested, failed, finishedAt } = status;
  if (state === 'idle' && finishedAt === null) return null;
  const percent = total === 0 ? 100 : Math.round((done / total) * 100);
  const message = text(state === 'idle' ? 'readAll.finished' : 'readAll.progress', {
    done,
    total,
    read,
    suggested,
  });
  return (
    <>
      {state !== 'idle' && <ProgressBar value={percent} aria-label={message} />}
      <Typography tag="p" variant="pi" textColor="neutral700" role="status">
        {message}
      </Typography>
      {failed > 0 && (
        <Typography tag="p" variant="pi" textColor="danger600">
          {text('readAll.failed', { count: failed })}
        </Typography>
      )}
    </>
  );
};

/** Reads all articles again, shows how far it is, and stops on request. For who may edit links. */
export const ReadAllButton = () => {
  const text = useText();
  const { status, start, stop } = useReadAll();
  const { allowedActions } = useRBAC(EDIT_LINKS);
  const { toggleNotification } = useNotification();
  if (!status || allowedActions.canEdit !== true) return null;

  const attempt = (write: () => Promise<void>): void =>
    void write().catch((error: unknown) => {
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    });

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {status.state === 'idle' ? (
        <Button variant="secondary" startIcon={<ArrowClockwise aria-hidden />} onClick={() => attempt(start)}>
          {text('readAll.start')}
        </Button>
      ) : (
        <Button variant="tertiary" loading={status.state === 'stopping'} onClick={() => attempt(stop)}>
          {text('readAll.stop')}
        </Button>
      )}
      <Progress status={status} />
    </Flex>
  );
};
