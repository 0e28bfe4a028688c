/**
 * What a column holds on both databases. PostgreSQL refuses, with an error that names no field, what SQLite takes
 * without a word; these rules say it first, and the same everywhere.
 */

/** Length of a string column in PostgreSQL, where the schema does not ask for less. */
const STRING_LENGTH = 255;
const MAX_INTEGER = 2_147_483_647;
const STRING_TYPES = new Set(['string', 'uid', 'email', 'enumeration']);
const TEXT_TYPES = new Set([...STRING_TYPES, 'text', 'richtext', 'password']);

type Attribute = { readonly type: string; readonly maxLength?: number };

export const isTextType = (type: string): boolean => TEXT_TYPES.has(type);

/** What is wrong with a text wherever it stands, also deep inside JSON. */
export const textProblem = (text: string): string | undefined => {
  if (text.includes('\u0000')) return 'must not contain the null character (U+0000)';
  return /\p{Surrogate}/u.test(text) ? 'must be valid Unicode: it contains half a character' : undefined;
};

const stringProblem = (
  value: unknown,
  { type, maxLength = STRING_LENGTH }: Attribute,
): string | undefined => {
  if (typeof value !== 'string') return 'must be a string';
  const limit = Math.min(maxLength, STRING_LENGTH);
  if (STRING_TYPES.has(type) && value.length > limit) return `must not be longer than ${limit} characters`;
  return textProblem(value);
};

const asNumber = (value: unknown): number =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'number' ? value : NaN;

export const integerProblem = (value: unknown): string | undefined => {
  const number = asNumber(value);
  if (!Number.isInteger(number)) return 'must be a whole number';
  return Math.abs(number) > MAX_INTEGER ? `must be between -${MAX_INTEGER} and ${MAX_INTEGER}` : undefined;
};

const floatProblem = (value: unknown): string | undefined =>
  Number.isFinite(asNumber(value)) ? undefined : 'must be a number';

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const dateProblem = (value: unknown): string | undefined =>
  value instanceof Date || (typeof value === 'string' && isDay(value.slice(0, 10)))
    ? undefined
    : 'must be a date: YYYY-MM-DD';

const isMoment = (value: string): boolean =>
  /^\d{4}-/.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(new Date(value).getTime());

/** A moment as ISO 8601 or as milliseconds since 1970, in the years of four digits. */
const datetimeProblem = (value: unknown): string | undefined => {
  // Strapi reads no fraction, sign or exponent in it.
  const isTimestamp = /^\d+$/.test(String(value)) && Number(value) < Date.UTC(10_000, 0);
  return value instanceof Date || isTimestamp || (typeof value === 'string' && isMoment(value))
    ? undefined
    : 'must be a date and time: YYYY-MM-DDThh:mm:ssZ';
};

export const booleanProblem = (value: unknown): string | undefined =>
  [true, false, 'true', 'false', 't', 'f', '1', '0', 1, 0].includes(value as boolean)
    ? undefined
    : 'must be true or false';

const RULES: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  integer: integerProblem,
  increments: integerProblem,
  float: floatProblem,
  decimal: floatProblem,
  biginteger: floatProblem,
  date: dateProblem,
  datetime: datetimeProblem,
  timestamp: datetimeProblem,
  boolean: booleanProblem,
};

/** What is wrong with the value of a scalar attribute; `undefined` when nothing is. */
export const valueProblem = (value: unknown, attribute: Attribute): string | undefined =>
  isTextType(attribute.type) ? stringProblem(value, attribute) : RULES[attribute.type]?.(value);

/** The id of a row, in a filter or a relation. */
export const idProblem = (value: unknown): string | undefined =>
  integerProblem(value) === undefined && asNumber(value) > 0 ? undefined : 'must be an id';
