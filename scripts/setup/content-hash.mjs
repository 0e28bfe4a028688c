import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inProject, ROOT } from './project.mjs';

const PRODUCTS = new Set(['node_modules', 'dist', '.cache', '.DS_Store']);

/**
 * Files under a path, sorted, without build products and without the excluded paths.
 * @param {string} target absolute
 * @param {readonly string[]} excluded absolute
 * @returns {Promise<string[]>}
 */
const filesUnder = async (target, excluded) => {
  if (excluded.includes(target) || PRODUCTS.has(path.basename(target))) return [];
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [target];
  const names = (await readdir(target)).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(path.join(target, name), excluded)));
  return nested.flat();
};

/**
 * One hash over the names and contents of files and folders.
 * @param {{ inputs: readonly string[], excluding?: readonly string[] }} selection paths inside the project
 */
export const contentHash = async ({ inputs, excluding = [] }) => {
  const excluded = excluding.map((name) => inProject(name));
  const files = (await Promise.all(inputs.map((name) => filesUnder(inProject(name), excluded)))).flat();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
};
