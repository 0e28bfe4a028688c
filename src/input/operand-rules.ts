import { type Problem, isRecord } from './problem';
import { idProblem, isTextType, textProblem, valueProblem } from './value-rules';

export type Column = { readonly type: string; readonly target?: string };

export type Comparison = {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly column: Column;
  readonly operator?: string;
};

const TEXT_OPERATORS = /^\$(not)?(contains|startsWith|endsWith)i?$|^\$(eqi|nei)$/i;
const NULL_OPERATORS = new Set(['$null', '$notNull']);

export const filterProblem = (path: readonly string[], message: string): Problem => ({
  path,
  message: `filters: ${path.join('.') || 'a condition'} ${message}`,
});

const plainProblem = (
  value: string | number | boolean | Date,
  operator: string,
  column: Column,
): string | undefined => {
  if (NULL_OPERATORS.has(operator)) return undefined;
  if (column.type === 'relation') return idProblem(value);
  if (column.type === 'json' || column.type === 'blocks') {
    return 'cannot be filtered by its content, only by $null and $notNull';
  }
  // A query string has only strings, and GraphQL's IDs may be numbers.
  if (isTextType(column.type)) return textProblem(String(value));
  if (TEXT_OPERATORS.test(operator)) return `is not a text: ${operator} does not apply to it`;
  return valueProblem(value, column);
};

/** What one page of GraphQL may need to load the rows under its rows; the databases take some three times as many. */
const MAX_VALUES = 10_000;

const listProblem = ({ path, value, column, operator }: Comparison): Problem | undefined => {
  const values = value as readonly unknown[];
  if (operator === '$between' && values.length !== 2) return filterProblem(path, 'needs two values');
  if (values.length > MAX_VALUES) return filterProblem(path, `has more than ${MAX_VALUES} values`);
  for (const one of values) {
    const found =
      Array.isArray(one) || isRecord(one)
        ? filterProblem(path, 'must be a list of plain values')
        : operandProblem({ path, value: one, column, operator: '$eq' });
    if (found) return found;
  }
  return undefined;
};

/** What is wrong with that which one column is compared with: a value, a list of values, or operators over them. */
export const operandProblem = (comparison: Comparison): Problem | undefined => {
  const { path, value, column, operator = '$eq' } = comparison;
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return listProblem(comparison);
  if (operator === '$between') return filterProblem(path, 'needs two values');
  if (isRecord(value)) {
    for (const [key, operand] of Object.entries(value)) {
      const at = [...path, key];
      const found = key.startsWith('$')
        ? operandProblem({ path: at, value: operand, column, operator: key })
        : filterProblem(at, 'is not a condition');
      if (found) return found;
    }
    return undefined;
  }
  // What else is an object is a sub-query of the server's own.
  if (typeof value === 'object' && !(value instanceof Date)) return undefined;
  const message = plainProblem(value as string, operator, column);
  return message ? filterProblem(path, message) : undefined;
};
