import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import {
  type DeskClient,
  deskClient,
  deskLogin,
  mayEditLinks,
  mayReadLinks,
  mayUpdate,
  readsEverything,
} from '../helpers/desk';
import { ARTICLE, clearNewsroom, type Document, LINK, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Status = { state: string; total: number; done: number; read: number; suggested: number; failed: number };
type ReadAll = {
  start(): Promise<{ finished: Promise<Status> }>;
  stop(): Promise<Status>;
  status(): Status;
};

const READINGS = 'commendation_links_readings';
const ARTICLES = 12;

describe.each(databaseKinds)('reading all articles again (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let write: ReturnType<typeof newsroom>;
  let desk: DeskClient;
  let articles: Document[];

  const readAll = (): ReadAll => strapi.plugin('commendation-links').service('readAll');
  const run = async (): Promise<Status> => (await readAll().start()).finished;
  const links = () => strapi.db.query(LINK).findMany({ orderBy: { id: 'asc' } });

  /** As after an import that went round the document service: articles, and nothing read in them. */
  const forgetReadings = async () => {
    await strapi.db.connection(READINGS).delete();
    await strapi.db.query(LINK).deleteMany({ where: { state: 'suggested' } });
  };

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    write = newsroom(strapi);
    desk = deskClient(instance.http, await adminLogin(instance));
    await clearNewsroom(strapi);
    const type = await strapi
      .documents('api::award-type.award-type')
      .findFirst({ filters: { code: 'giay-khen' } });
    articles = [];
    for (let n = 0; n < ARTICLES; n += 1) {
      await write.commendation({
        title: `Giấy khen ${n}`,
        awardType: type?.documentId,
        grantorAsReported: 'Hội Chữ thập đỏ tỉnh Cà Mau',
        counts: { collectives: 11 + 5 * n, individuals: 40 + 7 * n },
        presentedOn: '2022-11-20',
      });
      const text = `Ngày 20/11/2022, Hội Chữ thập đỏ tỉnh Cà Mau tặng Giấy khen cho ${11 + 5 * n} tập thể và ${40 + 7 * n} cá nhân.`;
      articles.push(
        await write.article({
          title: `Tin hoạt động số ${n}`,
          originallyPublishedAt: '2022-11-21T01:00:00.000Z',
          body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
        }),
      );
    }
  });
  beforeEach(async () => {
    await suggestionsSettled(strapi);
    await forgetReadings();
  });
  afterAll(() => instance.stop());

  test('every article is read and its records are suggested; a second run does nothing', async () => {
    expect(await run()).toMatchObject({
      state: 'idle',
      total: ARTICLES,
      done: ARTICLES,
      read: ARTICLES,
      suggested: ARTICLES,
      failed: 0,
    });
    const before = await links();
    expect(await run()).toMatchObject({ done: ARTICLES, read: 0, suggested: 0 });
    expect(await links()).toEqual(before);
  });

  test('what people decided stays', async () => {
    await run();
    const [first, second] = await links();
    await desk.post(`/suggestions/${first.documentId}/decide`, { verdict: 'confirm' }).expect(200);
    await desk.post(`/suggestions/${second.documentId}/decide`, { verdict: 'reject' }).expect(200);
    // A decision has the article compared again, which would name the engine of today.
    await suggestionsSettled(strapi);
    const decided = (await links()).slice(0, 2);
    await strapi.db.connection(READINGS).update({ engine: 'an older one' });
    expect(await run()).toMatchObject({ read: ARTICLES, suggested: 0 });
    expect((await links()).slice(0, 2)).toEqual(decided);
    await strapi.db.query(LINK).deleteMany({});
  });

  test('a run that was interrupted goes on where it was', async () => {
    const { finished } = await readAll().start();
    const half = new Promise<void>((resolve) => {
      const look = (): void => {
        if (readAll().status().done >= 3) resolve();
        else setImmediate(look);
      };
      look();
    });
    await half;
    const stopped = await readAll().stop();
    await finished;
    expect(stopped.state).toBe('idle');
    expect(stopped.read).toBeLessThan(ARTICLES);
    expect(await run()).toMatchObject({ done: ARTICLES, read: ARTICLES - stopped.read });
  });

  test('a new record makes the articles worth comparing again, not reading', async () => {
    await run();
    await write.commendation({ title: 'Bằng khen khác' });
    expect(await run()).toMatchObject({ done: ARTICLES, read: 0 });
  });

  test('what is kept of a reading and cannot be understood is read anew', async () => {
    await run();
    await strapi.db
      .connection(READINGS)
      .where('document_id', articles[0]?.documentId)
      .update({ acts: '{', engine: 'unfinished' });
    expect(await run()).toMatchObject({ done: ARTICLES, failed: 0, read: 1 });
  });

  test('two that start it at the same moment share one run', async () => {
    const [one, other] = await Promise.all([readAll().start(), readAll().start()]);
    expect(other?.finished).toBe(one?.finished);
    await one?.finished;
  });

  test('the coverage page starts it and sees how far it is', async () => {
    const started = await desk.post('/readings/start', {}).expect(202);
    expect(started.body.data).toMatchObject({ state: 'running', total: ARTICLES });
    await (
      await readAll().start()
    ).finished;
    const { body } = await desk.get('/readings').expect(200);
    expect(body.data).toMatchObject({ state: 'idle', done: ARTICLES, finishedAt: expect.any(String) });
    await desk.post('/readings/stop', {}).expect(200);
    const reader = deskClient(instance.http, await deskLogin(instance, [mayReadLinks]));
    await reader.post('/readings/start', {}).expect(403);
  });

  test("the plugin's right alone neither starts it, stops it nor tells how many articles there are", async () => {
    const rights = [mayReadLinks, mayEditLinks, { action: 'plugin::commendation-links.coverage.read' }];
    const nobody = deskClient(instance.http, await deskLogin(instance, rights));
    await nobody.post('/readings/start', {}).expect(403);
    await nobody.post('/readings/stop', {}).expect(403);
    await nobody.get('/readings').expect(403);
    const editor = deskClient(
      instance.http,
      await deskLogin(instance, [...rights, ...readsEverything(strapi), mayUpdate(strapi, ARTICLE)]),
    );
    await editor.get('/readings').expect(200);
    await editor.post('/readings/stop', {}).expect(200);
  });
});
