import { isNestedDeeper } from './nesting';
import { type Problem, isRecord } from './problem';
import { integerProblem, valueProblem } from './value-rules';

/** What a REST request says and Strapi overlooks, or takes the longer over the deeper it goes. */

/** As many relations as GraphQL's `depthLimit` lets through; the time Strapi takes doubles with every further one. */
const MAX_POPULATED_RELATIONS = 8;
/** Blocks of text, the deepest there is, hold a dozen levels. */
const MAX_BODY_LEVELS = 50;

const PAGINATION: Readonly<Record<string, readonly [least: number, what: string]>> = {
  page: [1, 'a whole number from 1'],
  pageSize: [1, 'a whole number from 1'],
  start: [0, 'a whole number from 0'],
  // -1 asks for as many as the server gives.
  limit: [-1, 'a whole number from 0, or -1'],
};

/** What is wrong with a page: REST has its numbers as text, GraphQL as numbers or `null`. */
export const paginationProblems = (pagination: unknown): readonly Problem[] => {
  if (pagination === undefined) return [];
  if (!isRecord(pagination)) {
    return [{ path: ['pagination'], message: 'pagination must be given as pagination[page] and the like' }];
  }
  return Object.entries(pagination).flatMap(([name, value]): readonly Problem[] => {
    const path = ['pagination', name];
    if (name === 'withCount') return [];
    const rule = Object.hasOwn(PAGINATION, name) ? PAGINATION[name] : undefined;
    if (!rule) return [{ path, message: `Invalid key pagination.${name}` }];
    const isValid = integerProblem(value) === undefined && Number(value) >= rule[0];
    return isValid ? [] : [{ path, message: `pagination.${name} must be ${rule[1]}` }];
  });
};

/** How many relations a populate goes through: `a.b`, `['a.b']` and `{ a: { populate: 'b' } }` are two each. */
const populatedRelations = (populate: unknown): number => {
  if (typeof populate === 'string') {
    return Math.max(...populate.split(',').map((path) => path.split('.').length));
  }
  if (typeof populate !== 'object' || populate === null) return 0;
  const parts = Object.entries(populate).map(([key, value]: [string, unknown]) => {
    if (/^\d+$/.test(key)) return populatedRelations(value);
    const nested = isRecord(value)
      ? Math.max(populatedRelations(value.populate), populatedRelations(value.on))
      : 0;
    return key.split('.').length + nested;
  });
  return Math.max(0, ...parts);
};

const populateProblems = (populate: unknown): readonly Problem[] =>
  populatedRelations(populate) > MAX_POPULATED_RELATIONS
    ? [
        {
          path: ['populate'],
          message: `populate goes through more than ${MAX_POPULATED_RELATIONS} relations`,
        },
      ]
    : [];

/** Strapi leaves out a condition it cannot make sense of, and so answers with every row. */
const conditionProblems = (value: unknown, path: readonly string[]): readonly Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): readonly Problem[] => {
    const at = [...path, key];
    const name = at.join('.');
    if ((key === '$and' || key === '$or') && !Array.isArray(part)) {
      return [{ path: at, message: `${name} must be a list of at most 100 conditions` }];
    }
    if (key.startsWith('$') && key !== '$not' && isRecord(part)) {
      return [{ path: at, message: `${name} must be a value` }];
    }
    const message = /^\$(n|notN)ull$/.test(key) ? valueProblem(part, { type: 'boolean' }) : undefined;
    return message ? [{ path: at, message: `${name} ${message}` }] : conditionProblems(part, at);
  });
};

/** Strapi takes a bare `filters` for none, and answers with every row. */
const filterProblems = (filters: unknown): readonly Problem[] =>
  filters === undefined || (typeof filters === 'object' && filters !== null)
    ? conditionProblems(filters, ['filters'])
    : [{ path: ['filters'], message: 'filters must be given as filters[field]=value' }];

/** Every order given, in any of the forms of `sort`: `a:desc,b`, a list of such, or `{ a: 'desc' }`. */
const ordersIn = (sort: unknown, isNested = false): readonly string[] => {
  if (typeof sort === 'string') {
    if (isNested) return [sort];
    return sort.split(',').flatMap((part) => (part.includes(':') ? [part.slice(part.indexOf(':') + 1)] : []));
  }
  if (Array.isArray(sort)) return sort.flatMap((part) => ordersIn(part));
  return isRecord(sort) ? Object.values(sort).flatMap((part) => ordersIn(part, true)) : [];
};

const sortProblems = (sort: unknown): readonly Problem[] =>
  ordersIn(sort)
    .filter((order) => !/^(asc|desc)$/i.test(order.trim()))
    .map((order) => ({ path: ['sort'], message: `sort: ${order} is no order, give asc or desc` }));

const searchProblems = (search: unknown): readonly Problem[] =>
  search === undefined || search === null || typeof search === 'string'
    ? []
    : [{ path: ['_q'], message: '_q must be a string' }];

/** Everything in the query string that cannot be answered. */
export const queryProblems = (query: Readonly<Record<string, unknown>>): readonly Problem[] => [
  ...paginationProblems(query.pagination),
  ...populateProblems(query.populate),
  ...filterProblems(query.filters),
  ...conditionProblems(query.populate, ['populate']),
  ...sortProblems(query.sort),
  ...searchProblems(query._q),
];

/** The same in the admin, which has forms of its own for pages and for what is populated. */
export const deskQueryProblems = (query: Readonly<Record<string, unknown>>): readonly Problem[] => [
  ...filterProblems(query.filters),
  ...sortProblems(query.sort),
  ...searchProblems(query._q),
];

/** Whatever stands beside `data` in a body is ignored by Strapi; whoever sent it believes that it counted. */
export const bodyProblems = (body: unknown): readonly Problem[] => {
  if (!isRecord(body) || !('data' in body)) return [];
  return Object.keys(body)
    .filter((key) => key !== 'data')
    .map((key) => ({ path: [key], message: `Invalid key ${key}: the fields of an entry stand in data` }));
};

/** A body that is nested deeper than any entry. */
export const nestingProblems = (body: unknown): readonly Problem[] =>
  isNestedDeeper(body, MAX_BODY_LEVELS)
    ? [{ path: ['data'], message: `data is nested deeper than ${MAX_BODY_LEVELS} levels` }]
    : [];
