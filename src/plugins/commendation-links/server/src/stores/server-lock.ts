import type { Core } from '@strapi/types';

/** A PostgreSQL connection outside of the pool, as far as the lock needs it. */
type Session = {
  query(sql: string, values?: readonly string[]): Promise<unknown>;
  on(event: 'error', listener: () => void): unknown;
};
type Client = {
  acquireRawConnection(): Promise<Session>;
  destroyRawConnection(session: Session): Promise<void>;
};

export type HeldLock = {
  /** Gives the lock back, or stops waiting for it. */
  readonly release: () => Promise<void>;
};

const HELD_BY_ITSELF: HeldLock = { release: async () => undefined };

/**
 * Waits until no other server that shares the database holds the lock, then holds it until `release`, or until the
 * process ends, however it ends. SQLite serves one server only: there it is had at once.
 *
 * It is a transaction that does nothing, on a connection of its own: it takes none from the pool, which may be as small
 * as one, and poolers such as PgBouncer leave a transaction on one session.
 * @param onSession is given the way to give up, before the wait begins.
 */
export const lockServers = async (
  strapi: Core.Strapi,
  name: string,
  onSession: (held: HeldLock) => void = () => undefined,
): Promise<HeldLock> => {
  if (strapi.db.dialect.client !== 'postgres') return HELD_BY_ITSELF;
  const client = strapi.db.connection.client as unknown as Client;
  const session = await client.acquireRawConnection();
  // A session that is cut off loses its lock; nobody waits for its end, and an error nobody hears ends the process.
  session.on('error', () => undefined);
  const held: HeldLock = { release: () => client.destroyRawConnection(session).catch(() => undefined) };
  onSession(held);
  try {
    await session.query('begin');
    await session.query('select pg_advisory_xact_lock(hashtext($1))', [`commendation-links ${name}`]);
    return held;
  } catch (error) {
    await held.release();
    throw error;
  }
};
