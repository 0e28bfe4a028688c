import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** Set by whoever starts a process, not by a file beside it. */
const NOT_OF_A_FILE = ['NODE_ENV'];

test('.env.example tells of every variable that the configuration reads', () => {
  const sources = readdirSync(path.join(ROOT, 'config'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(path.join('config', name)));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\benv(?:\.\w+)?\('([A-Z][A-Z_]*)'/g)].map((match) => match[1] ?? ''),
  );
  expect(names.length).toBeGreaterThan(20);
  const told = new Set(
    [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]*)=/gm)].map((match) => match[1]),
  );
  expect([...new Set(names)].filter((name) => !told.has(name) && !NOT_OF_A_FILE.includes(name))).toEqual([]);
});
