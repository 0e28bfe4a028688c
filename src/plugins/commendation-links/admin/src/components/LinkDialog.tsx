import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskEntry, DeskLink, Side } from '../../../shared/desk-contracts';
import { describeFailure } from '../api/failure';
import { useText } from '../hooks/use-text';
import { EntryFacts, EntryTags, useEntryTitle } from './EntrySummary';
import { EntrySearch } from './EntrySearch';
import { LinkFields } from './LinkFields';
import { EMPTY_DRAFT, type LinkDraft, draftOf } from './link-draft';

type Props = {
  /** The end that is chosen or shown: the other one than the entry on screen. */
  readonly otherSide: Side;
  readonly locale: string | undefined;
  /** The link to edit; without it another is made. */
  readonly link?: DeskLink;
  /** Documents that are linked already. */
  readonly linked: readonly string[];
  readonly onClose: () => void;
  /** Rejects when the server does not take it. */
  readonly onSave: (entry: DeskEntry, draft: LinkDraft) => Promise<void>;
};

const Chosen = ({ entry, side }: { readonly entry: DeskEntry; readonly side: Side }) => {
  const title = useEntryTitle()(entry);
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="p" fontWeight="semiBold">
          {title}
        </Typography>
        <EntryTags entry={entry} />
        {side === 'target' && <EntryFacts entry={entry} />}
      </Flex>
    </Box>
  );
};

/** Finds an entry and says how the article speaks of it, or changes what a link says. */
export const LinkDialog = ({ otherSide, locale, link, linked, onClose, onSave }: Props) => {
  const text = useText();
  const [entry, setEntry] = useState<DeskEntry | undefined>(link?.entry);
  const [draft, setDraft] = useState<LinkDraft>(link ? draftOf(link) : EMPTY_DRAFT);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const save = async (chosen: DeskEntry): Promise<void> => {
    setSaving(true);
    setFailure(undefined);
    try {
      await onSave(chosen, draft);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };

  const adding = entry ? text('form.title.add') : text(`search.${otherSide}.title`);
  const heading = link ? text('form.title.edit') : adding;
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('search.close')}>
          <Modal.Title>{heading}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {entry ? (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Chosen entry={entry} side={otherSide} />
              <LinkFields draft={draft} onChange={setDraft} />
            </Flex>
          ) : (
            <EntrySearch side={otherSide} locale={locale} except={linked} onChoose={setEntry} />
          )}
          {failure !== undefined && (
            <Box paddingTop={4} role="alert">
              <Typography textColor="danger700">{describeFailure(failure, text)}</Typography>
            </Box>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('form.cancel')}
            </Button>
            {entry && !link && (
              <Button variant="tertiary" onClick={() => setEntry(undefined)}>
                {text('form.back')}
              </Button>
            )}
          </Flex>
          {entry && (
            <Button loading={saving} onClick={() => void save(entry)}>
              {text(link ? 'form.save.edit' : 'form.save.add')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
