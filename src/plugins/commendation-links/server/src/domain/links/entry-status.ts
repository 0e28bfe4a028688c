import type { EntryStatus } from '../../../../shared/desk-contracts';

/** Publishing writes both rows within moments of each other; the admin holds such dates for equal, too. */
const SAME_MOMENT_MS = 500;

/**
 * The state of an entry in one locale, from when its two rows were last changed; `null` for a row that is
 * not there.
 */
export const entryStatus = (draftChanged: Date | null, publishedChanged: Date | null): EntryStatus => {
  if (publishedChanged === null) return 'draft';
  if (draftChanged === null) return 'published';
  return draftChanged.getTime() - publishedChanged.getTime() > SAME_MOMENT_MS ? 'modified' : 'published';
};
