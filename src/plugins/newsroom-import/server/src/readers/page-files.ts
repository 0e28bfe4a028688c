import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '../domain/result';

export type FileProblem = 'not-found' | 'unreadable' | 'too-large' | 'no-files';

/** A page of text is some kilobytes; what is larger is something else, and not worth the memory. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;

/** Assets that a browser saves beside a page (`Page_files/`), and what the system hides. */
const isPassedOver = (name: string) => name.startsWith('.') || name.endsWith('_files');

const isFolder = (target: string): Promise<boolean> =>
  stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );

const filesInFolder = async (folder: string): Promise<string[]> => {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const inside = path.join(folder, entry.name);
      // A folder that may not be listed stays in the list, and is named when it is read.
      return entry.isDirectory() ? await filesInFolder(inside).catch(() => [inside]) : [inside];
    }),
  );
  return nested.flat();
};

/**
 * The files to import: the path itself, or every file below a folder, in a stable order. All kinds are listed, and so
 * is a path that does not exist: whatever cannot be read is to be named with its reason, not missed.
 */
export const findPageFiles = async (target: string): Promise<string[]> => {
  if (!(await isFolder(target))) return [target];
  const files = await filesInFolder(target).catch(() => []);
  return files.length === 0 ? [target] : files;
};

const problemOf = (error: unknown): FileProblem => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'not-found';
  return code === 'EISDIR' ? 'no-files' : 'unreadable';
};

/** The bytes of a file. */
export const readPageFile = async (file: string): Promise<Result<Buffer, FileProblem>> => {
  try {
    if ((await stat(file)).size > LARGEST_FILE_BYTES) return failure('too-large');
    return success(await readFile(file));
  } catch (error) {
    return failure(problemOf(error));
  }
};
