import type { ColumnsOf } from './condition-rules';
import { type Problem, isRecord } from './problem';

/** Checks what rows are sorted by against the schema: Strapi follows a path through a plain field until it falls. */

type Place = { readonly columnsOf: ColumnsOf; readonly uid: string; readonly path: readonly string[] };

const orderProblemOf = (path: readonly string[], message: string): Problem => ({
  path: ['sort'],
  message: `sort: ${path.join('.')} ${message}`,
});

/** Drafts and published rows are told apart by it, and it has no column. */
const isVirtual = (columns: object, key: string): boolean =>
  key === 'status' && Object.hasOwn(columns, 'publishedAt');

const keyProblem = (place: Place, key: string, order: unknown): Problem | undefined => {
  const path = [...place.path, key];
  const columns = place.columnsOf(place.uid) ?? {};
  const column = Object.hasOwn(columns, key) ? columns[key] : undefined;
  if (!column && !isVirtual(columns, key)) return orderProblemOf(path, 'is not a field');
  const leads = column?.type === 'relation' && column.target !== undefined ? column.target : undefined;
  if (leads === undefined) {
    return typeof order === 'object' && order !== null
      ? orderProblemOf(
          path,
          `is a plain field: ${Object.keys(order).join(', ')} cannot be reached through it`,
        )
      : undefined;
  }
  return typeof order === 'object' && order !== null
    ? problemIn({ ...place, uid: leads, path }, order)
    : orderProblemOf(path, 'is a relation: name a field of what it leads to');
};

const problemIn = (place: Place, order: unknown): Problem | undefined => {
  if (typeof order === 'string') return keyProblem(place, order, undefined);
  const parts: readonly (() => Problem | undefined)[] = Array.isArray(order)
    ? order.map((part: unknown) => () => problemIn(place, part))
    : isRecord(order)
      ? Object.entries(order).map(
          ([key, value]) =>
            () =>
              keyProblem(place, key, value),
        )
      : [];
  for (const problemOf of parts) {
    const found = problemOf();
    if (found) return found;
  }
  return undefined;
};

/** The first thing that rows of a type cannot be sorted by. */
export const orderProblem = (columnsOf: ColumnsOf, uid: string, order: unknown): Problem | undefined =>
  problemIn({ columnsOf, uid, path: [] }, order);
