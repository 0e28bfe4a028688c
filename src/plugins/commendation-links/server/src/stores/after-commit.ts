import type { Core } from '@strapi/types';

/**
 * Runs when what was written is there for good: at once, or when the transaction around it is committed.
 * Rows of an unfinished transaction may yet be undone, and its connection is gone once it is finished.
 */
export const afterCommit = async (strapi: Core.Strapi, run: () => Promise<void>): Promise<void> => {
  if (!strapi.db.inTransaction()) return run();
  await strapi.db.transaction(({ onCommit }) => onCommit(() => void run()));
};
