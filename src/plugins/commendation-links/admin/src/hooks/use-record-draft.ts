import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeskReadingResponse, FoundAct } from '../../../shared/reading-contracts';
import { useReadingApi } from '../api/use-reading-api';
import { FROM_ACT, LINK_TO } from '../components/entry-path';
import { useContentLocale } from './use-content-locale';
import { useRequest } from './use-request';

export type ActOfArticle = { readonly act: FoundAct; readonly reading: DeskReadingResponse };

/** The act that the address names: of which article, and which of its acts. */
export const useNamedAct = () => {
  const [params] = useSearchParams();
  return { articleId: params.get(LINK_TO), actKey: params.get(FROM_ACT) };
};

/** The act that a new record is to be filled in from; `null` when the article no longer has it. */
export const useRecordDraft = ({ articleId, actKey }: { articleId: string; actKey: string }) => {
  const api = useReadingApi();
  const locale = useContentLocale();
  const ask = useCallback(async (): Promise<ActOfArticle | null> => {
    const reading = await api.reading(articleId, locale);
    const act = reading.data.acts.find(({ key }) => key === actKey);
    return act ? { act, reading } : null;
  }, [api, articleId, actKey, locale]);
  return useRequest(ask);
};
