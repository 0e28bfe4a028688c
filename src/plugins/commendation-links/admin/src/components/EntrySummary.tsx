import { Flex, Status, Typography } from '@strapi/design-system';
import type { DeskEntry, EntryStatus } from '../../../shared/desk-contracts';
import { useLanguageName } from '../hooks/use-language-name';
import { useText } from '../hooks/use-text';
import { countsText } from './counts-text';

const VARIANTS: { readonly [Name in EntryStatus]: 'secondary' | 'success' | 'alternative' } = {
  draft: 'secondary',
  published: 'success',
  modified: 'alternative',
};

/** Status in words and colour, with the locale the row stands in. */
export const EntryTags = ({ entry }: { readonly entry: DeskEntry }) => {
  const text = useText();
  const languageName = useLanguageName();
  return (
    <Flex gap={2} wrap="wrap" tag="span">
      <Status variant={VARIANTS[entry.status]} size="XS">
        <Typography tag="span" variant="pi" fontWeight="bold">
          {text(`entry.status.${entry.status}`)}
        </Typography>
      </Status>
      {entry.locale && (
        <Typography tag="span" variant="pi" textColor="neutral600">
          {languageName(entry.locale)}
        </Typography>
      )}
    </Flex>
  );
};

/** What is recorded of a commendation: award type, grantor, decision number, counts. */
export const EntryFacts = ({ entry }: { readonly entry: DeskEntry }) => {
  const text = useText();
  const counts = countsText(entry.counts, text);
  const who = [entry.awardType, entry.grantor].filter(Boolean).join(' · ');
  return (
    <>
      {who !== '' && (
        <Typography tag="span" variant="pi" textColor="neutral700">
          {who}
        </Typography>
      )}
      <Typography tag="span" variant="pi" textColor="neutral700">
        {entry.decision ? text('entry.decision', { number: entry.decision }) : text('entry.noDecision')}
      </Typography>
      {counts !== '' && (
        <Typography tag="span" variant="pi" textColor="neutral700">
          {text('entry.recorded', { counts })}
        </Typography>
      )}
    </>
  );
};

export const useEntryTitle = (): ((entry: DeskEntry) => string) => {
  const text = useText();
  return ({ title }) => title ?? text('entry.untitled');
};
