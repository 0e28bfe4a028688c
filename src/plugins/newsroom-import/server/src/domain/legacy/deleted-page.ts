import { foldLine } from 'vietnamese-text';
import { isAnotherPage } from './import-plan';
import type { LegacyAddress } from './page';

/** What is remembered of a page whose article staff deleted: enough to know it again, and nothing of its text. */
export type DeletedPage = {
  readonly importHash: string | null;
  /** As it was imported. */
  readonly title: string;
  readonly postedAt: string | null;
  readonly address: Partial<LegacyAddress> | null;
};

const sameAddress = (known: Partial<LegacyAddress>, found: Partial<LegacyAddress>): boolean =>
  known.articleId !== undefined && known.articleId === found.articleId && known.host === found.host;

/** Whether a page is the deleted one: by its address, else its bytes, else title and posting time. */
export const isDeletedPage = (
  deleted: DeletedPage,
  page: DeletedPage & { address: LegacyAddress | null },
): boolean => {
  const known = deleted.address ?? {};
  if (isAnotherPage(known, page.address)) return false;
  return (
    sameAddress(known, page.address ?? {}) ||
    deleted.importHash === page.importHash ||
    (deleted.postedAt === page.postedAt && foldLine(deleted.title) === foldLine(page.title))
  );
};
