import type { Core } from '@strapi/strapi';

type Turn = { readonly release: () => Promise<void> };
type Hook = { register(handler: () => Promise<void>): void };
type ServerLock = { take(name: string): Promise<Turn> };

const turns = new WeakMap<Core.Strapi, Turn>();

/**
 * Servers that share a database start one after the other, from before its tables are made until the records of a new
 * installation are: two that begin on an empty database would both make the same tables, and one would stop.
 */
export const waitForTurnToStart = (strapi: Core.Strapi): void => {
  // The first step of a start that a project is told of before tables are made.
  (strapi.hook('strapi::content-types.beforeSync') as Hook).register(async () => {
    const lock = strapi.plugin('commendation-links').service<ServerLock>('serverLock');
    turns.set(strapi, await lock.take('start'));
  });
};

/** Lets the next server start; also called by one that fails to. */
export const endTurnToStart = async (strapi: Core.Strapi): Promise<void> => {
  await turns.get(strapi)?.release();
  turns.delete(strapi);
};
