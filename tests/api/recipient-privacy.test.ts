import type { Core } from '@strapi/strapi';
import { type Document, clearNewsroom, newsroom } from '../helpers/newsroom';
import { databaseKinds } from '../helpers/database-kinds';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const RECIPIENT = 'api::recipient.recipient';

describe.each(databaseKinds)('recipients appear no further than their visibility (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let commendation: Document;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
  });
  afterAll(() => instance?.stop());

  beforeEach(async () => {
    await clearNewsroom(strapi);
    const desk = newsroom(strapi);
    commendation = await desk.commendation();
    const draft = await desk.commendation({ title: 'Còn là bản nháp' }, {});
    const add = (to: Document, data: Record<string, unknown>) =>
      desk.create(RECIPIENT, { kind: 'individual', commendation: to.documentId, ...data });
    await add(commendation, {
      displayName: 'Nguyễn Thị Đào',
      honorific: 'Bà',
      unitAtTime: 'Trạm Y tế',
      visibility: 'full',
      consentNote: 'giấy đồng ý số 7',
    });
    await add(commendation, {
      displayName: 'Trần Văn Giấu',
      honorific: 'Ông',
      unitAtTime: 'Ấp Kín',
      visibility: 'initials',
    });
    await add(commendation, { displayName: 'Lê Thị Khuất', unitAtTime: 'Xã Xa', visibility: 'count-only' });
    await add(commendation, { displayName: 'Em Nhỏ', minor: true });
    await add(draft, { displayName: 'Người Của Nháp', visibility: 'full' });
  });

  const hidden = ['Giấu', 'giau', 'Ấp Kín', 'Khuất', 'Xã Xa', 'Em Nhỏ', 'Người Của Nháp', 'giấy đồng ý'];

  it.each([
    '/api/recipients?pagination[pageSize]=100',
    '/api/recipients?populate=*',
    '/api/recipients?fields=displayName',
    '/api/commendations?populate=*',
    '/api/commendations?populate=recipients',
    '/api/commendations?populate[recipients][fields]=displayName',
    '/api/commendations?populate[recipients][fields][0]=displayName&populate[recipients][fields][1]=unitAtTime',
    '/api/commendations?populate[recipients][populate]=commendation',
  ])('REST: %s', async (path) => {
    const response = await instance.http.get(path);
    expect(response.status).toBe(200);
    expect(response.text).toContain('Nguyễn Thị Đào');
    for (const text of hidden) expect(response.text).not.toContain(text);
  });

  it.each([
    '{ recipients { displayName honorific unitAtTime visibility } }',
    '{ recipients_connection { nodes { displayName unitAtTime } pageInfo { total } } }',
    '{ commendations { recipients { displayName unitAtTime } } }',
    '{ commendations { recipients_connection { nodes { displayName } } } }',
  ])('GraphQL: %s', async (query) => {
    const response = await instance.http.post('/graphql').send({ query });
    expect(response.body).not.toHaveProperty('errors');
    expect(response.text).toContain('Nguyễn Thị Đào');
    for (const text of hidden) expect(response.text).not.toContain(text);
  });

  it('shows initials instead of the name, and a child by initials unless staff decide otherwise', async () => {
    const response = await instance.http.get('/api/recipients?sort=id');
    const names = (response.body as { data: { displayName: string }[] }).data.map(
      ({ displayName }) => displayName,
    );
    expect(names).toEqual(['Nguyễn Thị Đào', 'T.V.G.', 'E.N.']);
  });

  it.each([
    '/api/recipients?filters[displayName][$startsWith]=L',
    '/api/recipients?filters[$or][0][unitAtTime]=x&filters[$or][1][id]=1',
    '/api/recipients?sort=displayName',
    '/api/recipients?_q=Khu',
    '/api/recipients?filters[searchKey]=le thi khuat',
    '/api/recipients?filters[consentNote][$notNull]=true',
    '/api/commendations?filters[recipients][displayName][$contains]=L',
    '/api/commendations?sort=recipients.displayName',
    '/api/commendations?populate[recipients][filters][displayName][$contains]=L',
    '/api/commendations?populate[recipients][sort]=displayName',
    '/api/articles?filters[commendationLinks][commendation][recipients][displayName]=L',
  ])('a hidden name cannot be asked for: %s', async (path) => {
    const response = await instance.http.get(encodeURI(path));
    expect(response.status).toBe(400);
  });

  it.each([
    '{ recipients(filters: { displayName: { startsWith: "L" } }) { documentId } }',
    '{ recipients(sort: "displayName") { documentId } }',
    '{ commendations { recipients(sort: "displayName:asc") { documentId } } }',
    '{ commendations(filters: { recipients: { unitAtTime: { eq: "x" } } }) { documentId } }',
  ])('nor over GraphQL: %s', async (query) => {
    const response = await instance.http.post('/graphql').send({ query });
    expect(response.body).toHaveProperty('errors');
  });

  it('a name hidden later is gone at once', async () => {
    const recipient = await strapi.db.query(RECIPIENT).findOne({ where: { displayName: 'Nguyễn Thị Đào' } });
    await strapi
      .documents(RECIPIENT)
      .update({ documentId: recipient.documentId as string, data: { visibility: 'count-only' } as never });
    const response = await instance.http.get(
      `/api/commendations/${commendation.documentId}?populate=recipients`,
    );
    expect(response.text).not.toContain('Đào');
  });
});
