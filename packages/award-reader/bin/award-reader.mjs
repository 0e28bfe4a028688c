#!/usr/bin/env node
/**
 * `award-reader FILE…`: prints the award acts that each article reports, one JSON line a file:
 * `{"id": …, "acts": [ … ]}`. Takes corpus items (.json), plain texts, and folders of them. A file that cannot be read
 * is named on standard error; the others go on, and the exit status is 1.
 */
import path from 'node:path';
import { readArticle } from '../dist/index.mjs';
import { filesOf, readItem } from './read-items.mjs';

/** @param {string} file @param {unknown} error */
const report = (file, error) => {
  console.error(`${file}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
};

/** @param {readonly string[]} targets */
const allFiles = async (targets) => {
  const files = [];
  for (const target of targets) {
    try {
      files.push(...(await filesOf(target)));
    } catch (error) {
      report(target, error);
    }
  }
  return files;
};

const targets = process.argv
  .slice(2)
  .map((name) => path.resolve(process.env.INIT_CWD ?? process.cwd(), name));
if (targets.length === 0) {
  console.error('Usage: award-reader FILE…');
  process.exitCode = 1;
}
for (const file of await allFiles(targets)) {
  try {
    const { id, ...article } = await readItem(file);
    console.log(JSON.stringify({ id, acts: readArticle(article).acts }));
  } catch (error) {
    report(file, error);
  }
}
