import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeskLinkInput } from '../../../shared/desk-contracts';
import { describeFailure } from '../api/failure';
import { useDeskApi } from '../api/use-desk-api';
import { useReadingApi } from '../api/use-reading-api';
import { useContentLocale } from '../hooks/use-content-locale';
import { useText } from '../hooks/use-text';
import { FROM_ACT, LINK_TO } from './entry-path';
import { Notice } from './PanelStates';

export type PendingLink = {
  /** The article to link to once the entry is saved. */
  readonly articleId: string | null;
  readonly forget: () => void;
  /** Links made so far, to show the list afresh. */
  readonly made: number;
};

/** What the article says of the act that a record was made from; nothing for a record made without one. */
const useClaimOf = (articleId: string | null, actKey: string | null): (() => Promise<DeskLinkInput>) => {
  const { reading } = useReadingApi();
  const locale = useContentLocale();
  return async () => {
    if (!articleId || !actKey) return {};
    const { data } = await reading(articleId, locale);
    const act = data.acts.find(({ key }) => key === actKey);
    return act ? { reported: act.counts, quote: act.quote, quoteLocale: data.locale } : {};
  };
};

/**
 * A commendation that was opened from an article is linked to it when it is first saved. The article stands
 * in the address, which the content manager carries from the new entry to the saved one, so that it is there
 * after a reload and gone with the tab.
 */
export const usePendingLink = (commendationDocumentId: string | undefined): PendingLink => {
  const api = useDeskApi();
  const text = useText();
  const { toggleNotification } = useNotification();
  const [params, setParams] = useSearchParams();
  const [made, setMade] = useState(0);
  const started = useRef(false);
  const articleId = params.get(LINK_TO);
  const claim = useClaimOf(articleId, params.get(FROM_ACT));

  const forget = (): void =>
    setParams(
      (current) => {
        current.delete(LINK_TO);
        current.delete(FROM_ACT);
        return current;
      },
      { replace: true },
    );

  useEffect(() => {
    if (!articleId || !commendationDocumentId || started.current) return;
    started.current = true;
    claim()
      .then((said) => api.create({ ...said, articleDocumentId: articleId, commendationDocumentId }))
      .then(() => {
        setMade((count) => count + 1);
        toggleNotification({ type: 'success', message: text('pending.linked') });
      })
      .catch((error: unknown) => {
        toggleNotification({
          type: 'danger',
          message: `${text('pending.failed')} ${describeFailure(error, text)}`,
        });
      })
      .finally(forget);
  });

  return { articleId, forget, made };
};

export const PendingNotice = ({ pending }: { readonly pending: PendingLink }) => {
  const text = useText();
  if (!pending.articleId) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Notice>{text('pending.notice')}</Notice>
      <Button variant="tertiary" size="S" onClick={pending.forget}>
        {text('pending.cancel')}
      </Button>
    </Flex>
  );
};
