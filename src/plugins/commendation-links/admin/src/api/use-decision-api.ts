import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';

export type StoredDecision = Readonly<Record<string, unknown>> & {
  readonly documentId: string;
  readonly status?: string;
};

type Place = { readonly uid: string; readonly documentId: string; readonly attribute: string };

/** The content manager's own routes about a decision, with the rights of the user. Calls reject with what it throws. */
export const useDecisionApi = () => {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      /** The decision of a saved commendation; `null` when it has none. */
      decisionOf: async ({ uid, documentId, attribute }: Place): Promise<StoredDecision | null> => {
        const { data } = await get<{ results: readonly StoredDecision[] }>(
          `/content-manager/relations/${uid}/${documentId}/${attribute}`,
          { params: { status: 'draft' } },
        );
        return data.results[0] ?? null;
      },
      publish: async ({ uid, documentId }: { readonly uid: string; readonly documentId: string }) =>
        void (await post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish`, {})),
    }),
    [get, post],
  );
};
