import type { Core, UID } from '@strapi/strapi';

/** A relation by which entries of one type use those of another. */
export type Use = {
  /** The type that has the relation, and the field it is in. */
  readonly uid: string;
  readonly field: string;
  /** Whether its entries are parts of what they name: they say nothing by themselves, as a recipient without award. */
  readonly isPart: boolean;
  /** Whether what is saved there is public at once. */
  readonly hasDrafts: boolean;
};

type RelationAttribute = {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
};

const known = new WeakMap<Core.Strapi, Map<string, readonly Use[]>>();

const isOwn = (uid: string): uid is UID.ContentType => uid.startsWith('api::');

const attributesOf = (strapi: Core.Strapi, uid: UID.ContentType) =>
  strapi.contentType(uid).attributes as Readonly<Record<string, RelationAttribute>>;

const lookUp = (strapi: Core.Strapi, target: UID.ContentType): readonly Use[] => {
  const listing = attributesOf(strapi, target);
  return Object.keys(strapi.contentTypes)
    .filter(isOwn)
    .flatMap((uid) =>
      Object.entries(attributesOf(strapi, uid))
        .filter(([, one]) => one.type === 'relation' && one.target === target && one.mappedBy === undefined)
        .map(([field, { inversedBy }]) => ({
          uid,
          field,
          isPart: inversedBy !== undefined && listing[inversedBy]?.relation === 'oneToMany',
          hasDrafts: strapi.contentType(uid).options?.draftAndPublish === true,
        })),
    );
};

/** Every relation of the project's types that leads to a type, read from the schemas. */
export const relationsTo = (strapi: Core.Strapi, target: string): readonly Use[] => {
  if (!isOwn(target)) return [];
  const byTarget = known.get(strapi) ?? new Map<string, readonly Use[]>();
  known.set(strapi, byTarget);
  const uses = byTarget.get(target) ?? lookUp(strapi, target);
  byTarget.set(target, uses);
  return uses;
};
