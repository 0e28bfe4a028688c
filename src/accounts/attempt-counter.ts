import { createHmac } from 'node:crypto';

/**
 * Counts attempts by key, such as an account that somebody tries to sign in to. Callers choose the keys, so the
 * memory they take must not depend on how many they name: every key has one of a fixed number of counters, by a hash
 * that nobody outside can compute. Two accounts that are tried at one time share a counter once in 65,536 times.
 */
export type AttemptCounter = {
  /** Counts one more; `false` when the limit was reached before. Times are milliseconds. */
  readonly take: (key: string, now: number) => boolean;
  /** Takes one back that turned out to be none. */
  readonly giveBack: (key: string) => void;
  /** Forgets the attempts of a key. */
  readonly clear: (key: string) => void;
};

const COUNTERS = 65_536;

export const attemptCounter = ({
  limit,
  windowMs,
  secret,
}: {
  readonly limit: number;
  readonly windowMs: number;
  readonly secret: Buffer;
}): AttemptCounter => {
  const counts = new Uint16Array(COUNTERS);
  const ends = new Float64Array(COUNTERS);
  const counterOf = (key: string): number =>
    createHmac('sha256', secret).update(key).digest().readUInt16BE(0);
  const countOf = (counter: number): number => counts[counter] ?? 0;
  return {
    take: (key, now) => {
      const counter = counterOf(key);
      if ((ends[counter] ?? 0) <= now) {
        counts[counter] = 0;
        ends[counter] = now + windowMs;
      }
      if (countOf(counter) >= limit) return false;
      counts[counter] = countOf(counter) + 1;
      return true;
    },
    giveBack: (key) => {
      const counter = counterOf(key);
      counts[counter] = Math.max(0, countOf(counter) - 1);
    },
    clear: (key) => {
      counts[counterOf(key)] = 0;
    },
  };
};
