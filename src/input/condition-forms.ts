import { type ColumnsOf, speaksOfRows } from './condition-rules';
import { isRecord } from './problem';

type Entry = readonly [key: string, value: unknown];

const formOfRelation = (columnsOf: ColumnsOf, target: string, value: unknown): unknown => {
  if (value === null || value === undefined) return value;
  if (!speaksOfRows(value)) return { id: value };
  const entries = Object.entries(value).map((entry) => formOfEntry(columnsOf, target, entry));
  return entries.length > 1 && entries.some(([key]) => key.startsWith('$'))
    ? { $and: entries.map((entry) => Object.fromEntries([entry])) }
    : Object.fromEntries(entries);
};

const formOfEntry = (columnsOf: ColumnsOf, uid: string, [key, value]: Entry): Entry => {
  if (key.startsWith('$')) return [key, oneForm(columnsOf, uid, value)];
  const columns = columnsOf(uid) ?? {};
  const column = Object.hasOwn(columns, key) ? columns[key] : undefined;
  return column?.type === 'relation' && column.target !== undefined
    ? [key, formOfRelation(columnsOf, column.target, value)]
    : [key, value];
};

/**
 * Conditions on relations in the one form that everything behind here can narrow and Strapi can read: what is asked
 * of a relation's ids stands under `id` (`{ award: { $eq: 1 } }` becomes `{ award: { id: { $eq: 1 } } }`), and a
 * group stands alone, for Strapi takes no fields beside it.
 */
export const oneForm = (columnsOf: ColumnsOf, uid: string, conditions: unknown): unknown => {
  if (Array.isArray(conditions)) return conditions.map((part: unknown) => oneForm(columnsOf, uid, part));
  if (!isRecord(conditions)) return conditions;
  return Object.fromEntries(Object.entries(conditions).map((entry) => formOfEntry(columnsOf, uid, entry)));
};
