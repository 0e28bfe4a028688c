import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  DeskReadingResponse,
  MissingEntry,
  ReadAllResponse,
  ReadAllStatus,
  RelatedRow,
  Verdict,
} from '../../../shared/reading-contracts';

type Locale = string | undefined;

export type ReadingApi = {
  /** The acts found in an article, its suggestions brought up to date. */
  readonly reading: (documentId: string, locale: Locale) => Promise<DeskReadingResponse>;
  readonly decide: (linkId: string, verdict: Verdict) => Promise<void>;
  /** Makes an entry by the content manager's own route, with the rights of the user. */
  readonly make: (entry: MissingEntry, locale: Locale) => Promise<RelatedRow>;
  readonly readAllStatus: () => Promise<ReadAllStatus>;
  readonly startReadAll: () => Promise<ReadAllStatus>;
  readonly stopReadAll: () => Promise<ReadAllStatus>;
};

const base = `/${PLUGIN_ID}`;

/** The plugin's admin routes about what was read in articles. Calls reject with what the fetch client throws. */
export const useReadingApi = (): ReadingApi => {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      reading: async (documentId, locale) =>
        (await get<DeskReadingResponse>(`${base}/readings/${documentId}`, { params: { locale } })).data,
      decide: async (linkId, verdict) =>
        void (await post(`${base}/suggestions/${linkId}/decide`, { data: { verdict } })),
      make: async ({ uid, data }, locale) => {
        const made = await post<{ data: Omit<RelatedRow, 'locale'> & { locale?: string | null } }>(
          `/content-manager/collection-types/${uid}`,
          data,
          { params: { locale } },
        );
        const { id, documentId, locale: own, status } = made.data.data;
        return { id, documentId, locale: own ?? null, status };
      },
      readAllStatus: async () => (await get<ReadAllResponse>(`${base}/readings`)).data.data,
      startReadAll: async () => (await post<ReadAllResponse>(`${base}/readings/start`)).data.data,
      stopReadAll: async () => (await post<ReadAllResponse>(`${base}/readings/stop`)).data.data,
    }),
    [get, post],
  );
};
