import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Resolved } from '../../../shared/reading-contracts';
import { describeFailure } from '../api/failure';
import { useReadingApi } from '../api/use-reading-api';
import { useContentLocale } from '../hooks/use-content-locale';
import { type ActOfArticle, useRecordDraft } from '../hooks/use-record-draft';
import { useText } from '../hooks/use-text';
import { chosenRelation, draftValues } from './draft-values';
import { PassageView } from './PassageView';
import { EmptyState, ErrorState, LoadingState, Notice } from './PanelStates';

type OnChange = (path: string, value: unknown) => void;

const useFormChange = (): OnChange => useForm('FilledFromText', ({ onChange }) => onChange);

type Missing = {
  readonly field: 'grantor' | 'decision';
  readonly resolved: Resolved;
  /** Attribute of the form that leads to it. */
  readonly attribute: string | undefined;
};

/** A body or a decision that is not on record yet: made at once, and chosen in its field. */
const MissingEntryOffer = ({ field, resolved, attribute }: Missing) => {
  const text = useText();
  const api = useReadingApi();
  const locale = useContentLocale();
  const onChange = useFormChange();
  const { toggleNotification } = useNotification();
  const [state, setState] = useState<'open' | 'making' | 'made'>('open');
  const { missing, label } = resolved;
  if (!missing || attribute === undefined) return null;

  const make = async (): Promise<void> => {
    setState('making');
    try {
      onChange(attribute, chosenRelation(await api.make(missing, locale), label));
      setState('made');
    } catch (error) {
      setState('open');
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    }
  };

  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%" role="status">
      <Typography tag="p" variant="pi" textColor="neutral800">
        {text(state === 'made' ? 'draft.made' : `draft.missing.${field}`, { label })}
      </Typography>
      {state !== 'made' && (
        <Button size="S" variant="secondary" loading={state === 'making'} onClick={() => void make()}>
          {text(`draft.make.${field}`)}
        </Button>
      )}
    </Flex>
  );
};

const Filled = ({ act, reading }: ActOfArticle) => {
  const text = useText();
  const onChange = useFormChange();
  const filled = useRef(false);
  const { draftFields, draftConstants } = reading.meta;

  useEffect(() => {
    if (filled.current) return;
    filled.current = true;
    for (const [attribute, value] of Object.entries(draftConstants)) onChange(attribute, value);
    for (const [attribute, value] of draftValues(act.draft, draftFields)) onChange(attribute, value);
  }, [act, draftConstants, draftFields, onChange]);

  return (
    <>
      <Notice>{text('draft.filled')}</Notice>
      <PassageView quote={act.quote} passage={act.passage} />
      {(['grantor', 'decision'] as const).map((field) => {
        const resolved = act.draft[field];
        return (
          resolved && (
            <MissingEntryOffer key={field} field={field} resolved={resolved} attribute={draftFields[field]} />
          )
        );
      })}
    </>
  );
};

/** Fills the form of a new record from an act of the article it was opened from, for staff to check. */
export const FilledFromText = (named: { readonly articleId: string; readonly actKey: string }) => {
  const text = useText();
  const { request, reload } = useRecordDraft(named);
  if (request.state === 'error') {
    return <ErrorState title={text('draft.error')} error={request.error} onRetry={() => void reload()} />;
  }
  if (request.data === undefined) return <LoadingState label={text('draft.loading')} />;
  return request.data ? <Filled {...request.data} /> : <EmptyState title={text('draft.gone')} />;
};
