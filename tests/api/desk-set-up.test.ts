import { contentTypeLayouts } from '../../src/seed/layouts/content-type-layouts';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database';

type Field = { readonly name: string };
type Metadata = { readonly edit: Record<string, unknown>; readonly list: Record<string, unknown> };
type Configuration = {
  readonly settings: Record<string, unknown>;
  readonly metadatas: Record<string, Metadata>;
  readonly layouts: { readonly list: readonly string[]; readonly edit: readonly (readonly Field[])[] };
};
type Permission = {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
};

const COMMENDATION = 'api::commendation.commendation';
const RECIPIENT = 'api::recipient.recipient';

type Role = { readonly id: number; readonly code: string; readonly name: string };

/** The desk as an administrator sees it. Signs in once: Strapi lets nobody sign in often. */
const openDesk = async (instance: StrapiInstance) => {
  const { strapi, http } = instance;
  const token = await adminLogin(instance);
  const get = async <Data>(path: string): Promise<Data> => {
    const response = await http.get(path).set('Authorization', `Bearer ${token}`).expect(200);
    return response.body.data as Data;
  };
  const role = async (code: string): Promise<Role> => {
    const found = (await get<Role[]>('/admin/roles')).find((each) => each.code === code);
    if (!found) throw new Error(`There is no role ${code}`);
    return found;
  };
  return {
    role,
    configuration: async (uid: string): Promise<Configuration> => {
      const path = `/content-manager/content-types/${uid}/configuration`;
      return (await get<{ contentType: Configuration }>(path)).contentType;
    },
    permissions: async (code: string): Promise<readonly Permission[]> =>
      get(`/admin/roles/${(await role(code)).id}/permissions`),
    /** Authorization header of a new user who has the role. */
    signIn: async (code: string): Promise<string> => {
      const user = { email: `${code}@tests.invalid`, password: 'Mat-khau-thu-2' };
      const { id } = await role(code);
      await strapi
        .service('admin::user')
        .create({ ...user, firstname: 'Thử', lastname: code, isActive: true, roles: [id] });
      const response = await http.post('/admin/login').send(user).expect(200);
      return `Bearer ${response.body.data.token}`;
    },
  };
};

