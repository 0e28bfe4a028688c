import { Box, Button, Flex, Link as TextLink } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { FoundAct, RankedRecord, Verdict } from '../../../shared/reading-contracts';
import { useText } from '../hooks/use-text';
import { CountWarnings } from './CountWarnings';
import { EntryFacts, EntryTags, useEntryTitle } from './EntrySummary';
import { entryPath } from './entry-path';
import { Reasons } from './Reasons';

type Props = {
  readonly act: FoundAct;
  readonly record: RankedRecord;
  /** Left out for someone who may only read. */
  readonly onDecide?: (record: RankedRecord, verdict: Verdict) => void;
};

/** A record that an act may be, why, and the verdict on it. */
export const RankedRecordItem = ({ act, record, onDecide }: Props) => {
  const text = useText();
  const { entry, linkId } = record;
  const title = useEntryTitle()(entry);
  return (
    <Box tag="li" background="primary100" hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <TextLink tag={RouterLink} to={entryPath(entry)}>
          {title}
        </TextLink>
        <EntryTags entry={entry} />
        <EntryFacts entry={entry} />
        <Reasons reasons={record.reasons} act={act} entry={entry} />
        <CountWarnings warnings={record.warnings} />
        {onDecide && linkId && (
          <Flex gap={2} wrap="wrap">
            <Button
              size="S"
              aria-label={text('act.link.named', { title })}
              onClick={() => onDecide(record, 'confirm')}
            >
              {text('act.link')}
            </Button>
            <Button
              size="S"
              variant="tertiary"
              aria-label={text('act.reject.named', { title })}
              onClick={() => onDecide(record, 'reject')}
            >
              {text('act.reject')}
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
};
