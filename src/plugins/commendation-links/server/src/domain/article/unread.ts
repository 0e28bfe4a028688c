/** A locale of an article as it is stored, and what is kept of its last reading: `null` for one that was never read. */
export type StoredText = {
  /** Milliseconds since 1970; `null` for a type that keeps no such date. */
  readonly changedAt: number | null;
  readonly reading: { readonly engine: string; readonly matchedAt: number } | null;
};

/**
 * Whether a text may have been changed, or other rules have come, since it was last read and compared. One that was
 * changed in the very moment of its comparison is read once more.
 */
export const isUnread = ({ changedAt, reading }: StoredText, engine: string): boolean =>
  reading === null || reading.engine !== engine || (changedAt !== null && reading.matchedAt <= changedAt);
