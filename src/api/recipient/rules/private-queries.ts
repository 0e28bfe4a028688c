import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Data, DocumentParams } from '../../../documents';
import { IDENTIFYING_FIELDS } from './public-recipient';

/**
 * Keeps the public from asking about names it may not see. A filter or an order answers as well as a field
 * does: "is there a recipient whose name starts with …" gives a hidden name away letter by letter.
 */
export const RECIPIENT_UID = 'api::recipient.recipient';

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const targetOf = (strapi: Core.Strapi, uid: string, key: string): string | undefined => {
  const attribute = strapi.getModel(uid as UID.Schema)?.attributes[key];
  if (!attribute) return undefined;
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
};

const isIdentifying = (uid: string, key: string): boolean =>
  uid === RECIPIENT_UID && (IDENTIFYING_FIELDS as readonly string[]).includes(key);

const refuse = (param: string, key: string): never => {
  throw new errors.ValidationError(
    `Invalid key ${key}: recipients cannot be searched, filtered or sorted by what identifies them`,
    {
      key,
      source: 'query',
      param,
    },
  );
};

const assertFilters = (strapi: Core.Strapi, uid: string, filters: unknown): void => {
  if (Array.isArray(filters)) filters.forEach((part) => assertFilters(strapi, uid, part));
  if (!isRecord(filters)) return;
  for (const [key, value] of Object.entries(filters)) {
    if (isIdentifying(uid, key)) refuse('filters', key);
    // Operators ($and, $not, …) stay at the same type; a relation leads to its target.
    assertFilters(strapi, targetOf(strapi, uid, key) ?? uid, value);
  }
};

const assertSortPath = (strapi: Core.Strapi, uid: string, path: readonly string[]): void => {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (isIdentifying(uid, key)) refuse('sort', key);
  const target = targetOf(strapi, uid, key);
  if (target) assertSortPath(strapi, target, rest);
};

/** `sort` comes as `a.b:asc,c`, as a list of such, or as nested objects. */
export const assertSort = (strapi: Core.Strapi, uid: string, sort: unknown): void => {
  if (Array.isArray(sort)) sort.forEach((part) => assertSort(strapi, uid, part));
  if (typeof sort === 'string') {
    for (const part of sort.split(','))
      assertSortPath(strapi, uid, (part.split(':')[0] ?? '').trim().split('.'));
  }
  if (!isRecord(sort)) return;
  for (const [key, value] of Object.entries(sort)) {
    if (isIdentifying(uid, key)) refuse('sort', key);
    const target = targetOf(strapi, uid, key);
    if (target) assertSort(strapi, target, value);
  }
};

/** Refuses private questions in a query and everything populated under it; asks for what masking needs to know. */
export const guardedParams = (strapi: Core.Strapi, uid: string, params: DocumentParams): DocumentParams => {
  assertFilters(strapi, uid, params.filters);
  assertSort(strapi, uid, params.sort);
  if (uid === RECIPIENT_UID && params._q !== undefined && params._q !== '') refuse('_q', '_q');
  return {
    ...params,
    ...(uid === RECIPIENT_UID && params.fields ? { fields: withVisibility(params.fields) } : {}),
    ...(isRecord(params.populate) ? { populate: guardedPopulate(strapi, uid, params.populate) } : {}),
  };
};

const withVisibility = (fields: unknown): unknown[] => [
  ...new Set([
    ...[fields].flat().flatMap((field) => (typeof field === 'string' ? field.split(',') : [field])),
    'visibility',
  ]),
];

const guardedPopulate = (strapi: Core.Strapi, uid: string, populate: Data): Data =>
  Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      const target = targetOf(strapi, uid, key);
      return [key, target && isRecord(value) ? guardedParams(strapi, target, value) : value];
    }),
  );
