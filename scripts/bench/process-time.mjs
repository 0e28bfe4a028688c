import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The fields after the name, which may hold spaces. @param {string} pid */
const statOf = async (pid) => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text
    ?.slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
};

/**
 * Processor time of a process and its children, those that have ended as well; 0 where there is no /proc.
 * On a machine that others use too it says more than the clock.
 * @param {number} pid
 */
export const processTimeMs = async (pid) => {
  const pids = await readdir('/proc').catch(() => []);
  const stats = await Promise.all(pids.filter((name) => /^\d+$/.test(name)).map(statOf));
  const own = await statOf(String(pid));
  const ended = own ? own[13] + own[14] : 0;
  const running = [own, ...stats.filter((stat) => stat?.[1] === pid)]
    .map((stat) => (stat ? stat[11] + stat[12] : 0))
    .reduce((sum, ticks) => sum + ticks, 0);
  return (ended + running) * TICK_MS;
};
