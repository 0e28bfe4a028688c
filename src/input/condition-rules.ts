import { countParts, isNestedDeeper } from './nesting';
import { LISTS } from '../search/rules/folded-types';
import { type Column, filterProblem, NAMES, operandProblem } from './operand-rules';
import { type Problem, isRecord } from './problem';

/**
 * Checks the conditions of a query against the schema. Strapi checks their names only: a value of the wrong type is
 * an error of the database, which names nothing, and each relation on the way is one more sub-query.
 */

export type ColumnsOf = (uid: string) => Readonly<Record<string, Column>> | undefined;

const MAX_RELATIONS = 8;
const MAX_LEVELS = 40;
const MAX_PARTS = 1000;

const JOINING = new Set(['$and', '$or']);
const GROUPS = new Set([...JOINING, '$not']);

type Place = {
  readonly columnsOf: ColumnsOf;
  readonly uid: string;
  readonly path: readonly string[];
  readonly relations: number;
};

/** Whether what a relation is compared with speaks of the rows it leads to, and not of their ids. */
export const speaksOfRows = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.keys(value).every((key) => !key.startsWith('$') || JOINING.has(key));

const relationProblem = (place: Place, column: Column, value: unknown): Problem | undefined => {
  const { target } = column;
  if (target === undefined || !speaksOfRows(value))
    return operandProblem({ path: place.path, value, column });
  const relations = place.relations + 1;
  return relations > MAX_RELATIONS
    ? filterProblem(place.path.slice(0, 3), `… reaches further than ${MAX_RELATIONS} relations`)
    : conditionsProblem({ ...place, uid: target, relations }, value);
};

const entryProblem = (place: Place, key: string, value: unknown): Problem | undefined => {
  const at = { ...place, path: [...place.path, key] };
  if (GROUPS.has(key)) return conditionsProblem(at, value);
  if (key.startsWith('$')) return filterProblem(at.path, 'stands beside no field: put it under one');
  // A list where an object of conditions belongs arrives as `{ 0: … }`.
  if (/^\d+$/.test(key)) return filterProblem(at.path, 'is a list: give an object of conditions');
  const columns = place.columnsOf(place.uid) ?? {};
  const column = Object.hasOwn(columns, key) ? columns[key] : undefined;
  // Strapi asks every type for it, and components have none.
  if (!column) return key === 'documentId' ? filterProblem(at.path, 'is not a field') : undefined;
  return column.type === 'relation'
    ? relationProblem(at, column, value)
    : operandProblem({ path: at.path, value, column: LISTS.has(key) ? { ...column, type: NAMES } : column });
};

const conditionsProblem = (place: Place, conditions: unknown): Problem | undefined => {
  const parts: readonly (() => Problem | undefined)[] | undefined = Array.isArray(conditions)
    ? conditions.map((part: unknown) => () => conditionsProblem(place, part))
    : isRecord(conditions)
      ? Object.entries(conditions).map(
          ([key, value]) =>
            () =>
              entryProblem(place, key, value),
        )
      : undefined;
  if (!parts) return filterProblem(place.path, 'must be an object of conditions');
  for (const problemOf of parts) {
    const found = problemOf();
    if (found) return found;
  }
  return undefined;
};

/** The first thing in the conditions on a type that no row can be compared with. */
export const conditionProblem = (
  columnsOf: ColumnsOf,
  uid: string,
  conditions: unknown,
): Problem | undefined => {
  if (isNestedDeeper(conditions, MAX_LEVELS))
    return { path: ['filters'], message: 'filters: nested too deep' };
  if (countParts(conditions) > MAX_PARTS) {
    return { path: ['filters'], message: `filters: more than ${MAX_PARTS} parts` };
  }
  if (conditions === null || conditions === undefined) return undefined;
  return conditionsProblem({ columnsOf, uid, path: [], relations: 0 }, conditions);
};
