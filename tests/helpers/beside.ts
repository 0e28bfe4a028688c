import { existsSync } from 'node:fs';
import path from 'node:path';

/** Texts that are not the project's own; they may lie beside a checkout and are no part of it. */
export const beside = (name: string): string => path.resolve(__dirname, '../../../shared', name);

/** A test of what lies there. Without it the test is skipped, and its name says what is missing. */
export const testBeside = (
  folders: readonly string[],
  name: string,
  run: (there: readonly string[]) => unknown,
): void => {
  const there = folders.filter((folder) => existsSync(folder));
  const missing = folders.map((folder) => path.basename(folder)).join(' or ');
  if (there.length > 0) test(name, () => run(there) as Promise<void>);
  else test.skip(`${name} (skipped: no ${missing} lies beside this checkout)`, () => undefined);
};
