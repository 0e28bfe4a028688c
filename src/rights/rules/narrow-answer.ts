import { isRecord } from '../../input/problem';
import { isAlwaysOpen } from './open-fields';
import { type Attribute, type Place, type Reading, isMorph, isOpenAt, placeBehind, rootOf } from './places';

type Entity = Readonly<Record<string, unknown>>;

/** Says of a row whether a role that is limited to some rows may read it. */
export type IsOpenRow = (uid: string, row: Entity) => boolean;

const placeOf = (place: Place, key: string, attribute: Attribute, entity: Entity): Place | undefined => {
  if (attribute.type === 'dynamiczone') {
    const { __component: component } = entity;
    return typeof component === 'string' ? { uid: place.uid, schema: component, prefix: null } : undefined;
  }
  if (isMorph(attribute) && attribute.target === undefined) {
    return typeof entity.__type === 'string' ? rootOf(entity.__type) : undefined;
  }
  return placeBehind(place, key, attribute);
};

const isCount = (entity: Entity): boolean => 'count' in entity && !('id' in entity);

/** Every entity that stands under this one, with the place where it stands. */
export const entitiesUnder = (
  reading: Reading,
  place: Place,
  entity: Entity,
): readonly (readonly [Place, Entity])[] =>
  Object.entries(reading.attributesOf(place.schema)).flatMap(([key, attribute]) =>
    [entity[key]].flat().flatMap((value: unknown) => {
      if (!isRecord(value) || isCount(value)) return [];
      const behind = placeOf(place, key, attribute, value);
      return behind ? [[behind, value] as const, ...entitiesUnder(reading, behind, value)] : [];
    }),
  );

const identityOf = (entity: Entity): Entity =>
  Object.fromEntries(Object.entries(entity).filter(([key]) => isAlwaysOpen(key)));

/** An entity with the fields that are open, its own and those of all that stands under it. */
export const narrowEntity = (
  reading: Reading,
  { place, entity, isOpenRow }: { place: Place; entity: Entity; isOpenRow: IsOpenRow },
): Entity => {
  const attributes = reading.attributesOf(place.schema);
  const narrowOne = (key: string, attribute: Attribute, value: unknown): unknown => {
    if (!isRecord(value) || isCount(value)) return value;
    const behind = placeOf(place, key, attribute, value);
    if (!behind) return attribute.type === 'relation' ? identityOf(value) : value;
    if (behind.prefix === '' && !isOpenRow(behind.uid, value)) return identityOf(value);
    return narrowEntity(reading, { place: behind, entity: value, isOpenRow });
  };
  return Object.fromEntries(
    Object.entries(entity).flatMap(([key, value]): [string, unknown][] => {
      const attribute = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
      if (!attribute) return [[key, value]];
      if (!isOpenAt(reading, place, key)) return [];
      const shown: unknown = Array.isArray(value)
        ? value.map((one: unknown) => narrowOne(key, attribute, one))
        : narrowOne(key, attribute, value);
      return [[key, shown]];
    }),
  );
};
