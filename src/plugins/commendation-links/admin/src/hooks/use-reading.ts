import { useCallback } from 'react';
import type { Verdict } from '../../../shared/reading-contracts';
import { useReadingApi } from '../api/use-reading-api';
import { announceLinkChange, useLinkChanges } from './link-changes';
import { useRequest } from './use-request';

type Asked = {
  readonly documentId: string;
  readonly locale: string | undefined;
  /** Changes with each save: the text is then another. */
  readonly savedAt: string;
};

/** What the article on screen reports, and the verdicts on what is suggested for it. */
export const useReading = ({ documentId, locale, savedAt }: Asked) => {
  const api = useReadingApi();
  const ask = useCallback(
    () => api.reading(documentId, locale),
    // The moment of saving is not sent; it makes it another question.
    [api, documentId, locale, savedAt],
  );
  const { request, reload } = useRequest(ask);
  const onChange = useCallback(() => void reload(), [reload]);
  useLinkChanges(onChange);

  return {
    request,
    reload,
    async decide(linkId: string, verdict: Verdict): Promise<void> {
      await api.decide(linkId, verdict);
      announceLinkChange();
    },
  };
};

export type Reading = ReturnType<typeof useReading>;
