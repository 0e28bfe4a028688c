import { databaseKinds } from '../helpers/database-kinds';
import { type ServerProcess, startServerProcess } from '../helpers/server-process';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database';

const TEXT =
  'Ngày 20/11/2022, Hội Chữ thập đỏ tỉnh Cà Mau tặng Giấy khen cho 11 tập thể và 40 cá nhân có thành tích.';
const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: TEXT }] }];
const ROUNDS = 12;

type Written = { data: { documentId: string } };

/** Several servers on PostgreSQL, one on SQLite: processes of their own, which are killed. */
describe.each(databaseKinds)('servers that start together and die (%s)', (kind) => {
  let database: TestDatabase;
  let servers: ServerProcess[] = [];
  let next: StrapiInstance | undefined;

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    const count = kind === 'postgres' ? 2 : 1;
    servers = await Promise.all(Array.from({ length: count }, () => startServerProcess(database)));
  }, 240_000);
  afterAll(async () => {
    for (const server of servers) await server.kill();
    await next?.stop();
    await database.drop();
  });

  it('all come up on an empty database, and its first records are made once', async () => {
    for (const { url } of servers) expect((await fetch(`${url}/_health`)).status).toBe(204);
    const types = await fetch(`${servers[0]!.url}/api/award-types?filters[code][$eq]=bang-khen`);
    expect(((await types.json()) as { data: object[] }).data).toHaveLength(1);
  });

  it('records saved on all of them at once are found, and no refresh of the search fails', async () => {
    const made = await servers[0]!.send('POST', '/api/commendations', { data: { title: 'Giấy khen chung' } });
    const { documentId } = (made.body as Written).data;
    for (let round = 0; round < ROUNDS; round += 1) {
      const saves = servers.map((server, index) =>
        server.send('PUT', `/api/commendations/${documentId}`, { data: { title: `Lần ${round} ${index}` } }),
      );
      for (const { status } of await Promise.all(saves)) expect(status).toBe(200);
    }
    for (const server of servers) expect(server.output()).not.toMatch(/not refreshed/);
  });

  it('articles that were saved as the servers died are read by the next start, in its own time', async () => {
    const writes = servers.flatMap((server) =>
      [1, 2, 3].map((n) => server.send('POST', '/api/articles', { data: { title: `Tin ${n}`, body: BODY } })),
    );
    const saved = (await Promise.all(writes)).map(({ body }) => (body as Written).data.documentId);
    await Promise.all(servers.map((server) => server.kill()));
    next = await startStrapi({ database });
    const { strapi } = next;
    // A reading that was cut off, and search rows that a dying server did not write.
    await strapi.plugin('commendation-links').service('catchUp').settled();
    const readings = await strapi.db
      .connection('commendation_links_readings')
      .whereIn('document_id', saved)
      .pluck('act_count');
    expect(readings).toEqual(saved.map(() => 1));
    const stale = [];
    for await (const each of strapi.plugin('commendation-links').service('searchIndex').stale())
      stale.push(each);
    expect(stale).toEqual([]);
  });
});
