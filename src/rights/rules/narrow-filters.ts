import { isRecord } from '../../input/problem';
import { isAlwaysOpen } from './open-fields';
import { type Place, type Reading, isMorph, isOpenAt, placeBehind } from './places';

/** Whether conditions ask for more than which entry it is: then they may only speak of rows that may be read. */
const asksForMore = (conditions: unknown): boolean => {
  if (Array.isArray(conditions)) return conditions.some(asksForMore);
  if (!isRecord(conditions)) return false;
  return Object.entries(conditions).some(([key, value]) =>
    key.startsWith('$') ? asksForMore(value) : !isAlwaysOpen(key),
  );
};

const behindRelation = (reading: Reading, behind: Place, value: unknown): unknown => {
  const narrowed = narrowFilters(reading, behind, value);
  const rows = asksForMore(narrowed) ? reading.rowsOf(behind.uid) : undefined;
  // A relation that leads nowhere has no row to be closed: "is empty" is true of it.
  return rows && behind.prefix === ''
    ? { $and: [narrowed, { $or: [rows, { id: { $null: true } }] }] }
    : narrowed;
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && Object.keys(value).length === 0;

/**
 * The conditions without those on closed fields, on whichever type they stand: a condition answers as well as the
 * field does. They are left out as Strapi leaves out those on the closed fields of the type asked for.
 */
export const narrowFilters = (reading: Reading, place: Place, filters: unknown): unknown => {
  if (Array.isArray(filters)) {
    return filters
      .map((part: unknown) => narrowFilters(reading, place, part))
      .filter((part) => !isEmpty(part));
  }
  if (!isRecord(filters)) return filters;
  const attributes = reading.attributesOf(place.schema);
  const kept = Object.entries(filters).flatMap(([key, value]): [string, unknown][] => {
    const attribute = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    if (!attribute) return [[key, key.startsWith('$') ? narrowFilters(reading, place, value) : value]];
    if (isMorph(attribute) || !isOpenAt(reading, place, key)) return [];
    const behind = placeBehind(place, key, attribute);
    return [[key, behind ? behindRelation(reading, behind, value) : value]];
  });
  return Object.fromEntries(kept.filter(([, value]) => !isEmpty(value)));
};
