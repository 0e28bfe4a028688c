import type { Core } from '@strapi/types';

/** Rows looked at in each index: enough to tell a selective one, and quick however large the table is. */
const ANALYSIS_LIMIT = 400;
/** Look at every table that has grown much since it was last looked at, whether this connection used it or not. */
const ALL_TABLES = 0x10002;

/**
 * Lets SQLite learn which of its indexes select few rows. It never does so by itself, and without it reads the
 * drafts of a whole table to find those of 25 documents. PostgreSQL sees to this in the background.
 */
export const refreshStatistics = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  await strapi.db.connection.raw(`pragma analysis_limit = ${ANALYSIS_LIMIT}`);
  await strapi.db.connection.raw(`pragma optimize = ${ALL_TABLES}`);
};
