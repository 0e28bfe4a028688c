/**
 * Builds the package whose folder it is run in (`npm run build` there): `dist/index.mjs` and `dist/index.cjs` with
 * everything bundled but its dependencies, and declarations in `dist/types`. A constant `__RULES_HASH__` in its sources
 * becomes a fingerprint of the bundled code, so that what was made by other rules can be told.
 */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { RULES_HASH, rulesHash } from './rules-hash.mjs';
import { runMain } from '../setup/project.mjs';
import { localBin, run } from '../setup/run-command.mjs';

const folder = process.cwd();
const entry = path.join(folder, 'src', 'index.ts');

/** @param {string} hash @param {Record<string, string>} [dependencies] @returns {import('esbuild').BuildOptions} */
const options = (hash, dependencies) => ({
  entryPoints: [entry],
  bundle: true,
  platform: 'neutral',
  target: 'node20',
  external: Object.keys(dependencies ?? {}),
  define: { [RULES_HASH]: JSON.stringify(hash) },
  logLevel: 'warning',
});

await runMain(async () => {
  const { dependencies } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  await rm(path.join(folder, 'dist'), { recursive: true, force: true });
  const hash = await rulesHash([entry]);
  for (const [format, extension] of /** @type {const} */ ([
    ['esm', 'mjs'],
    ['cjs', 'cjs'],
  ])) {
    const outfile = path.join(folder, 'dist', `index.${extension}`);
    await build({ ...options(hash, dependencies), format, outfile });
  }
  await run(localBin('tsc'), ['-p', 'tsconfig.json'], { cwd: folder });
});
