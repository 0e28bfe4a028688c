import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What uses the entries that are about to be deleted, by one relation; see `src/deletion/usage.ts`. */
export type Usage = {
  readonly uid: string;
  readonly displayName: string;
  readonly field: string;
  readonly isPart: boolean;
  readonly count: number;
  readonly published: number;
  readonly entries: readonly {
    readonly documentId: string;
    readonly locale: string | null;
    readonly title: string | null;
  }[];
};

type Asked = 'asking' | 'failed' | readonly Usage[];

export const useUsage = (uid: string, documentIds: readonly string[]): Asked => {
  const { get } = useFetchClient();
  const [usage, setUsage] = useState<Asked>('asking');
  const ids = documentIds.join(',');
  useEffect(() => {
    let isWanted = true;
    get<{ data: readonly Usage[] }>('/entry-usage', { params: { uid, documentIds: ids } })
      .then(({ data }) => isWanted && setUsage(data.data))
      .catch(() => isWanted && setUsage('failed'));
    return () => {
      isWanted = false;
    };
  }, [get, uid, ids]);
  return usage;
};
