import type { Core } from '@strapi/types';

/** Runs an action of which all writes stand or none: whatever it throws rolls them back. */
export const inTransaction = async <T>(strapi: Core.Strapi, action: () => Promise<T>): Promise<T> =>
  await strapi.db.transaction(action);
