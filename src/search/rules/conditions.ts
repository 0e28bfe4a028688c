import type { Model } from './folded-types';

/**
 * Puts questions to the folded copies in place of conditions that ignore case. A condition stays one of Strapi's
 * own: `{ title: { $containsi: 'thi dua' } }` becomes `{ id: { $in: <rows whose folded title has "thi dua"> } }`.
 */

export type TextTest = { readonly operator: string; readonly values: readonly string[] };

export type Copies = {
  /** The model of a type. */
  modelOf(uid: string): Model | undefined;
  /** A sub-query for the rows whose attribute passes a test; nothing where no folded text is kept. */
  rowsWhere(uid: string, attribute: string, test: TextTest): unknown;
};

type Conditions = Readonly<Record<string, unknown>>;

const FOLDED_OPERATORS = new Set([
  '$eqi',
  '$nei',
  '$containsi',
  '$notContainsi',
  '$startsWithi',
  '$endsWithi',
]);
const GROUPS = new Set(['$and', '$or']);

/** What is an object of a class is a sub-query or a moment. */
const isRecord = (value: unknown): value is Conditions => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const asTexts = (value: unknown): readonly string[] | undefined => {
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const texts = values.filter((each) => typeof each === 'string' || typeof each === 'number');
  return texts.length === values.length && texts.length > 0 ? texts.map(String) : undefined;
};

/** What became of one key: conditions that take its place, or nothing when it stays as it is. */
type Changed = readonly Conditions[] | undefined;

type Place = { readonly copies: Copies; readonly uid: string; readonly negated: boolean };

/**
 * A row without the text passes neither a test nor its contrary. Under a `$not` that is said, since an id that is not
 * among those found would pass.
 */
const rowsThatPass = (attribute: string, rows: unknown, negated: boolean): Conditions =>
  negated ? { $or: [{ id: { $in: rows } }, { [attribute]: { $null: true } }] } : { id: { $in: rows } };

const testChanged = (place: Place, attribute: string, tests: Conditions): Changed => {
  const { copies, uid, negated } = place;
  const rest: Record<string, unknown> = {};
  const changed: Conditions[] = [];
  for (const [operator, value] of Object.entries(tests)) {
    if (operator === '$not' && isRecord(value)) {
      const inner = testChanged({ ...place, negated: !negated }, attribute, value);
      if (inner) changed.push({ $not: { $and: inner } });
      else rest[operator] = value;
      continue;
    }
    const values = FOLDED_OPERATORS.has(operator) ? asTexts(value) : undefined;
    const rows = values && copies.rowsWhere(uid, attribute, { operator, values });
    if (rows === undefined) rest[operator] = value;
    else changed.push(rowsThatPass(attribute, rows, negated));
  }
  if (changed.length === 0) return undefined;
  return Object.keys(rest).length > 0 ? [{ [attribute]: rest }, ...changed] : changed;
};

const keyChanged = (place: Place, key: string, value: unknown): Changed => {
  if (GROUPS.has(key) && Array.isArray(value)) {
    const parts = (value as readonly unknown[]).map((part) => withFoldedTexts(place, part));
    return parts.some((part, index) => part !== value[index]) ? [{ [key]: parts }] : undefined;
  }
  if (!isRecord(value)) return undefined;
  const nested = (at: Place): Changed => {
    const inner = withFoldedTexts(at, value);
    return inner === value ? undefined : [{ [key]: inner }];
  };
  if (key === '$not') return nested({ ...place, negated: !place.negated });
  const attribute = place.copies.modelOf(place.uid)?.attributes[key];
  if (attribute?.target !== undefined) return nested({ ...place, uid: attribute.target });
  return attribute ? testChanged(place, key, value) : undefined;
};

/**
 * The conditions on a type with the folded texts asked in place of the texts; the same object when there is nothing
 * to ask. Each changed key goes into an `$and` of its own: Strapi merges the groups of two relations of one object,
 * and the second would win.
 */
export const withFoldedTexts = (place: Place, conditions: unknown): unknown => {
  if (Array.isArray(conditions)) {
    const parts = (conditions as readonly unknown[]).map((part) => withFoldedTexts(place, part));
    return parts.some((part, index) => part !== (conditions as readonly unknown[])[index])
      ? parts
      : conditions;
  }
  if (!isRecord(conditions)) return conditions;
  const rest: Record<string, unknown> = {};
  const changed: Conditions[] = [];
  for (const [key, value] of Object.entries(conditions)) {
    const instead = keyChanged(place, key, value);
    if (instead) changed.push(...instead);
    else rest[key] = value;
  }
  if (changed.length === 0) return conditions;
  return { $and: Object.keys(rest).length > 0 ? [rest, ...changed] : changed };
};
