import { Button, Divider, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { RankedRecord, Verdict } from '../../../shared/reading-contracts';
import { describeFailure } from '../api/failure';
import type { Reading } from '../hooks/use-reading';
import { useText } from '../hooks/use-text';
import { useEntryTitle } from './EntrySummary';
import { createPath } from './entry-path';
import { FoundActItem } from './FoundActItem';
import { EmptyState, ErrorState, LoadingState } from './PanelStates';
import { Revocations } from './Revocations';

type Props = {
  readonly reading: Reading;
  readonly documentId: string;
  readonly targetUid: string;
  readonly locale: string | undefined;
};

const List = styled.ol`
  width: 100%;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
`;

const Content = ({ reading, documentId, targetUid, locale }: Props) => {
  const text = useText();
  const titleOf = useEntryTitle();
  const { toggleNotification } = useNotification();
  const [said, setSaid] = useState('');
  const { request } = reading;

  if (request.state === 'error') {
    return (
      <ErrorState title={text('acts.error')} error={request.error} onRetry={() => void reading.reload()} />
    );
  }
  if (request.data === undefined) return <LoadingState label={text('acts.loading')} />;

  const { data, meta } = request.data;
  const decide = async ({ linkId, entry }: RankedRecord, verdict: Verdict): Promise<void> => {
    if (!linkId) return;
    try {
      await reading.decide(linkId, verdict);
      setSaid(text(`acts.said.${verdict}`, { title: titleOf(entry) }));
    } catch (error) {
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    }
  };
  const actions = {
    onDecide: meta.mayEdit
      ? (record: RankedRecord, verdict: Verdict) => void decide(record, verdict)
      : undefined,
    createPath:
      meta.mayEdit && meta.mayCreate
        ? ({ key }: { key: string }) => createPath(targetUid, { linkTo: documentId, act: key, locale })
        : undefined,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <VisuallyHidden>
        <div role="status">{said}</div>
      </VisuallyHidden>
      {data.acts.length === 0 && data.revocations.length === 0 && (
        <EmptyState
          title={text('acts.empty')}
          action={meta.mayEdit ? text('acts.empty.action') : undefined}
        />
      )}
      {data.acts.length > 0 && (
        <List aria-label={text('acts.list')}>
          {data.acts.map((act) => (
            <li key={act.key}>
              <FoundActItem act={act} {...actions} />
            </li>
          ))}
        </List>
      )}
      <Revocations revocations={data.revocations} />
      <Button
        variant="tertiary"
        size="S"
        startIcon={<ArrowClockwise aria-hidden />}
        onClick={() => void reading.reload().then(() => setSaid(text('acts.said.again')))}
      >
        {text('acts.again')}
      </Button>
    </Flex>
  );
};

/** What the system reads in the article on screen: each award act, and what is on record of it. */
export const FoundActs = (props: Props) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" paddingTop={2}>
      <Divider />
      <div>
        <Typography tag="h2" variant="sigma" textColor="neutral600">
          {text('acts.title')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('acts.hint')}
        </Typography>
      </div>
      <Content {...props} />
    </Flex>
  );
};
