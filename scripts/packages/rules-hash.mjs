import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** The word that a build puts the fingerprint in the place of. */
export const RULES_HASH = '__RULES_HASH__';

/**
 * A fingerprint of code and all it imports: bundled, without comments and layout, so that only what it does changes it.
 * @param {readonly string[]} entries absolute paths
 */
export const rulesHash = async (entries) => {
  const { outputFiles = [] } = await build({
    entryPoints: [...entries],
    outdir: 'unwritten',
    bundle: true,
    platform: 'neutral',
    minifyWhitespace: true,
    write: false,
    logLevel: 'warning',
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
};
