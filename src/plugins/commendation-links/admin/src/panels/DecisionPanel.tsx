import { Flex, Link as TextLink } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useDeskApi } from '../api/use-desk-api';
import { EntryTags, useEntryTitle } from '../components/EntrySummary';
import { entryPath } from '../components/entry-path';
import { LinksEditor } from '../components/LinksEditor';
import { EmptyState, ErrorState, LoadingState } from '../components/PanelStates';
import { useContentLocale } from '../hooks/use-content-locale';
import { useDeskConfig } from '../hooks/use-desk-config';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';

const Commendations = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const titleOf = useEntryTitle();
  const api = useDeskApi();
  const locale = useContentLocale();
  const ask = useCallback(() => api.commendationsOf(documentId, locale), [api, documentId, locale]);
  const { request, reload } = useRequest(ask);
  if (request.state === 'error') {
    return <ErrorState title={text('error.load')} error={request.error} onRetry={() => void reload()} />;
  }
  if (request.data === undefined) return <LoadingState label={text('panel.loading')} />;
  if (request.data.length === 0) {
    return <EmptyState title={text('panel.decision.empty')} action={text('panel.decision.empty.action')} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {request.data.map((entry) => (
        <Flex key={entry.documentId} direction="column" alignItems="flex-start" gap={2}>
          <TextLink tag={RouterLink} to={entryPath(entry)}>
            {titleOf(entry)}
          </TextLink>
          <EntryTags entry={entry} />
          <LinksEditor side="target" documentId={entry.documentId} locale={locale} />
        </Flex>
      ))}
    </Flex>
  );
};

/** Edit view of a decision: for each commendation it grants, the articles that report it. */
export const DecisionPanel: PanelComponent = ({ model, documentId, document }) => {
  const config = useDeskConfig();
  const text = useText();
  if (!config?.decision || model !== config.decision.uid) return null;
  return {
    title: text('panel.decision.title'),
    content:
      document && documentId ? (
        <Commendations key={documentId} documentId={documentId} />
      ) : (
        <EmptyState title={text('panel.decision.unsaved')} />
      ),
  };
};
