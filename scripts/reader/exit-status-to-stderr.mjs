import { spawn } from 'node:child_process';
import { ROOT } from '../setup/project.mjs';

const STDERR = 2;

/**
 * Runs a program with all that it prints on standard error.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status; 1 when a signal ended it
 */
export const exitStatusToStderr = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', STDERR, STDERR] });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
