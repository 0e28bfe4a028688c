import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

const examplesOf = (name: string) =>
  [...readFileSync(path.join(ROOT, 'packages', name, 'README.md'), 'utf8').matchAll(/```js\n(.*?)```/gs)].map(
    ([, code = '']) => ({ code, prints: /\n\/\/ (.*)\n$/.exec(code)?.[1] ?? '' }),
  );

const asCommonJs = (code: string): string =>
  code.replace(/import (\{.*?\}) from ('.*?');/g, 'const $1 = require($2);');

describe('the reader, packed and installed in an empty folder', () => {
  let folder = '';
  const inFolder = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'packed-reader-'));
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    // What is built is packed; building it again would take it from under the suites beside.
    const packed = inFolder(
      'npm',
      'pack',
      '--silent',
      '--ignore-scripts',
      path.join(ROOT, 'packages/award-reader'),
    );
    inFolder('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${packed.trim()}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const examples = examplesOf('award-reader');

  test('has three examples in its README', () => expect(examples).toHaveLength(3));

  test.each(examples)('prints $prints, imported and required', ({ code, prints }) => {
    writeFileSync(path.join(folder, 'example.mjs'), code);
    writeFileSync(path.join(folder, 'example.cjs'), asCommonJs(code));
    expect(inFolder('node', 'example.mjs').trim()).toBe(prints);
    expect(inFolder('node', 'example.cjs').trim()).toBe(prints);
  });

  test('reads a file on the command line', () => {
    writeFileSync(path.join(folder, 'tin.txt'), 'Tin\n\nUBND tỉnh tặng Bằng khen cho 05 tập thể.\n');
    const { id, acts } = JSON.parse(inFolder('npx', '--no', 'award-reader', 'tin.txt'));
    expect([id, acts.map(({ award }: { award: string }) => award)]).toEqual(['tin', ['bang-khen']]);
  });

  test('has types that stand alone', () => {
    writeFileSync(
      path.join(folder, 'typed.ts'),
      "import { readArticle, type Reading } from 'award-reader';\nexport const reading: Reading = readArticle({ title: '', body: '', publishedOn: null });\n",
    );
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] };
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['typed.ts'] }),
    );
    expect(inFolder(path.join(ROOT, 'node_modules/.bin/tsc'))).toBe('');
  });
});

describe.each(['commendation-links', 'newsroom-import'])('the built plugin %s', (plugin) => {
  test('asks for nothing but what it declares, so that it installs elsewhere', () => {
    const inPlugin = (file: string) => readFileSync(path.join(ROOT, 'src/plugins', plugin, file), 'utf8');
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(inPlugin('package.json'));
    const declared = [...Object.keys({ ...dependencies, ...peerDependencies }), ...builtinModules];
    const asked = [...inPlugin('dist/server/index.js').matchAll(/require\("(?:node:)?([^."][^"]*)"\)/g)].map(
      ([, name = '']) => name,
    );
    const packageOf = (name: string) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(packageOf).filter((name) => !declared.includes(name))).toEqual([]);
  });
});

test('the built engine is named by a fingerprint of its rules, which nobody has to raise', () => {
  const built = readFileSync(path.join(ROOT, 'src/plugins/commendation-links/dist/server/index.js'), 'utf8');
  expect(built).not.toContain('__RULES_HASH__');
  expect(built).toMatch(/MATCHING_RULES = "[0-9a-f]{12}"/);
  expect(built).toMatch(/READER_RULES = (?:false \? "unbuilt" : )?"[0-9a-f]{12}"/);
});
