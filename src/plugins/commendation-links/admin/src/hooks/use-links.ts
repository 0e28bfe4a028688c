import { useCallback, useState } from 'react';
import type { DeskLink, DeskLinkInput, DeskLinksResponse, Side } from '../../../shared/desk-contracts';
import { useDeskApi } from '../api/use-desk-api';
import { announceLinkChange, useLinkChanges } from './link-changes';
import { useRequest } from './use-request';

type Removed = { readonly link: DeskLink };

const inputOf = (link: DeskLink): DeskLinkInput => ({
  articleDocumentId: link.articleDocumentId,
  commendationDocumentId: link.commendationDocumentId,
  kind: link.kind,
  scope: link.scope,
  subsetLabel: link.subsetLabel,
  reported: link.reported,
  quote: link.quote,
  quoteLocale: link.quoteLocale,
  position: link.position,
  reversePosition: link.reversePosition,
  state: link.state,
});

const moved = <Item>(items: readonly Item[], from: number, to: number): readonly Item[] => {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? items : [...rest.slice(0, to), item, ...rest.slice(to)];
};

/** The links of one document and everything that can be done with them. Every write is live at once. */
export const useLinks = ({
  side,
  documentId,
  locale,
  isElsewhere = () => false,
  readAs,
}: {
  side: Side;
  documentId: string;
  locale: string | undefined;
  /** Links that another part of the panel shows; they keep their places behind the others. */
  isElsewhere?: (link: DeskLink) => boolean;
  /** What was last read in the article: another reading may have changed what is said of its links. */
  readAs?: unknown;
}) => {
  const api = useDeskApi();
  const ask = useCallback(
    () => api.links(side, documentId, locale),
    // The reading is not sent; it makes it another question.
    [api, side, documentId, locale, readAs],
  );
  const { request, reload } = useRequest<DeskLinksResponse>(ask);
  const [arranged, setArranged] = useState<readonly DeskLink[]>();
  const [removed, setRemoved] = useState<Removed>();
  const all = arranged ?? request.data?.data ?? [];
  const links = all.filter((link) => !isElsewhere(link));

  const onChange = useCallback(() => void reload(), [reload]);
  useLinkChanges(onChange);

  const refresh = async (): Promise<void> => {
    await reload();
    setArranged(undefined);
    announceLinkChange();
  };

  return {
    request,
    reload,
    links,
    mayEdit: request.data?.meta.mayEdit ?? false,
    removed,

    async create(input: DeskLinkInput): Promise<void> {
      await api.create(input);
      await refresh();
    },
    async update(link: DeskLink, input: DeskLinkInput): Promise<void> {
      await api.update(link.documentId, input);
      await refresh();
    },
    async remove(link: DeskLink): Promise<void> {
      await api.remove(link.documentId);
      setRemoved({ link });
      await refresh();
    },
    async restore(): Promise<void> {
      if (!removed) return;
      await api.restore(inputOf(removed.link));
      setRemoved(undefined);
      await refresh();
    },
    /** Shows the new order at once; puts the old one back when the server does not take it. */
    async move(from: number, to: number): Promise<void> {
      const order = [...moved(links, from, to), ...all.filter(isElsewhere)];
      setArranged(order);
      try {
        await api.reorder(
          side,
          documentId,
          order.map((link) => link.documentId),
        );
      } finally {
        await refresh();
      }
    },
  };
};

export type Links = ReturnType<typeof useLinks>;
