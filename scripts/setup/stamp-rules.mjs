import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { RULES_HASH, rulesHash } from '../packages/rules-hash.mjs';
import { inProject } from './project.mjs';

/** What a plugin does anew when it has changed, inside its server's domain. */
const RULES = [
  'matching/index.ts',
  'links/reconcile.ts',
  'links/wanted-suggestions.ts',
  'links/plan-suggestions.ts',
];

/** Puts the fingerprint of a plugin's rules into its built server, for the word that waits there. @param {string} folder */
export const stampRules = async (folder) => {
  const entries = RULES.map((name) => inProject(folder, 'server/src/domain', name)).filter((file) =>
    existsSync(file),
  );
  if (entries.length === 0) return;
  const hash = await rulesHash(entries);
  for (const name of ['index.js', 'index.mjs']) {
    const file = inProject(folder, 'dist/server', name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(RULES_HASH, hash));
  }
};
