import { type Problem, isEveryObjectsKey, isRecord } from './problem';
import { relationProblem } from './relation-rules';
import { textProblem, valueProblem } from './value-rules';

/** Checks what is written against the schema, as far as Strapi leaves it to the database. */

export type Attribute = {
  readonly type: string;
  readonly maxLength?: number;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly component?: string;
  readonly target?: string;
};
export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>>;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The first bad text inside a JSON value. */
const nestedTextProblem = (value: unknown): string | undefined => {
  if (typeof value === 'string') return textProblem(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = textProblem(key) ?? nestedTextProblem(part);
    if (found) return found;
  }
  return undefined;
};

const jsonProblem = (value: unknown): string | undefined => {
  // Strapi stores a string as the JSON text that it is.
  if (typeof value === 'string' && !isJson(value)) return 'must be JSON';
  return nestedTextProblem(value);
};

const blocksProblem = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every(isRecord) ? nestedTextProblem(value) : 'must be a list of blocks';

/** Strapi checks the bounds of a number when it is published; a draft is read by staff as well. */
const boundsProblem = (value: unknown, { min, max }: Attribute): string | undefined => {
  if (typeof min === 'number' && Number(value) < min) return `must not be less than ${min}`;
  return typeof max === 'number' && Number(value) > max ? `must not be more than ${max}` : undefined;
};

const attributeProblem = (value: unknown, attribute: Attribute): string | undefined => {
  if (attribute.type === 'json') return jsonProblem(value);
  if (attribute.type === 'blocks') return blocksProblem(value);
  if (attribute.type === 'relation' || attribute.type === 'media') return relationProblem(value);
  return valueProblem(value, attribute) ?? boundsProblem(value, attribute);
};

type Place = { readonly uid: string; readonly data: unknown; readonly path?: readonly string[] };

/** Everything in the data of a document, its components included, that a database would refuse. */
export const dataProblems = (
  attributesOf: AttributesOf,
  { uid, data, path = [] }: Place,
): readonly Problem[] => {
  // What a component cannot be at all is Strapi's own validation to say.
  if (!isRecord(data)) return [];
  const attributes = attributesOf(uid);
  return Object.entries(data).flatMap(([name, value]): readonly Problem[] => {
    const at = [...path, name];
    if (isEveryObjectsKey(name)) return [{ path: at, message: `Invalid key ${name}` }];
    const attribute = attributes[name];
    if (!attribute || value === null || value === undefined) return [];
    const { component } = attribute;
    if (component !== undefined) {
      return Array.isArray(value)
        ? value.flatMap((part: unknown, index) =>
            dataProblems(attributesOf, { uid: component, data: part, path: [...at, String(index)] }),
          )
        : dataProblems(attributesOf, { uid: component, data: value, path: at });
    }
    const message = attributeProblem(value, attribute);
    return message ? [{ path: at, message: `${at.join('.')} ${message}` }] : [];
  });
};
