import { Box, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import type { DeskUsage, Side } from '../../../shared/desk-contracts';
import { useDeskApi } from '../api/use-desk-api';
import { EmptyState, LoadingState } from '../components/PanelStates';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';

export type Harm = 'delete' | 'deleteLocale' | 'unpublish';

export type Subject = {
  readonly side: Side;
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly locale: string | undefined;
};

/** Names shown of each document; the rest are counted, so that a dialog stays one. */
const NAMED = 5;

const Names = ({ usage }: { readonly usage: DeskUsage }) => {
  const text = useText();
  const more = usage.entries.length - NAMED;
  return (
    <Box tag="ul" paddingLeft={5} style={{ listStyle: 'disc' }}>
      {usage.entries.slice(0, NAMED).map((entry) => (
        <li key={entry.documentId}>
          <Typography>{`${entry.title ?? text('entry.untitled')} (${text(`entry.status.${entry.status}`)})`}</Typography>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Typography>{text('warning.more', { count: more })}</Typography>
        </li>
      )}
    </Box>
  );
};

const One = ({ usage, side, harm }: { usage: DeskUsage; side: Side; harm: Harm }) => {
  const text = useText();
  return (
    <>
      <Typography tag="p" fontWeight="semiBold">
        {text(`warning.${side}.${harm}`, { count: usage.entries.length })}
      </Typography>
      <Names usage={usage} />
    </>
  );
};

const Many = ({ usages, harm }: { usages: readonly DeskUsage[]; harm: Harm }) => {
  const text = useText();
  return (
    <>
      <Typography tag="p" fontWeight="semiBold">
        {text(`warning.many.${harm}`, { count: usages.length })}
      </Typography>
      {usages.map((usage) => (
        <Box key={usage.documentId} paddingTop={2}>
          <Typography tag="p">{usage.title ?? text('entry.untitled')}</Typography>
          <Names usage={usage} />
        </Box>
      ))}
    </>
  );
};

/** Names what links to the entries that are about to be deleted or unpublished. */
export const UsageWarning = ({ subject, harm }: { readonly subject: Subject; readonly harm: Harm }) => {
  const text = useText();
  const api = useDeskApi();
  const { uid, locale } = subject;
  const ids = subject.documentIds.join(',');
  const ask = useCallback(() => api.usage(uid, ids.split(','), locale), [api, uid, ids, locale]);
  const { request } = useRequest(ask);
  if (request.state === 'error') return <EmptyState title={text('warning.failed')} />;
  if (request.data === undefined) return <LoadingState label={text('warning.checking')} />;
  const [first, ...rest] = request.data;
  if (!first) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} width="100%" role="alert">
      <Box maxHeight="40vh" overflow="auto">
        {rest.length === 0 && subject.documentIds.length === 1 ? (
          <One usage={first} side={subject.side} harm={harm} />
        ) : (
          <Many usages={request.data} harm={harm} />
        )}
      </Box>
    </Box>
  );
};
