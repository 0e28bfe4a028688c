import { Box, Field, Flex, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useDebounce } from '@strapi/strapi/admin';
import type { DeskEntry, Side } from '../../../shared/desk-contracts';
import { useDeskApi } from '../api/use-desk-api';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import { EntryFacts, EntryTags, useEntryTitle } from './EntrySummary';
import { EmptyState, ErrorState, LoadingState } from './PanelStates';

/** Long enough to skip letters of a word being typed, short enough to answer as one types. */
const TYPING_PAUSE_MS = 150;

const Result = styled.button`
  width: 100%;
  text-align: left;
  cursor: pointer;
  background: none;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: ${({ theme }) => theme.spaces[3]};

  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
`;

/** Arrow keys walk from the box through the results and back, besides the tab key. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li > button')];
  const next =
    stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

const Results = ({
  entries,
  side,
  onChoose,
}: {
  readonly entries: readonly DeskEntry[];
  readonly side: Side;
  readonly onChoose: (entry: DeskEntry) => void;
}) => {
  const text = useText();
  const titleOf = useEntryTitle();
  return (
    <List aria-label={text('search.results')}>
      {entries.map((entry) => (
        <li key={entry.documentId}>
          <Result type="button" onClick={() => onChoose(entry)}>
            <Flex direction="column" alignItems="flex-start" gap={1} tag="span">
              <Typography tag="span" fontWeight="semiBold">
                {titleOf(entry)}
              </Typography>
              <EntryTags entry={entry} />
              {side === 'target' && <EntryFacts entry={entry} />}
            </Flex>
          </Result>
        </li>
      ))}
    </List>
  );
};

type Props = {
  readonly side: Side;
  readonly locale: string | undefined;
  readonly except: readonly string[];
  readonly onChoose: (entry: DeskEntry) => void;
};

/** Finds entries as someone types; the server ignores accents, case and where the tone stands. */
export const EntrySearch = ({ side, locale, except, onChoose }: Props) => {
  const text = useText();
  const api = useDeskApi();
  const [typed, setTyped] = useState('');
  const asked = useDebounce(typed, TYPING_PAUSE_MS);
  // The list of linked documents is made anew with every rendering of the panel; it changes with a link only.
  const linked = useRef(except);
  const ask = useCallback(
    () => api.search(side, { text: asked, locale, except: linked.current }),
    [api, side, asked, locale],
  );
  const { request, reload } = useRequest(ask);
  const entries = request.data;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} onKeyDown={walk}>
      <Field.Root name="commendation-link-search" hint={text('search.hint')}>
        <Field.Label>{text(`search.${side}.label`)}</Field.Label>
        <TextInput
          autoFocus
          type="search"
          autoComplete="off"
          startAction={<Search aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <VisuallyHidden>
        <div role="status">
          {request.state === 'ready' ? text('search.count', { count: request.data.length }) : ''}
        </div>
      </VisuallyHidden>
      {request.state === 'loading' && entries === undefined && (
        <LoadingState label={text('search.loading')} />
      )}
      {request.state === 'error' && (
        <ErrorState title={text('search.error')} error={request.error} onRetry={() => void reload()} />
      )}
      {request.state !== 'error' && entries?.length === 0 && (
        <EmptyState title={text(`search.${side}.empty`)} action={text('search.empty.action')} />
      )}
      {request.state !== 'error' && entries && entries.length > 0 && (
        <Box aria-busy={request.state === 'loading'}>
          <Results entries={entries} side={side} onChoose={onChoose} />
        </Box>
      )}
    </Flex>
  );
};
