import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.mjs';
import { inProject } from './project.mjs';

const STAMPS = inProject('.cache', 'build-stamps.json');

/**
 * What a build is made from and makes; paths are inside the project.
 * @typedef {{ name: string, inputs: readonly string[], excluding?: readonly string[], outputs: readonly string[] }} Product
 */

/** @returns {Promise<Record<string, string>>} hash of the inputs of each product when it was last built */
const readStamps = async () => {
  try {
    return JSON.parse(await readFile(STAMPS, 'utf8'));
  } catch {
    // Absent or cut short: everything counts as stale, which costs one build.
    return {};
  }
};

/** @param {Product} product */
export const isStale = async (product) => {
  if (product.outputs.some((output) => !existsSync(inProject(output)))) return true;
  return (await readStamps())[product.name] !== (await contentHash(product));
};

/** Remembers that a product is built from what its inputs hold now. @param {Product} product */
export const stamp = async (product) => {
  const stamps = { ...(await readStamps()), [product.name]: await contentHash(product) };
  await mkdir(path.dirname(STAMPS), { recursive: true });
  await writeFile(STAMPS, `${JSON.stringify(stamps, null, 2)}\n`);
};
