import type { Core, UID } from '@strapi/strapi';
import { type ContentRight, type StaffRole, staffRoles } from '../seed/staff-roles';

type Action = { readonly actionId: string; readonly section: string; readonly subjects?: readonly string[] };

type Permission = {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions?: readonly string[];
};

type Role = { readonly id: number; readonly name: string };

/** The parts of Strapi's own services that are used here. */
type RoleService = {
  findOne(where: { readonly code: string }): Promise<Role | null>;
  update(
    where: { readonly id: number },
    data: { readonly name: string; readonly description: string },
  ): Promise<Role>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
};
type PermissionService = { readonly actionProvider: { values(): readonly Action[] } };
type ContentTypeService = {
  getPermissionsWithNestedFields(actions: readonly Action[]): readonly Permission[];
};
type LocaleService = { find(): Promise<readonly { readonly code: string }[]> };
type LocalizedTypeService = { isLocalizedContentType(contentType: unknown): boolean };

const STORE = { type: 'core', name: 'so-vang', key: 'staff-roles' } as const;
const OWN_ENTRIES = 'admin::is-creator';

const registeredActions = (strapi: Core.Strapi): readonly Action[] =>
  (strapi.service('admin::permission') as PermissionService).actionProvider.values();

const localeCodes = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const locales = await strapi.plugin('i18n').service<LocaleService>('locales').find();
  return locales.map(({ code }) => code);
};

const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  strapi
    .plugin('i18n')
    .service<LocalizedTypeService>('content-types')
    .isLocalizedContentType(strapi.contentType(uid as UID.ContentType));

/** Strapi wants every field of every component named, and the locales a right on translated content extends to. */
const contentPermissions = (
  strapi: Core.Strapi,
  { actions, types, own = false, without = {} }: ContentRight,
  locales: readonly string[],
): readonly Permission[] => {
  const wanted = registeredActions(strapi)
    .filter(({ actionId }) =>
      actions.some((action) => actionId === `plugin::content-manager.explorer.${action}`),
    )
    .map((action) => ({
      ...action,
      subjects: (action.subjects ?? []).filter((subject) => types.includes(subject)),
    }));
  const contentTypes = strapi.service('admin::content-type') as ContentTypeService;
  return contentTypes.getPermissionsWithNestedFields(wanted).map(({ action, subject, properties }) => ({
    action,
    subject,
    properties: {
      ...(properties?.fields
        ? { fields: properties.fields.filter((field) => !without[subject ?? '']?.includes(field)) }
        : {}),
      ...(subject && isLocalized(strapi, subject) ? { locales } : {}),
    },
    conditions: own ? [OWN_ENTRIES] : [],
  }));
};

const permissionsOf = async (
  strapi: Core.Strapi,
  rights: Required<StaffRole>['rights'],
): Promise<readonly Permission[]> => {
  const locales = await localeCodes(strapi);
  const registered = new Set(registeredActions(strapi).map(({ actionId }) => actionId));
  return [
    ...rights.content.flatMap((right) => contentPermissions(strapi, right, locales)),
    ...rights.actions.filter((action) => registered.has(action)).map((action) => ({ action })),
  ];
};

/**
 * Gives the roles that Strapi makes at first boot Vietnamese names, and two of them the rights of an editor and an
 * author of this newsroom. Once: what an administrator changes or deletes afterwards stays so.
 */
export const setUpRoles = async (strapi: Core.Strapi): Promise<void> => {
  const done = ((await strapi.store.get(STORE)) ?? []) as string[];
  const pending = staffRoles.filter(({ code }) => !done.includes(code));
  if (pending.length === 0) return;
  const roles = strapi.service('admin::role') as RoleService;
  for (const wanted of pending) {
    const role = await roles.findOne({ code: wanted.code });
    if (!role) continue;
    await roles.update({ id: role.id }, { name: wanted.name, description: wanted.description });
    if (wanted.rights) await roles.assignPermissions(role.id, await permissionsOf(strapi, wanted.rights));
  }
  await strapi.store.set({ ...STORE, value: [...done, ...pending.map(({ code }) => code)] });
};
