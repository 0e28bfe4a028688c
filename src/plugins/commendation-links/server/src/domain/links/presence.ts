/**
 * A filter on a to-many relation asks either whether there is such a row at all (`[id][$null]=true`) or
 * whether one of the rows fulfils a condition. SQL answers the two with different shapes.
 */
export type Presence = 'absent' | 'present' | 'some';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTrue = (value: unknown): boolean => value === true || value === 'true';
const isFalse = (value: unknown): boolean => value === false || value === 'false';

const IDENTIFIERS = ['id', 'documentId'];

const presenceOfOperator = (operator: string, operand: unknown): Presence => {
  if (operator === '$null') return isFalse(operand) ? 'present' : isTrue(operand) ? 'absent' : 'some';
  if (operator === '$notNull') return isFalse(operand) ? 'absent' : isTrue(operand) ? 'present' : 'some';
  if (operator === '$eq' && operand === null) return 'absent';
  if (operator === '$ne' && operand === null) return 'present';
  return 'some';
};

/** What a filter value given to a relation asks for, e.g. `{ id: { $null: true } }` → `absent`. */
export const askedPresence = (filter: unknown): Presence => {
  if (filter === null) return 'absent';
  if (!isRecord(filter)) return 'some';
  const entries = Object.entries(filter);
  const [first] = entries;
  if (entries.length !== 1 || first === undefined) return 'some';
  const [key, value] = first;
  return IDENTIFIERS.includes(key) ? askedPresence(value) : presenceOfOperator(key, value);
};
