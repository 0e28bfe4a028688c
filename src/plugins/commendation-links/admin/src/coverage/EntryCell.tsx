import { Badge, Flex, Link as TextLink, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { CoverageEnd, CoverageHiddenDecision } from '../../../shared/coverage-contracts';
import type { DeskEntry } from '../../../shared/desk-contracts';
import { EntryTags, useEntryTitle } from '../components/EntrySummary';
import { entryPath } from '../components/entry-path';
import { useText } from '../hooks/use-text';

/** An entry in a table: its title leads to it. */
export const EntryCell = ({ entry }: { readonly entry: DeskEntry }) => {
  const titleOf = useEntryTitle();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <TextLink tag={RouterLink} to={entryPath(entry)}>
        {titleOf(entry)}
      </TextLink>
      <EntryTags entry={entry} />
    </Flex>
  );
};

/** The decision of an act: its number leads to it. */
export const PaperCell = ({ act: { decision, paper } }: { readonly act: CoverageHiddenDecision }) =>
  paper ? (
    <TextLink tag={RouterLink} to={entryPath({ ...paper, locale: null })}>
      {decision}
    </TextLink>
  ) : (
    <Typography textColor="neutral800">{decision ?? '—'}</Typography>
  );

/** The end of a link; one that is gone has nothing to show but its id. */
export const EndCell = ({ end }: { readonly end: CoverageEnd }) => {
  const text = useText();
  if (end.entry) return <EntryCell entry={end.entry} />;
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('coverage.end.gone', { id: end.documentId })}
    </Typography>
  );
};

/** Whether readers see that end; what they do not see stands out. */
export const EndState = ({ end }: { readonly end: CoverageEnd }) => {
  const text = useText();
  const label = text(`coverage.end.${end.state}`);
  if (end.state === 'shown') return <Typography textColor="neutral700">{label}</Typography>;
  const colour = end.state === 'missing' ? 'danger' : 'warning';
  return (
    <Badge backgroundColor={`${colour}100`} textColor="neutral800">
      {label}
    </Badge>
  );
};
