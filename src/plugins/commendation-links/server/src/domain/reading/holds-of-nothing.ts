/**
 * What SQL makes of a condition on a row that is not there. A relation that leads nowhere is joined with a row whose
 * columns are all null, so "the issuer's name is empty" is true of a decision without an issuer, and "is not X" is
 * neither true nor false.
 */
type Truth = boolean | 'unknown';

/** Not a list, a moment or a sub-query; a query string is parsed into objects without a prototype. */
export const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const all = (parts: readonly Truth[]): Truth => {
  if (parts.includes(false)) return false;
  return parts.includes('unknown') ? 'unknown' : true;
};

const negated = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth);

const some = (parts: readonly Truth[]): Truth => negated(all(parts.map(negated)));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const isNo = (value: unknown): boolean => value === false || value === 'false';

const truthOfOperator = (operator: string, operand: unknown): Truth => {
  if (operator === '$and') return all(listOf(operand).map(truthOf));
  if (operator === '$or') return some(listOf(operand).map(truthOf));
  if (operator === '$not') return negated(truthOf(operand));
  if (operator === '$null') return !isNo(operand);
  if (operator === '$notNull') return isNo(operand);
  if (operand !== null) return 'unknown';
  if (operator === '$eq' || operator === '$eqi') return true;
  return operator === '$ne' || operator === '$nei' ? false : 'unknown';
};

function truthOf(condition: unknown): Truth {
  if (condition === null) return true;
  if (!isRecord(condition)) return 'unknown';
  return all(
    Object.entries(condition).map(([key, value]) =>
      key.startsWith('$') ? truthOfOperator(key, value) : truthOf(value),
    ),
  );
}

/** Whether a condition on a relation (`{ name: { $null: true } }`) is met where the relation leads to no row. */
export const holdsOfNothing = (condition: unknown): boolean => truthOf(condition) === true;
