import { isRecord } from '../../input/problem';
import { isAlwaysOpen } from './open-fields';
import { type Place, type Reading, isMorph, isOpenAt, placeBehind } from './places';

/** The place behind a key of an order, `undefined` where that may not be known. */
const step = (reading: Reading, place: Place, key: string): Place | 'scalar' | undefined => {
  const attribute = reading.attributesOf(place.schema)[key];
  // What is no attribute may be the name of a column.
  if (!attribute) return isAlwaysOpen(key) ? 'scalar' : undefined;
  if (isMorph(attribute) || !isOpenAt(reading, place, key)) return undefined;
  const behind = placeBehind(place, key, attribute);
  if (!behind) return 'scalar';
  // An order over rows some of which are closed would tell of those.
  return attribute.type === 'relation' && reading.rowsOf(behind.uid) ? undefined : behind;
};

const isOpenPath = (reading: Reading, place: Place, path: readonly string[]): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const behind = step(reading, place, key);
  if (behind === undefined) return false;
  return behind === 'scalar' || isOpenPath(reading, behind, rest);
};

const pathOf = (part: string): readonly string[] => (part.split(':')[0] ?? '').trim().split('.');

/** An order without what is closed, in the form it came in: `a.b:asc,c`, a list of such, or objects. */
export const narrowSort = (reading: Reading, place: Place, sort: unknown): unknown => {
  if (typeof sort === 'string') {
    return sort
      .split(',')
      .filter((part) => isOpenPath(reading, place, pathOf(part)))
      .join(',');
  }
  if (Array.isArray(sort)) {
    return sort.map((part: unknown) => narrowSort(reading, place, part)).filter((part) => part !== '');
  }
  if (!isRecord(sort)) return sort;
  return Object.fromEntries(
    Object.entries(sort).flatMap(([key, value]): [string, unknown][] => {
      const behind = step(reading, place, key);
      if (behind === undefined) return [];
      return [[key, behind === 'scalar' ? value : narrowSort(reading, behind, value)]];
    }),
  );
};
