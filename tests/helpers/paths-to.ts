import type { Core, UID } from '@strapi/strapi';

/** A public type, where it is read over REST, and the relations to follow from it. */
export type PathTo = {
  readonly uid: string;
  readonly address: string;
  readonly relations: readonly string[];
};

const relationsOf = (strapi: Core.Strapi, uid: string): readonly (readonly [string, string])[] =>
  Object.entries(strapi.contentType(uid as UID.ContentType).attributes).flatMap(
    ([name, attribute]): (readonly [string, string])[] =>
      attribute.type === 'relation' && 'target' in attribute && attribute.target && attribute.private !== true
        ? [[name, attribute.target]]
        : [],
  );

/** Every way from a type to another, through so many relations at most and in no circle. */
const waysFrom = (
  strapi: Core.Strapi,
  uid: string,
  { target, steps, seen }: { target: string; steps: number; seen: readonly string[] },
): readonly (readonly string[])[] =>
  steps === 0
    ? []
    : relationsOf(strapi, uid).flatMap(([name, next]) => {
        const further = seen.includes(`${uid}.${name}`)
          ? []
          : waysFrom(strapi, next, { target, steps: steps - 1, seen: [...seen, `${uid}.${name}`] });
        return [...(next === target ? [[name]] : []), ...further.map((way) => [name, ...way])];
      });

/** From the type itself, and from every type that readers may ask, to this one. */
export const pathsTo = (
  strapi: Core.Strapi,
  target: string,
  { addresses, steps }: { addresses: Readonly<Record<string, string>>; steps: number },
): readonly PathTo[] =>
  Object.entries(addresses).flatMap(([uid, address]) => [
    ...(uid === target ? [{ uid, address, relations: [] }] : []),
    ...waysFrom(strapi, uid, { target, steps, seen: [] }).map((relations) => ({ uid, address, relations })),
  ]);
