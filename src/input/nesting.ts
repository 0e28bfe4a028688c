import { isRecord } from './problem';

/** Looks at how big a thing is without walking further than it may be: what walks it afterwards is recursive. */

// Only plain objects: a condition made by the server itself may hold a whole query builder.
const partsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
};

/** Whether lists and objects stand inside one another more than so many times. */
export const isNestedDeeper = (value: unknown, levels: number): boolean => {
  const parts = partsOf(value);
  return parts.length > 0 && (levels === 0 || parts.some((part) => isNestedDeeper(part, levels - 1)));
};

/** How many values and objects there are in all. */
export const countParts = (value: unknown): number =>
  partsOf(value).reduce<number>((sum, part) => sum + 1 + countParts(part), 0);
