import type { Core } from '@strapi/types';
import { type HeldLock, lockServers } from '../stores/server-lock';

/** Work that one server of several does at a time. */
export const serverLock = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Waits for its turn; the turn lasts until `release`, or until this server ends. */
  take: (name: string): Promise<HeldLock> => lockServers(strapi, name),
});
