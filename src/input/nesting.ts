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

/** How many entries of objects there are, and items of lists that are more than plain values, in all. */
export const countParts = (value: unknown): number =>
  partsOf(value).reduce<number>((sum, part) => {
    const isPlainItem = Array.isArray(value) && !Array.isArray(part) && !isRecord(part);
    return sum + (isPlainItem ? 0 : 1) + countParts(part);
  }, 0);
