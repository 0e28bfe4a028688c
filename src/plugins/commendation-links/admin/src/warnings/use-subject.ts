import { useDeskConfig } from '../hooks/use-desk-config';
import type { Subject } from './UsageWarning';

/** The entries an action is about, when links can lead to them. */
export const useSubject = (
  uid: string,
  documentIds: readonly string[],
  locale: string | undefined,
): Subject | undefined => {
  const config = useDeskConfig();
  if (!config || documentIds.length === 0) return undefined;
  if (uid === config.source.uid) return { side: 'source', uid, documentIds, locale };
  if (uid === config.target.uid) return { side: 'target', uid, documentIds, locale };
  return undefined;
};
