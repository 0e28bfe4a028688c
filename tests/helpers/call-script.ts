import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

const PROGRAM = `
  const [file, name, args] = JSON.parse(process.argv[1]);
  const module = await import(file);
  process.stdout.write(JSON.stringify({ value: await module[name](...args) }));
`;

/**
 * Calls a function that a plain Node script (`scripts/**.mjs`) exports, in a process of its own: Jest's sandbox
 * loads no ES modules. Arguments and result travel as JSON.
 */
export const callScript = (file: string, name: string, args: readonly unknown[]): unknown => {
  const call = JSON.stringify([path.join(ROOT, file), name, args]);
  const output = execFileSync('node', ['--input-type=module', '--eval', PROGRAM, call], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return (JSON.parse(output) as { value?: unknown }).value;
};
