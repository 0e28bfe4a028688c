import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database';

const ROOT = path.join(__dirname, '../..');
const FIXTURES = path.join(__dirname, '../fixtures/legacy');

type Ending = { readonly status: number; readonly output: string };

describe('npm run import:articles', () => {
  let database: TestDatabase;
  let folder: string;

  const run = (...args: string[]): Promise<Ending> =>
    new Promise((resolve) => {
      const env = { ...process.env, ...database.env };
      const script = path.join(ROOT, 'scripts/import-articles.mjs');
      const child = execFile(
        process.execPath,
        [script, ...args],
        { cwd: ROOT, env },
        (_error, stdout, stderr) => resolve({ status: child.exitCode ?? 1, output: `${stdout}${stderr}` }),
      );
    });

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-command-'));
    await copyFile(path.join(FIXTURES, 'plain.txt'), path.join(folder, 'plain.txt'));
    await writeFile(path.join(folder, 'empty.txt'), '');
  });

  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test('says for each file what became of it; one that cannot be read makes the exit status 1', async () => {
    const { status, output } = await run(folder);
    expect(output).toMatch(/\[1\/2\] failed +\S*empty\.txt: the file holds no text/);
    expect(output).toMatch(
      /\[2\/2\] created +\S*plain\.txt “Biểu dương gia đình hiến máu tiêu biểu năm 2019”/,
    );
    expect(output).toContain('2 files: 1 created, 1 failed.');
    expect(status).toBe(1);
  });

  test('a second run changes nothing and ends with status 0', async () => {
    const { status, output } = await run(path.join(folder, 'plain.txt'));
    expect(output).toMatch(/unchanged +\S*plain\.txt/);
    expect(output).toContain('1 file: 1 unchanged.');
    expect(status).toBe(0);
  });

  test.each([
    ['no file', []],
    ['an option that there is not', ['--force', 'page.txt']],
    ['a section without its category', ['page.txt', '--category', 'Tin tức']],
  ])('%s: how it is used, and status 1', async (_case, args) => {
    const { status, output } = await run(...args);
    expect(output).toContain('Usage: npm run import:articles -- <file or folder>… [--publish]');
    expect(status).toBe(1);
  });
});
