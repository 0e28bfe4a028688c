import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Assets that a browser saves beside a page (`Page_files/`), and what the system hides. */
const isPassedOver = (name: string) => name.startsWith('.') || name.endsWith('_files');

/**
 * The files to import: the path itself, or every file below a folder, in a stable order. All kinds are listed, so that
 * one that is no page is named with its reason instead of being missed.
 * @throws when the path does not exist or may not be read.
 */
export const findPageFiles = async (target: string): Promise<string[]> => {
  if (!(await stat(target)).isDirectory()) return [target];
  const entries = (await readdir(target, { withFileTypes: true }))
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries.map((entry) => {
      const file = path.join(target, entry.name);
      return entry.isDirectory() ? findPageFiles(file) : [file];
    }),
  );
  return nested.flat();
};
