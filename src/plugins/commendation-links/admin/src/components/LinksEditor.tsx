import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DeskEntry, DeskLink, Side } from '../../../shared/desk-contracts';
import { describeFailure } from '../api/failure';
import { type Links, useLinks } from '../hooks/use-links';
import { useText } from '../hooks/use-text';
import { useEntryTitle } from './EntrySummary';
import { LinkDialog } from './LinkDialog';
import { LinkList } from './LinkList';
import { type LinkDraft, inputOf } from './link-draft';
import { EmptyState, ErrorState, LoadingState } from './PanelStates';

type Props = {
  readonly side: Side;
  readonly documentId: string;
  readonly locale: string | undefined;
  /** Links that stand elsewhere in the panel. */
  readonly isElsewhere?: (link: DeskLink) => boolean;
  /** What was last read in the article; the links are asked for again when it changes. */
  readonly readAs?: unknown;
  /** What else can be done beside adding. */
  readonly children?: ReactNode;
};

const Removed = ({ links, onRestore }: { readonly links: Links; readonly onRestore: () => void }) => {
  const text = useText();
  const titleOf = useEntryTitle();
  if (!links.removed) return null;
  return (
    <Flex gap={2} justifyContent="space-between" background="neutral100" hasRadius padding={2} width="100%">
      <Typography variant="pi">
        {text('link.removed', { title: titleOf(links.removed.link.entry) })}
      </Typography>
      <Button variant="tertiary" size="S" onClick={onRestore} data-undo>
        {text('link.undo')}
      </Button>
    </Flex>
  );
};

/** The links of one document: their list, and the ways to add, change, order and remove them. */
export const LinksEditor = ({ side, documentId, locale, isElsewhere, readAs, children }: Props) => {
  const text = useText();
  const titleOf = useEntryTitle();
  const { toggleNotification } = useNotification();
  const links = useLinks({ side, documentId, locale, isElsewhere, readAs });
  const [dialog, setDialog] = useState<{ readonly link?: DeskLink }>();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>();
  const otherSide: Side = side === 'source' ? 'target' : 'source';

  // What was just used may have moved or gone: the focus goes on from where the eye is.
  useEffect(() => {
    if (!focusNext.current) return;
    const found = root.current?.querySelector<HTMLElement>(focusNext.current);
    if (!found) return;
    focusNext.current = undefined;
    found.focus();
  });

  const attempt = async (write: () => Promise<void>, done: string): Promise<void> => {
    try {
      await write();
      setSaid(done);
    } catch (error) {
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    }
  };

  const closeDialog = (): void => {
    focusNext.current = dialog?.link ? `[data-edit="${dialog.link.documentId}"]` : '[data-add]';
    setDialog(undefined);
  };

  const save = async (entry: DeskEntry, draft: LinkDraft): Promise<void> => {
    const input = inputOf(draft, {
      locale: side === 'source' ? locale : (entry.locale ?? undefined),
      link: dialog?.link,
    });
    const title = titleOf(entry);
    if (dialog?.link) {
      await links.update(dialog.link, input);
      setSaid(text('link.changed', { title }));
    } else {
      const [articleDocumentId, commendationDocumentId] =
        side === 'source' ? [documentId, entry.documentId] : [entry.documentId, documentId];
      await links.create({ ...input, articleDocumentId, commendationDocumentId });
      setSaid(text('link.added', { title }));
    }
    closeDialog();
  };

  const move = (link: DeskLink, to: number): void => {
    const from = links.links.indexOf(link);
    const total = links.links.length;
    const step = to < from ? -1 : 1;
    const atEnd = to === 0 || to === total - 1;
    focusNext.current = `[data-move="${link.documentId}:${atEnd ? -step : step}"]:not([disabled])`;
    const said = text('link.moved', { title: titleOf(link.entry), position: to + 1, total });
    void attempt(() => links.move(from, to), said);
  };

  const remove = (link: DeskLink): void => {
    focusNext.current = '[data-undo]';
    void attempt(() => links.remove(link), text('link.removed', { title: titleOf(link.entry) }));
  };

  const restore = (): void => {
    const title = links.removed ? titleOf(links.removed.link.entry) : '';
    focusNext.current = '[data-add]';
    void attempt(() => links.restore(), text('link.restored', { title }));
  };

  const decide = (link: DeskLink, state: 'confirmed' | 'rejected'): void =>
    void attempt(() => links.update(link, { state }), text('link.changed', { title: titleOf(link.entry) }));

  if (links.request.state === 'error' && links.request.data === undefined) {
    return (
      <ErrorState
        title={text('error.load')}
        error={links.request.error}
        onRetry={() => void links.reload()}
      />
    );
  }
  if (links.request.data === undefined) return <LoadingState label={text('panel.loading')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" ref={root}>
      <VisuallyHidden>
        <div role="status">{said}</div>
      </VisuallyHidden>
      {links.links.length === 0 ? (
        <EmptyState
          title={text(`panel.${side}.empty`)}
          action={links.mayEdit ? text(`panel.${side}.empty.action`) : undefined}
        />
      ) : (
        <LinkList
          side={side}
          links={links.links}
          actions={
            links.mayEdit
              ? { onMove: move, onRemove: remove, onEdit: (link) => setDialog({ link }), onDecide: decide }
              : undefined
          }
        />
      )}
      {links.mayEdit && (
        <>
          <Removed links={links} onRestore={restore} />
          <Button variant="secondary" startIcon={<Plus />} onClick={() => setDialog({})} data-add>
            {text(`panel.${side}.add`)}
          </Button>
          {children}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('panel.live')}
          </Typography>
        </>
      )}
      {dialog && (
        <LinkDialog
          otherSide={otherSide}
          locale={locale}
          link={dialog.link}
          linked={[]}
          onClose={closeDialog}
          onSave={save}
        />
      )}
    </Flex>
  );
};
