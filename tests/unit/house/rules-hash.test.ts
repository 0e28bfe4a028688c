import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { callScript } from '../../helpers/call-script';

describe('the fingerprint of rules', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rules-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const hashWith = (rule: string): unknown => {
    writeFileSync(path.join(folder, 'index.ts'), "export { GIVING } from './rule';\n");
    writeFileSync(path.join(folder, 'rule.ts'), rule);
    return callScript('scripts/packages/rules-hash.mjs', 'rulesHash', [[path.join(folder, 'index.ts')]]);
  };

  test('changes with a word of a rule that is imported, and not with comments and layout', () => {
    const before = hashWith("export const GIVING = ['tặng', 'trao'];\n");
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    expect(hashWith("/** Verbs. */\nexport const GIVING = [\n  'tặng', // gives\n  'trao',\n];\n")).toBe(
      before,
    );
    expect(hashWith("export const GIVING = ['tặng', 'gửi'];\n")).not.toBe(before);
  });
});
