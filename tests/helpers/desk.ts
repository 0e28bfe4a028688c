import type { Core, UID } from '@strapi/strapi';
import { ARTICLE, COMMENDATION } from './newsroom';
import type { StrapiInstance } from './strapi-instance';

/** One right of a role, as the admin's own permission screens make it. */
export type Right = {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions?: readonly string[];
};

const explorer = (action: string) => `plugin::content-manager.explorer.${action}`;

/** Every attribute a role can be given, with both locales. */
const allOf = (strapi: Core.Strapi, subject: string): NonNullable<Right['properties']> => {
  const service = strapi.service('admin::content-type') as {
    getNestedFields(model: object, options: object): string[];
  };
  return {
    fields: service.getNestedFields(strapi.contentType(subject as UID.ContentType), {
      components: strapi.components,
    }),
    locales: ['vi', 'en'],
  };
};

export const mayRead = (strapi: Core.Strapi, subject: string): Right => ({
  action: explorer('read'),
  subject,
  properties: allOf(strapi, subject),
});

export const mayUpdate = (strapi: Core.Strapi, subject: string): Right => ({
  action: explorer('update'),
  subject,
  properties: allOf(strapi, subject),
});

export const mayReadLinks: Right = { action: 'plugin::commendation-links.links.read' };
export const mayEditLinks: Right = { action: 'plugin::commendation-links.links.edit' };

/** The types whose names the desk shows beside a commendation. */
export const RELATED_TYPES = [
  'api::award-type.award-type',
  'api::organisation.organisation',
  'api::decision.decision',
  'api::recipient.recipient',
];

export const readsEverything = (strapi: Core.Strapi): readonly Right[] =>
  [ARTICLE, COMMENDATION, ...RELATED_TYPES].map((uid) => mayRead(strapi, uid));

let people = 0;

type DeskUser = { readonly email: string; readonly password: string };

/** A new user whose one role has these rights and no others. */
export const deskUser = async (
  { strapi }: Pick<StrapiInstance, 'strapi'>,
  rights: readonly Right[],
): Promise<DeskUser> => {
  people += 1;
  const user = { email: `desk-${people}@tests.invalid`, password: 'Mat-khau-thu-1' };
  const role = await strapi.service('admin::role').create({ name: `Vai trò ${people}`, description: '' });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    rights.map((right) => ({ conditions: [], properties: {}, ...right })),
  );
  await strapi.service('admin::user').create({
    ...user,
    firstname: 'Biên tập',
    lastname: `${people}`,
    isActive: true,
    roles: [role.id],
  });
  return user;
};

/** JWT of such a user. */
export const deskLogin = async (
  instance: Pick<StrapiInstance, 'strapi' | 'http'>,
  rights: readonly Right[],
): Promise<string> => {
  const user = await deskUser(instance, rights);
  const response = await instance.http.post('/admin/login').send(user).expect(200);
  return response.body.data.token as string;
};

/** Requests to the plugin's admin routes in somebody's name. */
export const deskClient = (http: StrapiInstance['http'], jwt: string) => {
  const base = '/commendation-links';
  const bearer = ['Authorization', `Bearer ${jwt}`] as const;
  return {
    get: (path: string, query: Readonly<Record<string, string>> = {}) =>
      http
        .get(`${base}${path}`)
        .query(query)
        .set(...bearer),
    post: (path: string, data: unknown) =>
      http
        .post(`${base}${path}`)
        .set(...bearer)
        .send({ data }),
    put: (path: string, data: unknown) =>
      http
        .put(`${base}${path}`)
        .set(...bearer)
        .send({ data }),
    delete: (path: string) => http.delete(`${base}${path}`).set(...bearer),
  };
};

export type DeskClient = ReturnType<typeof deskClient>;