describe.each(databaseKinds)('the desk of a new newsroom on %s', (kind) => {
  let database: TestDatabase;
  let newsroom: StrapiInstance;
  let desk: Awaited<ReturnType<typeof openDesk>>;

  const start = async () => {
    newsroom = await startStrapi({ database });
    desk = await openDesk(newsroom);
  };

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await start();
  });

  afterAll(async () => {
    await newsroom.stop();
    await database.drop();
  });

  test.each(contentTypeLayouts)('shows the form and list of $uid as laid out', async (layout) => {
    const { settings, layouts } = await desk.configuration(layout.uid);
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual(
      layout.edit.map((row) => row.map(([name]) => name)),
    );
    expect(layouts.list).toEqual(layout.list);
    expect(settings).toMatchObject({
      mainField: layout.mainField,
      defaultSortBy: layout.sort[0],
      defaultSortOrder: layout.sort[1],
    });
  });

  test('calls an award type by its name and lets nobody type the standing', async () => {
    const { metadatas } = await desk.configuration(COMMENDATION);
    expect(metadatas.awardType?.edit).toMatchObject({ label: 'Hình thức khen thưởng', mainField: 'name' });
    expect(metadatas.standing?.edit).toMatchObject({ editable: false });
    expect(metadatas.updatedAt?.list).toMatchObject({ label: 'Ngày cập nhật' });
  });

  test('has an administrator, named in Vietnamese', async () => {
    expect(await desk.role('strapi-super-admin')).toMatchObject({ name: 'Quản trị viên' });
  });

  test('has an editor who may do everything with the content in both languages', async () => {
    const role = await desk.role('strapi-editor');
    expect(role).toMatchObject({ name: 'Biên tập viên' });
    const permissions = await desk.permissions('strapi-editor');
    const publish = permissions.find(
      ({ action, subject }) =>
        action === 'plugin::content-manager.explorer.publish' && subject === COMMENDATION,
    );
    expect(publish).toMatchObject({ properties: { locales: expect.arrayContaining(['vi', 'en']) } });
    expect(permissions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['plugin::commendation-links.links.edit', 'plugin::upload.assets.create']),
    );
  });

  test('has an author who writes drafts of their own, publishes and deletes nothing', async () => {
    expect(await desk.role('strapi-author')).toMatchObject({ name: 'Tác giả' });
    const permissions = await desk.permissions('strapi-author');
    const actions = permissions.map(({ action }) => action);
    expect(actions).not.toContain('plugin::content-manager.explorer.publish');
    expect(actions).not.toContain('plugin::content-manager.explorer.delete');
    const updates = permissions.filter(({ action }) => action === 'plugin::content-manager.explorer.update');
    expect(updates).toHaveLength(4);
    expect(updates.every(({ conditions }) => conditions.includes('admin::is-creator'))).toBe(true);
  });

  test('does not show an author what recipients said about consent', async () => {
    const fieldsRead = async (code: string) =>
      (await desk.permissions(code)).find(
        ({ action, subject }) => action === 'plugin::content-manager.explorer.read' && subject === RECIPIENT,
      )?.properties.fields;
    expect(await fieldsRead('strapi-editor')).toContain('consentNote');
    expect(await fieldsRead('strapi-author')).not.toContain('consentNote');
  });

  test('lets an author create and change an article, and refuses to publish it', async () => {
    const authorization = await desk.signIn('strapi-author');
    const articles = '/content-manager/collection-types/api::article.article';
    const created = await newsroom.http
      .post(`${articles}?locale=vi`)
      .set('Authorization', authorization)
      .send({ title: 'Tuyên dương người hiến máu', summary: 'Sa-pô' })
      .expect(201);
    const { documentId } = created.body.data;
    await newsroom.http
      .put(`${articles}/${documentId}?locale=vi`)
      .set('Authorization', authorization)
      .send({ summary: 'Sa-pô đã sửa' })
      .expect(200);
    await newsroom.http
      .post(`${articles}/${documentId}/actions/publish?locale=vi`)
      .set('Authorization', authorization)
      .send({})
      .expect(403);
  });

  test('lets an editor publish what somebody else wrote', async () => {
    const authorization = await desk.signIn('strapi-editor');
    const { documentId } = await newsroom.strapi
      .documents('api::event.event')
      .create({ data: { name: 'Hội nghị tổng kết' }, locale: 'vi' } as never);
    await newsroom.http
      .post(`/content-manager/collection-types/api::event.event/${documentId}/actions/publish?locale=vi`)
      .set('Authorization', authorization)
      .send({ name: 'Hội nghị tổng kết' })
      .expect(200);
  });

  test('keeps at the next boot what an administrator arranged since', async () => {
    const contentTypes = newsroom.strapi.plugin('content-manager').service('content-types');
    const model = { uid: 'api::category.category' };
    const configuration = await contentTypes.findConfiguration(model);
    await contentTypes.updateConfiguration(model, {
      ...configuration,
      layouts: { ...configuration.layouts, list: ['name', 'updatedAt'] },
    });
    const roles = newsroom.strapi.service('admin::role');
    const author = await roles.findOne({ code: 'strapi-author' });
    await roles.update({ id: author.id }, { name: 'Cộng tác viên' });
    await roles.assignPermissions(author.id, []);
    await newsroom.stop();

    await start();
    expect((await desk.configuration(model.uid)).layouts.list).toEqual(['name', 'updatedAt']);
    expect(await desk.role('strapi-author')).toMatchObject({ name: 'Cộng tác viên' });
    expect(await desk.permissions('strapi-author')).toEqual([]);
  });
});
