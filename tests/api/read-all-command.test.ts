import { execFile } from 'node:child_process';
import path from 'node:path';
import { newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { startStrapi } from '../helpers/strapi-instance';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database';

const ROOT = path.join(__dirname, '../..');

type Ending = { readonly status: number; readonly output: string };

describe('npm run read:all', () => {
  let database: TestDatabase;

  const run = (): Promise<Ending> =>
    new Promise((resolve) => {
      const env = { ...process.env, ...database.env };
      const script = path.join(ROOT, 'scripts/read-all.mjs');
      const child = execFile(process.execPath, [script], { cwd: ROOT, env }, (_error, stdout, stderr) =>
        resolve({ status: child.exitCode ?? 1, output: `${stdout}${stderr}` }),
      );
    });

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    const instance = await startStrapi({ database });
    const write = newsroom(instance.strapi);
    for (const title of ['Tin một', 'Tin hai']) await write.article({ title });
    await suggestionsSettled(instance.strapi);
    await instance.strapi.db.connection('commendation_links_readings').delete();
    await instance.stop();
  });
  afterAll(() => database.drop());

  test('says how far it is and what it did; a second run finds nothing to read', async () => {
    const first = await run();
    expect(first.output).toContain('2 of 2 articles: 2 read anew, 0 unchanged, 0 failed; 0 links suggested.');
    expect(first.status).toBe(0);
    expect((await run()).output).toContain('2 of 2 articles: 0 read anew, 2 unchanged');
  });
});
