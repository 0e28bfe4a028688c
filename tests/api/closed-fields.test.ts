import type { UID } from '@strapi/strapi';
import { databaseKinds } from '../helpers/database-kinds';
import { type Right, deskLogin, mayRead } from '../helpers/desk';
import { ARTICLE, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';
const DECISION = 'api::decision.decision';
const ORGANISATION = 'api::organisation.organisation';
const EVENT = 'api::event.event';
const LISTED = [ARTICLE, COMMENDATION, RECIPIENT, DECISION, ORGANISATION, EVENT];

/** Stands in every closed field, and nowhere else. */
const CLOSED = 'Zkin';

/** What the role below may not read. */
const CLOSED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  [RECIPIENT]: ['consentNote', 'unitAtTime'],
  [DECISION]: ['signer'],
  [ORGANISATION]: ['province'],
  [EVENT]: ['venue.address'],
  [COMMENDATION]: ['grade'],
};

/** Roads of a condition, an order or a populate from a type to a closed field; `null`: the type has none. */
const ROADS: readonly (readonly [uid: string, road: string])[] = [
  [RECIPIENT, 'consentNote'],
  [RECIPIENT, 'commendation.recipients.consentNote'],
  [RECIPIENT, 'commendation.grade'],
  [RECIPIENT, 'commendation.decision.signer'],
  [COMMENDATION, 'recipients.consentNote'],
  [COMMENDATION, 'recipients.unitAtTime'],
  [COMMENDATION, 'localizations.recipients.consentNote'],
  [COMMENDATION, 'localizations.grade'],
  [COMMENDATION, 'grantor.province'],
  [COMMENDATION, 'decision.issuer.province'],
  [COMMENDATION, 'decision.affects.grade'],
  [COMMENDATION, 'presentedAt.venue.address'],
  [COMMENDATION, 'articleLinks.quote'],
  [DECISION, 'signer'],
  [DECISION, 'affects.recipients.consentNote'],
  [DECISION, 'issuer.province'],
  [EVENT, 'venue.address'],
  [ARTICLE, 'event.venue.address'],
  [ARTICLE, 'sourceOrganisation.province'],
  [ARTICLE, 'commendationLinks.commendation.grade'],
  [ARTICLE, 'commendationLinks.quote'],
];

const bracketed = (road: string): string =>
  road
    .split('.')
    .map((step) => `[${step}]`)
    .join('');

