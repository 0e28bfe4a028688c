import { isRecord } from '../../input/problem';
import { narrowFilters } from './narrow-filters';
import { narrowSort } from './narrow-sort';
import { type Place, type Reading, isMorph, isOpenAt, leadsOn, openScalars, placeBehind } from './places';

type Data = Readonly<Record<string, unknown>>;

/** `a.b` and `['a.b', 'c']` as `{ a: { populate: { b: true } }, c: true }`. */
const fromPaths = (paths: readonly string[]): Data => {
  const byHead = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.trim().split('.');
    byHead.set(head, [...(byHead.get(head) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return Object.fromEntries(
    [...byHead].map(([head, rest]) => [head, rest.length > 0 ? { populate: rest } : true]),
  );
};

const asObject = (reading: Reading, place: Place, populate: unknown): Data => {
  if (populate === '*' || populate === true) {
    const leading = Object.entries(reading.attributesOf(place.schema)).filter(([, one]) => leadsOn(one));
    return Object.fromEntries(leading.map(([key]) => [key, true]));
  }
  if (typeof populate === 'string') return fromPaths(populate.split(','));
  if (Array.isArray(populate)) return fromPaths(populate.filter((path) => typeof path === 'string'));
  return isRecord(populate) ? populate : {};
};

/** The scalars to load; without a list of them Strapi loads every one. */
export const narrowFields = (
  reading: Reading,
  place: Place,
  fields: unknown,
): readonly string[] | undefined => {
  const open = openScalars(reading, place);
  const isWhole = reading.isWhole(place.uid);
  if (fields === undefined || fields === '*') return isWhole ? undefined : open;
  const asked = [fields].flat().flatMap((field) => (typeof field === 'string' ? field.split(',') : []));
  if (asked.includes('*')) return isWhole ? undefined : open;
  // What is no attribute may be the name of a column.
  return asked.map((field) => field.trim()).filter((field) => open.includes(field));
};

/** The rows to load: those asked for, of those a limited role may read. */
const narrowRows = (reading: Reading, place: Place, filters: unknown): unknown => {
  const asked = filters === undefined ? undefined : narrowFilters(reading, place, filters);
  const rows = place.prefix === '' ? reading.rowsOf(place.uid) : undefined;
  return asked && rows ? { $and: [asked, rows] } : (rows ?? asked);
};

const narrowNode = (reading: Reading, place: Place, value: unknown): Data => {
  const { count, fields, populate, filters, sort } = isRecord(value) ? value : ({} as Data);
  if (count !== undefined) return { count: true };
  const narrowed = {
    fields: narrowFields(reading, place, fields),
    populate: populate === undefined ? undefined : narrowPopulate(reading, place, populate),
    filters: narrowRows(reading, place, filters),
    sort: sort === undefined ? undefined : narrowSort(reading, place, sort),
  };
  return Object.fromEntries(Object.entries(narrowed).filter(([, part]) => part !== undefined));
};

/** What to load along, in Strapi's long form, without closed relations and with the open fields of the others. */
export const narrowPopulate = (reading: Reading, place: Place, populate: unknown): Data => {
  const attributes = reading.attributesOf(place.schema);
  return Object.fromEntries(
    Object.entries(asObject(reading, place, populate)).flatMap(([key, value]): [string, unknown][] => {
      const attribute = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
      if (!attribute || value === false || value === 'false') return [];
      if (isMorph(attribute) || !isOpenAt(reading, place, key)) return [];
      const behind = placeBehind(place, key, attribute);
      return behind ? [[key, narrowNode(reading, behind, value)]] : [];
    }),
  );
};
