import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, wherever the command was started from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts path inside the project */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** Says what a command is doing. @param {string} message */
export const say = (message) => console.log(`[sổ vàng] ${message}`);

/** An expected failure: its message is for the user, its stack for nobody. */
export class SetupError extends Error {}

/**
 * Runs a command's main function; an expected failure prints its message alone. Any failure ends the process with
 * status 1 at once: a Strapi that did not start leaves connections open that would keep it alive.
 * @param {() => Promise<void>} main
 */
export const runMain = async (main) => {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `[sổ vàng] ${error.message}` : error);
    process.exit(1);
  }
};
