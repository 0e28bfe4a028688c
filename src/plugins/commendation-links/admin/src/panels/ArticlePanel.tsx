import { LinkButton } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useHref } from 'react-router-dom';
import { createPath } from '../components/entry-path';
import { LinksEditor } from '../components/LinksEditor';
import { EmptyState } from '../components/PanelStates';
import { useContentLocale } from '../hooks/use-content-locale';
import { useDeskConfig } from '../hooks/use-desk-config';
import { useText } from '../hooks/use-text';

/** Opens a new record beside the article, which stays as it is; the record is linked when it is first saved. */
const CreateRecord = ({ uid, articleId }: { readonly uid: string; readonly articleId: string }) => {
  const text = useText();
  const locale = useContentLocale();
  const href = useHref(createPath(uid, articleId, locale));
  return (
    <LinkButton variant="tertiary" href={href} isExternal endIcon={<ExternalLink aria-hidden />}>
      {text('panel.source.create')}
    </LinkButton>
  );
};

const Content = ({ documentId, targetUid }: { readonly documentId?: string; readonly targetUid: string }) => {
  const text = useText();
  const locale = useContentLocale();
  if (!documentId) return <EmptyState title={text('panel.source.unsaved')} />;
  return (
    <LinksEditor key={documentId} side="source" documentId={documentId} locale={locale}>
      <CreateRecord uid={targetUid} articleId={documentId} />
    </LinksEditor>
  );
};

/** Edit view of an article: the commendations it reports. */
export const ArticlePanel: PanelComponent = ({ model, documentId, document }) => {
  const config = useDeskConfig();
  const text = useText();
  if (!config || model !== config.source.uid) return null;
  return {
    title: text('panel.source.title'),
    content: <Content documentId={document ? documentId : undefined} targetUid={config.target.uid} />,
  };
};
