import { spawn } from 'node:child_process';
import { inProject, ROOT, SetupError } from './project.mjs';

/**
 * Runs a program in the project's folder with its output passed through.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<number>} the exit status; 1 when a signal ended it
 */
export const exitStatusOf = (command, args, { cwd = ROOT, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });

/**
 * Runs a program and fails with a `SetupError` naming it when its exit status is not 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export const run = async (command, args, options) => {
  const status = await exitStatusOf(command, args, options);
  if (status !== 0) throw new SetupError(`"${[command, ...args].join(' ')}" ended with status ${status}.`);
};

/** Path of a program that an npm package of the project installs. @param {string} name */
export const localBin = (name) => inProject('node_modules', '.bin', name);
