import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  DeskConfig,
  DeskConfigResponse,
  DeskEntry,
  DeskLinkInput,
  DeskLinksResponse,
  DeskSearchResponse,
  DeskUsage,
  DeskUsageResponse,
  Side,
} from '../../../shared/desk-contracts';

type Locale = string | undefined;

export type DeskApi = {
  readonly config: () => Promise<DeskConfig>;
  readonly links: (side: Side, documentId: string, locale: Locale) => Promise<DeskLinksResponse>;
  readonly create: (link: DeskLinkInput) => Promise<void>;
  /** Puts back a link that was removed a moment ago, as it was. */
  readonly restore: (link: DeskLinkInput) => Promise<void>;
  readonly update: (linkId: string, link: DeskLinkInput) => Promise<void>;
  readonly remove: (linkId: string) => Promise<void>;
  readonly reorder: (side: Side, documentId: string, linkIds: readonly string[]) => Promise<void>;
  readonly search: (
    side: Side,
    asked: { text: string; locale: Locale; except: readonly string[] },
  ) => Promise<readonly DeskEntry[]>;
  readonly usage: (
    uid: string,
    documentIds: readonly string[],
    locale: Locale,
  ) => Promise<readonly DeskUsage[]>;
  readonly commendationsOf: (decisionId: string, locale: Locale) => Promise<readonly DeskEntry[]>;
};

const base = `/${PLUGIN_ID}`;

/** The plugin's own admin routes. Calls reject with what the fetch client throws. */
export const useDeskApi = (): DeskApi => {
  const { get, post, put, del } = useFetchClient();
  return useMemo(
    () => ({
      config: async () => (await get<DeskConfigResponse>(`${base}/desk`)).data.data,
      links: async (side, documentId, locale) =>
        (await get<DeskLinksResponse>(`${base}/links/${side}/${documentId}`, { params: { locale } })).data,
      create: async (link) => void (await post(`${base}/links`, { data: link })),
      restore: async (link) =>
        void (await post(`${base}/links`, { data: link }, { params: { restored: true } })),
      update: async (linkId, link) => void (await put(`${base}/links/${linkId}`, { data: link })),
      remove: async (linkId) => void (await del(`${base}/links/${linkId}`)),
      reorder: async (side, documentId, linkIds) =>
        void (await put(`${base}/links/${side}/${documentId}/order`, { data: linkIds })),
      search: async (side, { text, locale, except }) =>
        (
          await get<DeskSearchResponse>(`${base}/search`, {
            params: { side, q: text, locale, except: except.join(',') || undefined },
          })
        ).data.data,
      usage: async (uid, documentIds, locale) =>
        (
          await get<DeskUsageResponse>(`${base}/usage`, {
            params: { uid, documentIds: documentIds.join(','), locale },
          })
        ).data.data,
      commendationsOf: async (decisionId, locale) =>
        (await get<DeskSearchResponse>(`${base}/commendations-of/${decisionId}`, { params: { locale } })).data
          .data,
    }),
    [get, post, put, del],
  );
};
