import { type Problem, isRecord } from './problem';
import { booleanProblem, idProblem, isTextType, textProblem, valueProblem } from './value-rules';

export type Column = { readonly type: string; readonly target?: string };

export type Comparison = {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly column: Column;
  readonly operator?: string;
};

const TEXT_OPERATORS = /^\$((notContains|contains|startsWith|endsWith)i?|eqi|nei)$/;
/** Of `null` Strapi makes the four letters that are looked for. */
const PART_OPERATORS = /contains|with/i;
const NULL_OPERATORS = new Set(['$null', '$notNull']);
const LIST_OPERATORS = new Set(['$in', '$notIn', '$between']);
const OTHER_OPERATORS = new Set(['$not', '$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);

/** What a column can be compared by. Groups join conditions on a row, and Strapi keeps `$jsonSupersetOf` to itself. */
const isOperator = (key: string): boolean =>
  [LIST_OPERATORS, NULL_OPERATORS, OTHER_OPERATORS].some((operators) => operators.has(key)) ||
  TEXT_OPERATORS.test(key);

export const filterProblem = (path: readonly string[], message: string): Problem => ({
  path,
  message: `filters: ${path.join('.') || 'a condition'} ${message}`,
});

/** The type of a list of other names, which is looked through as one text (src/search). */
export const NAMES = 'names';

const namesProblem = (value: string | number | boolean | Date, operator: string): string | undefined =>
  TEXT_OPERATORS.test(operator) && operator.endsWith('i')
    ? textProblem(String(value))
    : 'is a list of names: it is searched by $containsi, $eqi, $startsWithi and $endsWithi, and by $null';

const plainProblem = (
  value: string | number | boolean | Date,
  operator: string,
  column: Column,
): string | undefined => {
  if (NULL_OPERATORS.has(operator)) return booleanProblem(value);
  if (column.type === NAMES) return namesProblem(value, operator);
  if (column.type === 'json' || column.type === 'blocks') {
    return 'cannot be filtered by its content, only by $null and $notNull';
  }
  // A query string has only strings, and GraphQL's IDs may be numbers.
  if (isTextType(column.type)) return textProblem(String(value));
  if (TEXT_OPERATORS.test(operator)) return `is not a text: ${operator} does not apply to it`;
  return column.type === 'relation' ? idProblem(value) : valueProblem(value, column);
};

/** What one page of GraphQL may need to load the rows under its rows; the databases take some three times as many. */
const MAX_VALUES = 10_000;

const listProblem = (
  { path, column }: Comparison,
  values: readonly unknown[],
  operator: string,
): Problem | undefined => {
  if (operator === '$between' && values.length !== 2) return filterProblem(path, 'needs two values');
  // Of an empty list of alternatives Strapi makes no condition at all.
  if (values.length === 0 && !LIST_OPERATORS.has(operator)) return filterProblem(path, 'needs a value');
  if (values.length > MAX_VALUES) return filterProblem(path, `has more than ${MAX_VALUES} values`);
  for (const one of values) {
    const found =
      Array.isArray(one) || isRecord(one)
        ? filterProblem(path, 'must be a list of plain values')
        : operandProblem({
            path,
            value: one,
            column,
            operator: LIST_OPERATORS.has(operator) ? '$eq' : operator,
          });
    if (found) return found;
  }
  return undefined;
};

const operatorsProblem = (
  { path, column }: Comparison,
  operands: Readonly<Record<string, unknown>>,
): Problem | undefined => {
  for (const [key, operand] of Object.entries(operands)) {
    const at = [...path, key];
    const found = isOperator(key)
      ? operandProblem({ path: at, value: operand, column, operator: key })
      : filterProblem(at, 'is not a condition');
    if (found) return found;
  }
  return undefined;
};

/** What is wrong with that which one column is compared with: a value, a list of values, or operators over them. */
export const operandProblem = (comparison: Comparison): Problem | undefined => {
  const { path, value, column, operator } = comparison;
  if (value === null || value === undefined) {
    if (operator === '$between') return filterProblem(path, 'needs two values');
    return operator && PART_OPERATORS.test(operator) ? filterProblem(path, 'needs a text') : undefined;
  }
  if (Array.isArray(value)) return listProblem(comparison, value, operator ?? '$in');
  if (operator === '$between') return filterProblem(path, 'needs two values');
  if (isRecord(value)) {
    // Only a negation holds operators again: Strapi fails on `{ $eq: { $eq: 1 } }`.
    return operator === undefined || operator === '$not'
      ? operatorsProblem(comparison, value)
      : filterProblem(path, 'must be a value');
  }
  // What else is an object is a sub-query of the server's own.
  if (typeof value === 'object' && !(value instanceof Date)) return undefined;
  const message = plainProblem(value as string, operator ?? '$eq', column);
  return message ? filterProblem(path, message) : undefined;
};
