import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  CoverageListResponse,
  CoverageListView,
  CoverageOptions,
  CoverageOptionsResponse,
  CoverageOverview,
  CoverageOverviewResponse,
  CoverageSummaryResponse,
  CoverageView,
} from '../../../shared/coverage-contracts';

type Params = Readonly<Record<string, string | number | undefined>>;

export type CoverageApi = {
  readonly list: <View extends CoverageListView>(
    view: View,
    params: Params,
  ) => Promise<CoverageListResponse<View>>;
  readonly summary: (params: Params) => Promise<CoverageSummaryResponse>;
  readonly options: (locale: string | undefined) => Promise<CoverageOptions>;
  readonly overview: () => Promise<CoverageOverview>;
  readonly csv: (view: CoverageView, params: Params) => Promise<Blob>;
};

const base = `/${PLUGIN_ID}/coverage`;

/** The admin routes behind the coverage page. Calls reject with what the fetch client throws. */
export const useCoverageApi = (): CoverageApi => {
  const { get } = useFetchClient();
  return useMemo(
    () => ({
      list: async <View extends CoverageListView>(view: View, params: Params) =>
        (await get<CoverageListResponse<View>>(`${base}/${view}`, { params })).data,
      summary: async (params) => (await get<CoverageSummaryResponse>(`${base}/summary`, { params })).data,
      options: async (locale) =>
        (await get<CoverageOptionsResponse>(`${base}/options`, { params: { locale } })).data.data,
      overview: async () => (await get<CoverageOverviewResponse>(`${base}/overview`)).data.data,
      csv: async (view, params) =>
        (await get<Blob>(`${base}/${view}.csv`, { params, responseType: 'blob' })).data,
    }),
    [get],
  );
};
