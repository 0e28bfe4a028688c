import type { Core } from '@strapi/strapi';
import type { StrapiInstance } from './strapi-instance';

export const ADMIN = { email: 'admin@tests.invalid', password: 'Mat-khau-thu-1' };

/**
 * Key of a new API token: `http.get(…).set('Authorization', `Bearer ${key}`)`.
 * A custom token may do the named actions (`api::article.article.find`) and nothing else.
 */
export const createToken = async (
  strapi: Core.Strapi,
  type: 'full-access' | 'read-only' | 'custom',
  permissions: readonly string[] = [],
): Promise<string> => {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `${type} ${Math.random()}`,
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' ? { permissions } : {}),
  });
  return accessKey;
};

/** JWT of a super administrator, made when there is none, for the admin's own routes (`/content-manager/…`). */
export const adminLogin = async ({
  strapi,
  http,
}: Pick<StrapiInstance, 'strapi' | 'http'>): Promise<string> => {
  const users = strapi.service('admin::user');
  if (!(await users.exists({ email: ADMIN.email }))) {
    const role = await strapi.service('admin::role').getSuperAdmin();
    await users.create({ ...ADMIN, firstname: 'Thử', lastname: 'Nghiệm', isActive: true, roles: [role.id] });
  }
  const response = await http.post('/admin/login').send(ADMIN).expect(200);
  return response.body.data.token;
};

const PERMISSION = 'plugin::users-permissions.permission';

/** Lets everybody (the public role) do the named actions from now on. */
export const allowPublic = async (strapi: Core.Strapi, actions: readonly string[]): Promise<void> => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of actions) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
};

/** Takes the named actions away from the public role. */
export const forbidPublic = async (strapi: Core.Strapi, actions: readonly string[]): Promise<void> => {
  await strapi.db
    .query(PERMISSION)
    .deleteMany({ where: { action: { $in: actions }, role: { type: 'public' } } });
};
