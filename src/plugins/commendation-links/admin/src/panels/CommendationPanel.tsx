import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { DraftDecisionNotice } from '../components/DraftDecisionNotice';
import { FilledFromText } from '../components/FilledFromText';
import { LinksEditor } from '../components/LinksEditor';
import { EmptyState } from '../components/PanelStates';
import { PendingNotice, usePendingLink } from '../components/PendingLink';
import { useContentLocale } from '../hooks/use-content-locale';
import { useDeskConfig } from '../hooks/use-desk-config';
import { useNamedAct } from '../hooks/use-record-draft';
import { useText } from '../hooks/use-text';

const Content = ({ documentId }: { readonly documentId?: string }) => {
  const text = useText();
  const locale = useContentLocale();
  const pending = usePendingLink(documentId);
  const { articleId, actKey } = useNamedAct();
  if (!documentId) {
    return (
      <>
        <PendingNotice pending={pending} />
        {articleId && actKey && <FilledFromText articleId={articleId} actKey={actKey} />}
        <EmptyState title={text('panel.target.unsaved')} />
      </>
    );
  }
  return (
    <>
      <DraftDecisionNotice documentId={documentId} />
      <LinksEditor
        key={`${documentId} ${pending.made}`}
        side="target"
        documentId={documentId}
        locale={locale}
      />
    </>
  );
};

/** Edit view of a commendation: the articles that report it. */
export const CommendationPanel: PanelComponent = ({ model, documentId, document }) => {
  const config = useDeskConfig();
  const text = useText();
  if (!config || model !== config.target.uid) return null;
  return {
    title: text('panel.target.title'),
    content: <Content documentId={document ? documentId : undefined} />,
  };
};
