import { Box, Button, Flex, IconButton, Link as TextLink, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, Pencil, Trash } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { DeskLink, Side } from '../../../shared/desk-contracts';
import { useText } from '../hooks/use-text';
import { countsText } from './counts-text';
import { Disagreement, MissingQuote, PartsOver } from './Disagreement';
import { EntryFacts, EntryTags, useEntryTitle } from './EntrySummary';
import { entryPath } from './entry-path';

export type LinkItemActions = {
  readonly onMove: (link: DeskLink, step: 1 | -1) => void;
  readonly onEdit: (link: DeskLink) => void;
  readonly onRemove: (link: DeskLink) => void;
  readonly onDecide: (link: DeskLink, state: 'confirmed' | 'rejected') => void;
};

type Place = { readonly first: boolean; readonly last: boolean };

const LinkFacts = ({ link }: { readonly link: DeskLink }) => {
  const text = useText();
  const counts = countsText(link.reported, text);
  const scope =
    link.scope === 'subset' && link.subsetLabel !== ''
      ? text('scope.subset.labelled', { label: link.subsetLabel })
      : text(`scope.${link.scope}`);
  return (
    <>
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {`${text(`kind.${link.kind}`)} · ${scope}`}
      </Typography>
      {counts !== '' && (
        <Typography tag="span" variant="pi">
          {text('link.claimed', { counts })}
        </Typography>
      )}
      <Disagreement link={link} />
      <PartsOver link={link} />
      {link.quote && (
        <Box
          tag="blockquote"
          paddingLeft={2}
          borderWidth="0 0 0 2px"
          borderStyle="solid"
          borderColor="neutral300"
          width="100%"
        >
          <Typography tag="p" variant="pi" textColor="neutral700">{`“${link.quote}”`}</Typography>
        </Box>
      )}
      {link.quote && <MissingQuote link={{ quoteMissing: link.quoteMissing === true }} />}
    </>
  );
};

const OrderButtons = ({
  link,
  place,
  actions,
}: {
  readonly link: DeskLink;
  readonly place: Place;
  readonly actions: LinkItemActions;
}) => {
  const text = useText();
  const title = useEntryTitle()(link.entry);
  return (
    <>
      <IconButton
        label={text('link.up', { title })}
        data-move={`${link.documentId}:-1`}
        variant="ghost"
        size="S"
        disabled={place.first}
        onClick={() => actions.onMove(link, -1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={text('link.down', { title })}
        data-move={`${link.documentId}:1`}
        variant="ghost"
        size="S"
        disabled={place.last}
        onClick={() => actions.onMove(link, 1)}
      >
        <ArrowDown />
      </IconButton>
    </>
  );
};

const Suggested = ({ link, actions }: { readonly link: DeskLink; readonly actions?: LinkItemActions }) => {
  const text = useText();
  if (link.state !== 'suggested') return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="span" variant="pi" fontWeight="bold" textColor="primary700">
        {text('state.suggested')}
      </Typography>
      {actions && (
        <Flex gap={2} wrap="wrap">
          <Button size="S" variant="secondary" onClick={() => actions.onDecide(link, 'confirmed')}>
            {text('state.confirm')}
          </Button>
          <Button size="S" variant="tertiary" onClick={() => actions.onDecide(link, 'rejected')}>
            {text('state.reject')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};

/** One link: the entry at its other end, what the article says of it, and what can be done with it. */
export const LinkItem = ({
  link,
  side,
  place,
  actions,
}: {
  readonly link: DeskLink;
  readonly side: Side;
  readonly place: Place;
  /** Left out for someone who may only read. */
  readonly actions?: LinkItemActions;
}) => {
  const text = useText();
  const title = useEntryTitle()(link.entry);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="100%">
      <Flex gap={1} width="100%" alignItems="flex-start" justifyContent="space-between">
        <TextLink tag={RouterLink} to={entryPath(link.entry)}>
          {title}
        </TextLink>
        {actions && !(place.first && place.last) && (
          <Box paddingTop={1} cursor="grab" aria-hidden title={text('link.drag')}>
            <Drag width="14px" fill="neutral500" />
          </Box>
        )}
      </Flex>
      <EntryTags entry={link.entry} />
      {side === 'source' && <EntryFacts entry={link.entry} />}
      <LinkFacts link={link} />
      <Suggested link={link} actions={actions} />
      {actions && (
        <Flex gap={1}>
          {!(place.first && place.last) && <OrderButtons link={link} place={place} actions={actions} />}
          <IconButton
            label={text('link.edit', { title })}
            data-edit={link.documentId}
            variant="ghost"
            size="S"
            onClick={() => actions.onEdit(link)}
          >
            <Pencil />
          </IconButton>
          <IconButton
            label={text('link.remove', { title })}
            variant="ghost"
            size="S"
            onClick={() => actions.onRemove(link)}
          >
            <Trash />
          </IconButton>
        </Flex>
      )}
    </Flex>
  );
};
