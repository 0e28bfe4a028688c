import { LinkButton } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useHref } from 'react-router-dom';
import type { DeskLink } from '../../../shared/desk-contracts';
import { createPath } from '../components/entry-path';
import { FoundActs } from '../components/FoundActs';
import { LinksEditor } from '../components/LinksEditor';
import { EmptyState, ErrorState } from '../components/PanelStates';
import { useContentLocale } from '../hooks/use-content-locale';
import { useDeskConfigRequest } from '../hooks/use-desk-config';
import { type Reading, useReading } from '../hooks/use-reading';
import { useText } from '../hooks/use-text';

/** Opens a new record beside the article, which stays as it is; the record is linked when it is first saved. */
const CreateRecord = ({ uid, articleId }: { readonly uid: string; readonly articleId: string }) => {
  const text = useText();
  const locale = useContentLocale();
  const href = useHref(createPath(uid, { linkTo: articleId, locale }));
  return (
    <LinkButton variant="tertiary" href={href} isExternal endIcon={<ExternalLink aria-hidden />}>
      {text('panel.source.create')}
    </LinkButton>
  );
};

/** Suggestions stand with the act they are for; while acts are being asked for they stand nowhere. */
const isWithItsAct =
  ({ request }: Reading) =>
  (link: DeskLink): boolean =>
    link.state === 'suggested' &&
    (request.data === undefined
      ? request.state === 'loading'
      : request.data.data.acts.some(({ suggestions }) =>
          suggestions.some(({ linkId }) => linkId === link.documentId),
        ));

type Shown = {
  readonly documentId: string;
  readonly targetUid: string;
  readonly savedAt: string;
};

const Saved = ({ documentId, targetUid, savedAt }: Shown) => {
  const locale = useContentLocale();
  const reading = useReading({ documentId, locale, savedAt });
  return (
    <>
      <LinksEditor
        side="source"
        documentId={documentId}
        locale={locale}
        isElsewhere={isWithItsAct(reading)}
        readAs={reading.request.data}
      >
        <CreateRecord uid={targetUid} articleId={documentId} />
      </LinksEditor>
      <FoundActs reading={reading} documentId={documentId} targetUid={targetUid} locale={locale} />
    </>
  );
};

/**
 * Edit view of an article: the commendations it reports, and those that are read in its text. While nobody knows which
 * types are joined, it speaks for the other panels as well, on whichever form.
 */
export const ArticlePanel: PanelComponent = ({ model, documentId, document }) => {
  const { config, failure, retry } = useDeskConfigRequest();
  const text = useText();
  if (failure !== undefined) {
    return {
      title: text('panel.failed.title'),
      content: <ErrorState title={text('error.load')} error={failure} onRetry={retry} />,
    };
  }
  if (!config || model !== config.source.uid) return null;
  return {
    title: text('panel.source.title'),
    content:
      document && documentId ? (
        <Saved
          key={documentId}
          documentId={documentId}
          targetUid={config.target.uid}
          savedAt={String(document.updatedAt)}
        />
      ) : (
        <EmptyState title={text('panel.source.unsaved')} />
      ),
  };
};
