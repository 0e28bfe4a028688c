import type { Core, UID } from '@strapi/strapi';
import { demoNewsroom } from '../../src/seed/demo/newsroom';
import { fillDemo } from '../../src/seed/fill-demo';
import { databaseKinds } from '../helpers/database-kinds';
import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';

const { articles, commendations, decisions, events, recipients } = demoNewsroom;
const isPublished = ({ draft }: { draft?: true }) => !draft;

const PUBLISHED: readonly (readonly [UID.ContentType, { vi: number; en: number }])[] = [
  ['api::event.event', { vi: events.length, en: events.length }],
  [
    'api::commendation.commendation',
    {
      vi: commendations.filter(isPublished).length,
      en: commendations.filter(({ title, reason }) => title?.en ?? reason.en).length,
    },
  ],
  [
    'api::article.article',
    { vi: articles.filter(isPublished).length, en: articles.filter(({ text }) => text.en).length },
  ],
];

const LINK = 'plugin::commendation-links.link' as UID.ContentType;
const linkCount = articles.flatMap(({ links }) => links).length;

const countAll = (strapi: Core.Strapi): Promise<readonly number[]> => {
  const uids = [...PUBLISHED.map(([uid]) => uid), 'api::decision.decision', 'api::recipient.recipient', LINK];
  return Promise.all(uids.map((uid) => strapi.db.query(uid as UID.ContentType).count()));
};

describe.each(databaseKinds)('the demo newsroom on %s', (kind) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;

  beforeAll(async () => {
    instance = await startStrapi({ database: kind });
    strapi = instance.strapi;
    expect(await fillDemo(strapi)).toMatchObject({ filled: true, links: linkCount });
  });

  afterAll(() => instance?.stop());

  test.each(PUBLISHED)('publishes %s in both locales', async (uid, expected) => {
    const published = (locale: string) =>
      strapi.documents(uid).count({ locale, status: 'published' } as never);
    expect({ vi: await published('vi'), en: await published('en') }).toEqual(expected);
  });

  test('writes every decision and recipient', async () => {
    expect(await strapi.documents('api::decision.decision').count({})).toBe(decisions.length);
    expect(await strapi.documents('api::recipient.recipient').count({})).toBe(recipients.length);
  });

  test('does nothing a second time', async () => {
    const before = await countAll(strapi);
    expect(await fillDemo(strapi)).toEqual({ filled: false, documents: 0, links: 0 });
    expect(await countAll(strapi)).toEqual(before);
  });

  test('gives every article and event an address', async () => {
    for (const uid of ['api::article.article', 'api::event.event'] as const) {
      const rows = await strapi.db.query(uid).findMany({ select: ['slug'] });
      expect(rows.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    }
  });

  test('lets the public read the first article with the award it reports, whole and in part', async () => {
    const { body } = await instance.http
      .get('/api/articles')
      .query(
        'filters[commendationLinks][scope]=subset&filters[reportedOn]=2023-03-23&populate[commendationLinks][populate][commendation][populate]=counts',
      )
      .expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0].commendationLinks).toMatchObject([
      { scope: 'whole', commendation: { counts: { individuals: 44, collectives: 51 } } },
      { scope: 'subset', reported: { individuals: 3, collectives: 3 } },
    ]);
  });

  test('shows the public neither suggested nor rejected links', async () => {
    const { body } = await instance.http
      .get('/api/articles?populate=commendationLinks&pagination[pageSize]=50')
      .expect(200);
    const states = body.data.flatMap((article: { commendationLinks: { state: string }[] }) =>
      article.commendationLinks.map(({ state }) => state),
    );
    expect(new Set(states)).toEqual(new Set(['confirmed']));
  });

  test('gives English commendations the relations of the Vietnamese ones', async () => {
    const relations = ['awardType', 'grantor', 'decision', 'presentedAt', 'recipients'] as const;
    const named = async (locale: string) => {
      const { body } = await instance.http
        .get('/api/commendations?pagination[pageSize]=50')
        .query({ locale, ...Object.fromEntries(relations.map((name, at) => [`populate[${at}]`, name])) })
        .expect(200);
      const rows = body.data as Record<string, unknown>[];
      return new Map(
        rows.map((row) => [
          row.documentId,
          relations.map((name) =>
            [row[name]].flat().map((one) => (one as { documentId: string } | null)?.documentId),
          ),
        ]),
      );
    };
    const [vietnamese, english] = [await named('vi'), await named('en')];
    expect(english.size).toBeGreaterThan(0);
    for (const [documentId, relationsOfIt] of english)
      expect(relationsOfIt).toEqual(vietnamese.get(documentId));
    expect([...english.values()].some(([, , , , recipients]) => (recipients?.length ?? 0) > 0)).toBe(true);
  });

  test('leaves some commendations for the newsroom to report on', async () => {
    const { body } = await instance.http
      .get('/api/commendations?filters[articleLinks][id][$null]=true')
      .expect(200);
    expect(body.data).toHaveLength(3);
  });

  test('has one award cancelled for one person and one cancelled whole', async () => {
    const standings = await strapi
      .documents('api::commendation.commendation')
      .findMany({ status: 'published', filters: { standing: { $ne: 'granted' } } as never });
    expect(standings.map(({ standing }) => standing).sort()).toEqual(['cancelled', 'partly-cancelled']);
  });
});
