import type { Core, UID } from '@strapi/strapi';
import { isRecord } from '../input/problem';
import { type TypeRights, isOpenField, isWholeType } from './rules/open-fields';
import type { Attributes, Reading } from './rules/places';

export const READ = 'plugin::content-manager.explorer.read';

type Rule = { readonly fields?: readonly string[]; readonly conditions?: object };

/** The rights of an admin user, as Strapi hands them to a request (`ctx.state.userAbility`). */
export type Ability = {
  can(action: string, subject?: unknown): boolean;
  rulesFor(action: string, subject: string): readonly Rule[];
};

type ContentTypes = { getNestedFields(model: object, options: object): readonly string[] };
type Actions = { get(action: string): { readonly subjects?: readonly string[] } | undefined };
type PermissionService = {
  readonly actionProvider: Actions;
  createPermissionsManager(asked: { ability: Ability; model: string }): {
    getQuery(action: string): object | null | undefined;
    toSubject(row: object): object;
  };
};

/** Types that come with others and have rights of their own: files, and the people who signed an entry. */
const isFree = (uid: string): boolean => uid.startsWith('plugin::upload.') || uid.startsWith('admin::');

const NOTHING: TypeRights = { mayRead: false, permitted: undefined, offered: [] };

const permittedFields = (rules: readonly Rule[]): readonly string[] | undefined =>
  rules.some(({ fields }) => fields === undefined) ? undefined : rules.flatMap(({ fields }) => fields ?? []);

/** The fields that a condition speaks of: `locale`, `createdBy.id`. */
const fieldsIn = (condition: unknown): readonly string[] => {
  if (Array.isArray(condition)) return condition.flatMap(fieldsIn);
  if (!isRecord(condition)) return [];
  return Object.entries(condition).flatMap(([key, value]) => (key.startsWith('$') ? fieldsIn(value) : [key]));
};

/**
 * What a person may read of the content, by the roles that stand behind the ability. A type that no role is given
 * rights on is closed; where it is the one asked for (`asked`), its own routes have let the person in.
 */
export const readingOf = (strapi: Core.Strapi, ability: Ability, asked: string): Reading => {
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypes;
  const governed = new Set(permissions.actionProvider.get(READ)?.subjects ?? []);
  const known = new Map<string, TypeRights | 'free'>();
  const attributesOf = (uid: string): Attributes => strapi.getModel(uid as UID.Schema)?.attributes ?? {};

  const look = (uid: string): TypeRights | 'free' => {
    if (!governed.has(uid)) return isFree(uid) || uid === asked ? 'free' : NOTHING;
    return {
      mayRead: ability.can(READ, uid),
      permitted: permittedFields(ability.rulesFor(READ, uid)),
      offered: contentTypes.getNestedFields(strapi.contentType(uid as UID.ContentType), {
        components: strapi.components,
      }),
    };
  };

  const rightsOn = (uid: string): TypeRights | 'free' => {
    const rights = known.get(uid) ?? look(uid);
    known.set(uid, rights);
    return rights;
  };

  const managerOf = (uid: string) => permissions.createPermissionsManager({ ability, model: uid });

  return {
    attributesOf,
    isOpen: ({ uid, path }) => {
      const rights = rightsOn(uid);
      if (rights === 'free') return true;
      return isOpenField(rights, path, attributesOf(uid)[path]?.type === 'relation');
    },
    isWhole: (uid) => {
      const rights = rightsOn(uid);
      return rights === 'free' || isWholeType(rights);
    },
    rowsOf: (uid) => {
      const rights = rightsOn(uid);
      if (rights === 'free' || !rights.mayRead) return undefined;
      const isLimited = ability
        .rulesFor(READ, uid)
        .some(({ conditions }) => Object.keys(conditions ?? {}).length > 0);
      return isLimited ? (managerOf(uid).getQuery(READ) ?? undefined) : undefined;
    },
    meetsCondition: (uid, row) => {
      const fields = ability.rulesFor(READ, uid).flatMap(({ conditions }) => fieldsIn(conditions));
      if (!fields.every((field) => field in row)) return undefined;
      return ability.can(READ, managerOf(uid).toSubject({ ...row }));
    },
  };
};
