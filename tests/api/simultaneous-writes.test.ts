import type { Core } from '@strapi/strapi';
import type { Response } from 'supertest';
import { createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, clearNewsroom, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** More than PostgreSQL's pool has connections. */
const WRITERS = 24;

describe.each(databaseKinds)('writes at the same moment (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let token: string;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    token = await createToken(strapi, 'full-access');
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const post = (path: string, data: object): Promise<Response> =>
    instance.http
      .post(path)
      .set('Authorization', `Bearer ${token}`)
      .send({ data })
      .then((response: Response) => response);

  const everybody = <Result>(write: (writer: number) => Promise<Result>): Promise<Result[]> =>
    Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

  it.each(['', '?status=draft', '?locale=en'])('the same title gets as many addresses%s', async (query) => {
    const responses = await everybody(() => post(`/api/articles${query}`, { title: 'Hiến máu tình nguyện' }));
    expect(responses.map(({ status }) => status)).toEqual(Array(WRITERS).fill(201));
    const slugs = responses.map(({ body }) => body.data.slug as string);
    expect(new Set(slugs).size).toBe(WRITERS);
    expect(slugs).toContain('hien-mau-tinh-nguyen');
    expect(slugs).toContain(`hien-mau-tinh-nguyen-${WRITERS}`);
  });

  it('a slug that several take for their own is numbered for all but one', async () => {
    const desk = newsroom(strapi);
    const articles = [await desk.article({ title: 'Một' }), await desk.article({ title: 'Hai' })];
    const responses = await Promise.all(
      articles.map(({ documentId }) =>
        instance.http
          .put(`/api/articles/${documentId}`)
          .set('Authorization', `Bearer ${token}`)
          .send({ data: { slug: 'chung' } }),
      ),
    );
    expect(responses.map(({ body }) => body.data.slug as string).sort()).toEqual(['chung', 'chung-2']);
  });

  it('one decision of a number, issuer and year is written; the others are told which field', async () => {
    const issuer = await newsroom(strapi).create('api::organisation.organisation', { name: 'Sở thử nghiệm' });
    const responses = await everybody((writer) =>
      post('/api/decisions', {
        number: writer % 2 === 0 ? '163/QĐ-UBND' : '0163 / qd-ubnd',
        kind: 'grant',
        issuedOn: '2023-03-23',
        issuer: issuer.documentId,
      }),
    );
    const refused = responses.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(WRITERS - 1);
    for (const { status, body } of refused) {
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['number']);
    }
    expect(await strapi.documents('api::decision.decision').count({})).toBe(1);
  });

  /** A hundred rounds, each with an article, a commendation, links between them and the end of one of them. */
  it.each([ARTICLE, COMMENDATION] as const)(
    'no link outlives its end, however the deletion of %s and the links meet',
    async (uid) => {
      const desk = newsroom(strapi);
      const failures: unknown[] = [];
      for (let round = 0; round < 50; round += 1) {
        const [article, commendation] = [await desk.article(), await desk.commendation()];
        const link = (data: object) =>
          desk.link(article, commendation, data as Record<string, unknown>).catch((error: unknown) => {
            // Which end is gone is what a writer who came too late is told; anything else is a fault.
            if (!/there is no (document|link)/i.test(String(error))) failures.push(error);
          });
        const first = (await link({ scope: 'subset', subsetLabel: 'có trước' })) as Document;
        const gone = uid === ARTICLE ? article : commendation;
        const links = strapi.plugin('commendation-links').service('links');
        await Promise.all([
          link({ scope: 'subset', subsetLabel: 'một' }),
          links.update(first.documentId, { kind: 'mentions' }).catch((error: unknown) => {
            if (!/there is no link/i.test(String(error))) failures.push(error);
          }),
          desk.remove(uid, gone, '*'),
          link({ scope: 'subset', subsetLabel: 'hai' }),
          link({ scope: 'whole' }),
        ]);
      }
      expect(failures).toEqual([]);
      expect(await strapi.plugin('commendation-links').service('ownerlessLinks').find()).toEqual([]);
      expect(await desk.linkCount()).toBe(0);
    },
    240_000,
  );

  it('the links between two documents that are deleted at the same moment go without a deadlock', async () => {
    const desk = newsroom(strapi);
    for (let round = 0; round < 10; round += 1) {
      const [article, commendation] = [await desk.article(), await desk.commendation()];
      for (let part = 0; part < 6; part += 1) {
        const places = { position: part, reversePosition: 9 - part };
        await desk.link(article, commendation, { scope: 'subset', subsetLabel: `${part}`, ...places });
      }
      await Promise.all([desk.remove(ARTICLE, article, '*'), desk.remove(COMMENDATION, commendation, '*')]);
    }
    expect(await desk.linkCount()).toBe(0);
  });

  it('two locales of a document that are deleted at the same moment take its links with them', async () => {
    const desk = newsroom(strapi);
    for (let round = 0; round < 10; round += 1) {
      const [article, commendation] = [await desk.article(), await desk.commendation()];
      await desk.translate(ARTICLE, article, { title: 'Review meeting' });
      await desk.link(article, commendation);
      await Promise.all([desk.remove(ARTICLE, article, 'vi'), desk.remove(ARTICLE, article, 'en')]);
    }
    expect(await desk.linkCount()).toBe(0);
  });

  it('the same number is free for another issuer and another year', async () => {
    const issuer = await newsroom(strapi).create('api::organisation.organisation', { name: 'Sở khác' });
    const decision = { number: '7/QĐ', kind: 'grant', issuedOn: '2023-03-23', issuer: issuer.documentId };
    const responses = await Promise.all([
      post('/api/decisions', decision),
      post('/api/decisions', { ...decision, issuedOn: '2024-03-23' }),
      post('/api/decisions', { ...decision, issuer: null }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201]);
  });
});