describe.each(databaseKinds)('fields that a role closes (%s)', (database) => {
  let instance: StrapiInstance;
  let commendation: Document;
  let article: Document;
  let own: string;

  const without = (right: Right, closed: readonly string[]): Right => ({
    ...right,
    properties: {
      ...right.properties,
      fields: (right.properties?.fields ?? []).filter((field) => !closed.includes(field)),
    },
  });
  const reader = (token: string) => (path: string) =>
    instance.http.get(`/content-manager${path}`).set('Authorization', `Bearer ${token}`);
  const get = (path: string) => reader(own)(path);
  const list = (uid: string, query: string) => get(`/collection-types/${uid}?${query}`);

  beforeAll(async () => {
    instance = await startStrapi({ database });
    const { strapi } = instance;
    const write = newsroom(strapi);
    const organisation = await write.create(ORGANISATION, { name: 'Hội tỉnh', province: `${CLOSED} tỉnh` });
    const venue = { name: 'Hội trường', address: `${CLOSED} đường` };
    const event = await write.create(EVENT, { name: 'Hội nghị', venue }, { status: 'published' });
    const decision = await write.create(
      DECISION,
      {
        number: '163/QĐ-UBND',
        issuedOn: '2023-03-20',
        signer: `${CLOSED} ký`,
        issuer: organisation.documentId,
      },
      { status: 'published' },
    );
    commendation = await write.commendation({
      grade: `${CLOSED} hạng`,
      grantor: organisation.documentId,
      decision: decision.documentId,
      presentedAt: event.documentId,
    });
    await write.translate(COMMENDATION, commendation, { title: 'Certificate' });
    await strapi.documents(DECISION).update({
      documentId: decision.documentId,
      data: { affects: [commendation.documentId] } as never,
    });
    await write.create(RECIPIENT, {
      kind: 'individual',
      displayName: 'Trần Văn An',
      visibility: 'full',
      unitAtTime: `${CLOSED} đơn vị`,
      consentNote: `${CLOSED} đồng ý`,
      commendation: commendation.documentId,
    });
    article = await write.article({ event: event.documentId, sourceOrganisation: organisation.documentId });
    await write.link(article, commendation, { quote: `${CLOSED} trích` });
    own = await deskLogin(
      instance,
      [...LISTED, 'api::award-type.award-type'].map((uid) =>
        without(mayRead(strapi, uid), CLOSED_FIELDS[uid] ?? []),
      ),
    );
  });
  afterAll(() => instance?.stop());

  test.each(ROADS)('%s: no condition on %s answers', async (uid, road) => {
    const path = bracketed(road);
    const [right, wrong] = [`${CLOSED}`, 'không có'];
    for (const operator of ['$startsWith', '$containsi', '$notContains']) {
      const asked = (value: string) =>
        list(uid, `locale=vi&filters${path}[${operator}]=${encodeURIComponent(value)}`).expect(200);
      const [found, control] = [await asked(right), await asked(wrong)];
      expect(found.body.results.length).toBeGreaterThan(0);
      expect(found.body).toEqual(control.body);
      expect(found.text).not.toContain(CLOSED);
    }
    const negated = `filters[$or][0][$not]${path}[$startsWith]=${CLOSED}&filters[$or][1][id][$eq]=0`;
    expect((await list(uid, `locale=vi&${negated}`).expect(200)).text).not.toContain(CLOSED);
  });

  test.each(ROADS)('%s: nothing is loaded or put in order by %s', async (uid, road) => {
    const relations = road.split('.').slice(0, -1);
    const [first = 'createdBy', ...rest] = relations;
    const nested = rest.map((step) => `[populate][${step}]`).join('');
    const column = road.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const queries = [
      `sort=${column}:desc`,
      `fields[0]=${column}`,
      `populate[${first}]${nested}[fields][0]=${column.split('.').at(-1)}`,
      `sort=${road}:desc`,
      `sort[0]=${road}:asc`,
      `sort${bracketed(road)}=asc`,
      `fields=*`,
      `fields[0]=${road}`,
      `populate=*`,
      `populate=${relations.join('.') || '*'}`,
      `populate[${first}]${nested}=true`,
      `populate[${first}]${nested}[populate]=*`,
      `populate[${first}]${nested}[fields][0]=${road.split('.').at(-1)}`,
      `populate[${first}][filters]${bracketed(rest.join('.') || 'id')}[$notNull]=true`,
    ];
    const id = uid === COMMENDATION ? commendation.documentId : uid === ARTICLE ? article.documentId : null;
    for (const query of queries) {
      expect((await list(uid, `locale=vi&${query}`).expect(200)).text).not.toContain(CLOSED);
      if (id === null) continue;
      const one = await get(`/collection-types/${uid}/${id}?locale=vi&${query}`).expect(200);
      expect(one.text).not.toContain(CLOSED);
    }
  });

  test.each(LISTED)('the search of %s does not look into closed fields', async (uid) => {
    const found = await list(uid, `locale=vi&_q=${CLOSED}`).expect(200);
    expect(found.body.pagination.total).toBe(0);
  });

  test('the search still finds by what is open, and by closed fields who may read them', async () => {
    expect((await list(RECIPIENT, '_q=Trần').expect(200)).body.pagination.total).toBe(1);
    const everything = await deskLogin(instance, [mayRead(instance.strapi, RECIPIENT)]);
    const all = reader(everything);
    const found = await all(`/collection-types/${RECIPIENT}?_q=${CLOSED}`).expect(200);
    expect(found.body.results[0]).toMatchObject({ consentNote: `${CLOSED} đồng ý` });
  });

  test.each([
    [ARTICLE, 'event'],
    [COMMENDATION, 'decision'],
    [COMMENDATION, 'recipients'],
    [RECIPIENT, 'commendation'],
    [DECISION, 'affects'],
  ])('choosing entries for %s.%s shows, finds and orders by nothing closed', async (uid, field) => {
    const target = (
      instance.strapi.contentType(uid as UID.ContentType).attributes[field] as { target: string }
    ).target;
    const closed = (CLOSED_FIELDS[target] ?? [])[0] ?? '';
    const queries = [
      `_q=${CLOSED}`,
      `_q=${CLOSED}&_filter=$startsWith`,
      `fields=*`,
      `fields[0]=${closed}`,
      `populate=*`,
      `populate[localizations][populate]=*`,
      `populate[createdBy]=true&populate[recipients][fields][0]=consentNote`,
      `sort=${closed}:asc`,
    ];
    for (const query of queries) {
      const { text } = await get(`/relations/${uid}/${field}?locale=vi&${query}`).expect(200);
      expect(text).not.toContain(CLOSED);
    }
    const asked = async (value: string) =>
      (await get(`/relations/${uid}/${field}?filters${bracketed(closed)}[$startsWith]=${value}`).expect(200))
        .body as object;
    expect(await asked(CLOSED)).toEqual(await asked('Không'));
  });

  test('saving, bulk looks and the homepage answer with nothing closed', async () => {
    const writer = await deskLogin(instance, [
      ...LISTED.map((uid) => without(mayRead(instance.strapi, uid), CLOSED_FIELDS[uid] ?? [])),
      ...[COMMENDATION, ARTICLE].map((uid) => ({
        ...mayRead(instance.strapi, uid),
        action: 'plugin::content-manager.explorer.update',
      })),
    ]);
    const send = (method: 'put' | 'post', path: string, body: object) =>
      instance.http[method](`/content-manager/collection-types/${path}`)
        .set('Authorization', `Bearer ${writer}`)
        .send(body);
    const query = `locale=vi&filters[recipients][displayName][$notNull]=true&populate=*`;
    const saved = await send('put', `${COMMENDATION}/${commendation.documentId}?${query}`, {
      reason: 'Vì cộng đồng',
    }).expect(200);
    expect(saved.text).not.toContain(CLOSED);
    const looked = await send('post', `${COMMENDATION}/actions/bulkFindForValidation`, {
      documentIds: [commendation.documentId],
      locale: 'vi',
      sort: 'recipients.consentNote:asc',
    }).expect(200);
    expect(looked.body.results).toHaveLength(1);
    expect(looked.text).not.toContain(CLOSED);
    const recent = await get('/homepage/recent-documents?action=update').expect(200);
    expect(recent.text).not.toContain(CLOSED);
  });

  test('the relation of an entry is refused to who may not read its field', async () => {
    const token = await deskLogin(instance, [mayRead(instance.strapi, EVENT)]);
    for (const road of [`${ARTICLE}/event`, `${ARTICLE}/${article.documentId}/event`]) {
      await reader(token)(`/relations/${road}`).expect(403);
    }
  });

  test('a type without the right to read is known by its ids alone', async () => {
    const token = await deskLogin(instance, [mayRead(instance.strapi, COMMENDATION)]);
    const asked = reader(token);
    const { body } = await asked(`/collection-types/${COMMENDATION}?locale=vi`).expect(200);
    expect(body.results[0].grantor).toMatchObject({ documentId: expect.any(String) });
    expect(body.results[0].grantor).not.toHaveProperty('name');
    expect(body.results[0].recipients).toEqual({ count: 1 });
    const byName = async (name: string) =>
      (await asked(`/collection-types/${COMMENDATION}?locale=vi&filters[grantor][name]=${name}`).expect(200))
        .body as object;
    expect(await byName('Hội')).toEqual(await byName('Không có'));
  });

  test('a role limited to its own entries neither sees nor finds those of others through a relation', async () => {
    const token = await deskLogin(instance, [
      mayRead(instance.strapi, COMMENDATION),
      { ...mayRead(instance.strapi, ORGANISATION), conditions: ['admin::is-creator'] },
    ]);
    const asked = reader(token);
    const all = await asked(`/collection-types/${COMMENDATION}?locale=vi`).expect(200);
    expect(all.body.results[0].grantor).not.toHaveProperty('name');
    const filtered = `filters[grantor][name][$startsWith]=${encodeURIComponent('Hội tỉnh')}`;
    const found = await asked(`/collection-types/${COMMENDATION}?locale=vi&${filtered}`).expect(200);
    expect(found.body.results).toEqual([]);
    const absent = await asked(
      `/collection-types/${COMMENDATION}?locale=vi&filters[grantor][id][$null]=true`,
    );
    expect(absent.body.pagination.total).toBe(0);
  });

  test('who may read everything sees what hangs on an entry, as Strapi shows it', async () => {
    const token = await deskLogin(
      instance,
      LISTED.map((uid) => mayRead(instance.strapi, uid)),
    );
    const { body } = await reader(token)(
      `/collection-types/${COMMENDATION}?locale=vi&filters[recipients][consentNote][$startsWith]=${CLOSED}`,
    ).expect(200);
    expect(body.results[0]).toMatchObject({
      grade: `${CLOSED} hạng`,
      grantor: { name: 'Hội tỉnh', province: `${CLOSED} tỉnh` },
      decision: { number: '163/QĐ-UBND', signer: `${CLOSED} ký` },
    });
  });
});
