import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { adminLogin, allowPublic, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { deskClient } from '../helpers/desk';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const APP = path.resolve(__dirname, '../fixtures/second-app');
const LINKS = '/api/commendation-links';
const LINK = 'plugin::commendation-links.link';

type Row = Record<string, unknown> & { readonly documentId: string };

/**
 * Another project, in plain JavaScript, that installs the built plugin and configures it: stories with drafts but in
 * one language, honours in several languages but without drafts.
 */
describe.each(databaseKinds)('the plugin in another project (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let token: string;
  let story: Row;
  let honour: Row;
  let link: Row;

  const create = async (uid: string, data: object, params: object = {}): Promise<Row> =>
    await strapi.documents(uid as UID.ContentType).create({ data, ...params } as never);
  const get = async (
    address: string,
  ): Promise<{ data: Row[] & Row; meta: { pagination: { total: number } } }> =>
    (await instance.http.get(encodeURI(address)).expect(200)).body;
  const ask = async (query: string): Promise<Record<string, Row[]>> => {
    const { body } = await instance.http.post('/graphql').send({ query }).expect(200);
    expect(body).not.toHaveProperty('errors');
    return body.data;
  };
  const write = (method: 'post' | 'put' | 'delete', address: string, data: object = {}) =>
    instance.http[method](address).set('Authorization', `Bearer ${token}`).send({ data });

  beforeAll(async () => {
    instance = await startStrapi({ database, appDir: APP });
    strapi = instance.strapi;
    await strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German (de)' });
    const readable = ['api::story.story', 'api::honour.honour', 'api::society.society', LINK];
    await allowPublic(
      strapi,
      readable.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
    );
    token = await createToken(strapi, 'full-access');
    const society = await create('api::society.society', { label: 'Rescue Society' });
    story = await create(
      'api::story.story',
      { headline: 'Three saved from the sea', text: 'In the end three were saved.' },
      { status: 'published' },
    );
    honour = await create('api::honour.honour', {
      citation: 'Medal for bravery',
      tally: { individuals: 3 },
      society: society.documentId,
    });
    await strapi.documents('api::honour.honour').update({
      documentId: honour.documentId,
      locale: 'de',
      data: { citation: 'Tapferkeitsmedaille' },
    } as never);
    await create('api::honour.honour', { citation: 'Nobody wrote of it' });
    const { body } = await write('post', LINKS, {
      articleDocumentId: story.documentId,
      commendationDocumentId: honour.documentId,
      reported: { individuals: 3 },
      quote: 'three were saved',
    }).expect(201);
    link = body.data;
  });
  afterAll(() => instance?.stop());

  it('knows links by the configured names, in both directions, over REST', async () => {
    const stories = await get('/api/stories?populate[honours][populate][commendation][populate]=society');
    expect(stories.data).toMatchObject([
      {
        headline: 'Three saved from the sea',
        honours: [
          {
            quote: 'three were saved',
            commendation: { citation: 'Medal for bravery', society: { label: 'Rescue Society' } },
          },
        ],
      },
    ]);
    const honours = await get(`/api/honours/${honour.documentId}?populate[coverage][populate]=article`);
    expect(honours.data).toMatchObject({
      coverage: [{ documentId: link.documentId, article: { headline: 'Three saved from the sea' } }],
    });
  });

  it('and over GraphQL', async () => {
    expect(
      await ask(
        '{ stories { headline honours { quote reported commendation { citation society { label } } } } }',
      ),
    ).toEqual({
      stories: [
        {
          headline: 'Three saved from the sea',
          honours: [
            {
              quote: 'three were saved',
              reported: expect.objectContaining({ individuals: 3 }),
              commendation: { citation: 'Medal for bravery', society: { label: 'Rescue Society' } },
            },
          ],
        },
      ],
    });
    expect(await ask('{ honours(sort: "citation") { citation coverage { article { headline } } } }')).toEqual(
      {
        honours: [
          {
            citation: 'Medal for bravery',
            coverage: [{ article: { headline: 'Three saved from the sea' } }],
          },
          { citation: 'Nobody wrote of it', coverage: [] },
        ],
      },
    );
  });

  it('shows the other end in the language asked for', async () => {
    const { data } = await get(`${LINKS}?locale=de&populate=*`);
    expect(data).toMatchObject([
      {
        commendation: { citation: 'Tapferkeitsmedaille', locale: 'de' },
        article: { headline: 'Three saved from the sea' },
      },
    ]);
    expect(
      await ask(
        '{ honours(locale: "de") { citation coverage { article { headline } commendation { citation } } } }',
      ),
    ).toEqual({
      honours: [
        {
          citation: 'Tapferkeitsmedaille',
          coverage: [
            {
              article: { headline: 'Three saved from the sea' },
              commendation: { citation: 'Tapferkeitsmedaille' },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['/api/honours?filters[coverage][id][$null]=true', ['Nobody wrote of it']],
    ['/api/honours?filters[coverage][article][headline][$contains]=sea', ['Medal for bravery']],
    ['/api/honours?filters[coverage][article][headline][$contains]=mountain', []],
  ])('filters by them: %s', async (address, citations) => {
    expect((await get(address)).data.map(({ citation }) => citation)).toEqual(citations);
  });

  it('hides links of a story that is taken back, and shows them again', async () => {
    const { documentId } = story;
    const stories = strapi.documents('api::story.story');
    await stories.unpublish({ documentId });
    expect((await get('/api/honours?populate=coverage&filters[coverage][id][$notNull]=true')).data).toEqual(
      [],
    );
    expect((await get(LINKS)).meta.pagination.total).toBe(0);
    await instance.http.get('/api/stories?status=draft').expect(403);
    await stories.publish({ documentId });
    expect((await get(LINKS)).meta.pagination.total).toBe(1);
  });

  it('says in its own words what is wrong with a link', async () => {
    const data = { articleDocumentId: honour.documentId, commendationDocumentId: honour.documentId + 'x' };
    const { status, body } = await write('post', LINKS, data);
    expect(status).toBe(400);
    expect(body.error.message).toContain('there is no document of api::story.story');
    expect(body.error.message).toContain('there is no document of api::honour.honour');
    const again = { articleDocumentId: story.documentId, commendationDocumentId: honour.documentId };
    expect((await write('post', LINKS, again)).status).toBe(409);
  });

  it('serves the desk: settings, search, links, order, usage and what is reported', async () => {
    const desk = deskClient(instance.http, await adminLogin(instance));
    const read = async (address: string, query: Readonly<Record<string, string>> = {}) =>
      (await desk.get(address, query).expect(200)).body.data;
    const honourEntry = {
      title: 'Medal for bravery',
      status: 'published',
      grantor: 'Rescue Society',
      counts: { individuals: 3, collectives: null },
    };
    const storyEntry = { title: 'Three saved from the sea', status: 'published', locale: null };
    expect(await read('/desk')).toMatchObject({
      source: { uid: 'api::story.story' },
      target: { uid: 'api::honour.honour' },
    });
    expect(await read('/search', { q: 'bravery' })).toMatchObject([honourEntry]);
    expect(await read('/search', { q: 'sea', side: 'source' })).toMatchObject([storyEntry]);
    expect(await read(`/links/source/${story.documentId}`)).toMatchObject([{ entry: honourEntry }]);
    expect(await read(`/links/target/${honour.documentId}`)).toMatchObject([{ entry: storyEntry }]);
    await desk.put(`/links/source/${story.documentId}/order`, [link.documentId]).expect(200);
    expect(await read('/usage', { uid: 'api::honour.honour', documentIds: honour.documentId })).toMatchObject(
      [{ entries: [storyEntry] }],
    );
    expect(await read('/coverage/overview')).toMatchObject({ commendations: 2, unreported: 1 });
    expect(await read('/coverage/unreported')).toMatchObject([{ title: 'Nobody wrote of it' }]);
    const csv = await desk.get('/coverage/unreported.csv').expect(200);
    expect(csv.text).toContain('Nobody wrote of it');
  });

  it('breaks off a CSV file that it cannot finish', async () => {
    const desk = deskClient(instance.http, await adminLogin(instance));
    const stopFailing = strapi.db.lifecycles.subscribe({
      models: ['api::honour.honour'],
      beforeFindMany: () => {
        throw new Error('the database is gone');
      },
    });
    try {
      await expect(desk.get('/coverage/unreported.csv').then(({ status }) => status)).rejects.toThrow();
    } finally {
      stopFailing();
    }
  });

  it('deletes the links of a document that is deleted, and copies those of a duplicated story', async () => {
    const copy = await strapi.documents('api::story.story').clone({ documentId: story.documentId });
    expect(await strapi.db.query(LINK).count({ where: { articleDocumentId: copy?.documentId } })).toBe(1);
    await strapi.documents('api::honour.honour').delete({ documentId: honour.documentId, locale: '*' });
    expect(await strapi.db.query(LINK).count({})).toBe(0);
  });
});
