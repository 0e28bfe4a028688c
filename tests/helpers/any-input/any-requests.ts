import fc from 'fast-check';
import type { Core } from '@strapi/strapi';
import { LINK } from '../newsroom';
import { type Shape, type Shapes, queriesOver } from './any-query';
import { objectOf, oddJson, oddKey, oddPlain } from './any-value';
import type { WireRequest } from './wire';

/** Every type that REST and GraphQL read, by its path and its field. */
const PUBLIC_TYPES = [
  ['articles', 'api::article.article', 'Article'],
  ['award-types', 'api::award-type.award-type', 'AwardType'],
  ['categories', 'api::category.category', 'Category'],
  ['commendations', 'api::commendation.commendation', 'Commendation'],
  ['decisions', 'api::decision.decision', 'Decision'],
  ['events', 'api::event.event', 'Event'],
  ['organisations', 'api::organisation.organisation', 'Organisation'],
  ['recipients', 'api::recipient.recipient', 'Recipient'],
  ['commendation-links', LINK, 'CommendationLinksLink'],
] as const;

type Declared = {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly enum?: readonly string[];
};

const shapeOf = ({ type, target, component, enum: choices }: Declared): Shape => ({
  type,
  ...(type === 'media' ? { target: 'plugin::upload.file' } : {}),
  ...((target ?? component) ? { target: target ?? component } : {}),
  ...(choices ? { enum: choices } : {}),
});

const shapesOf = (strapi: Core.Strapi): Shapes => {
  const models = { ...strapi.contentTypes, ...strapi.components } as Record<
    string,
    { readonly attributes: Readonly<Record<string, Declared>> }
  >;
  return Object.fromEntries(
    Object.entries(models).map(([uid, { attributes }]) => [
      uid,
      Object.fromEntries(Object.entries(attributes).map(([name, declared]) => [name, shapeOf(declared)])),
    ]),
  );
};

const anyType = fc.constantFrom(...PUBLIC_TYPES);

/** A condition that no row fulfils, whatever stands beside it: a text nobody wrote, an id nobody has. */
const NOBODY: readonly unknown[] = [
  { documentId: 'không-ai-có' },
  { documentId: { $contains: 'không-ai-có' } },
  { id: { $in: ['2147483647'] } },
  { id: { $gt: '2147483646' } },
  { $not: { id: { $notNull: 'true' } } },
];

const GRAPHQL_FIELD: Readonly<Record<string, string>> = {
  'award-types': 'awardTypes',
  'commendation-links': 'commendationLinksLinks',
};

/** Requests of every kind to a running server. */
export const anyRequests = (strapi: Core.Strapi) => {
  const shapes = shapesOf(strapi);
  const queries = queriesOver(shapes);

  const read = anyType.chain(([path, uid]) =>
    fc
      .tuple(
        queries.query(uid),
        fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('/none', '/0', '/%00')),
      )
      .map(([query, id]): WireRequest => ({ method: 'GET', path: `/api/${path}${id}`, query })),
  );

  const desk = anyType.chain(([, uid]) =>
    queries.query(uid).map((query): WireRequest => ({
      method: 'GET',
      path: `/content-manager/collection-types/${uid}`,
      query,
    })),
  );

  /** `filters` that must find nothing: the impossible beside anything, in any order. */
  const impossible = anyType.chain(([path, uid]) =>
    fc
      .tuple(queries.conditions(uid, 2), fc.constantFrom(...NOBODY), fc.boolean(), fc.boolean())
      .map(([condition, nobody, isLast, isInside]): WireRequest => {
        const both = isLast ? [condition, nobody] : [nobody, condition];
        const filters = isInside ? { $or: [{ $and: both }] } : { $and: both };
        return { method: 'GET', path: `/api/${path}`, query: { filters } };
      }),
  );

  const data = (uid: string): fc.Arbitrary<unknown> => {
    const entry = fc.constantFrom(...Object.keys(shapes[uid] ?? {}));
    const field = fc.tuple(
      fc.oneof({ weight: 12, arbitrary: entry }, oddKey),
      fc.oneof({ weight: 3, arbitrary: oddPlain }, oddJson),
    );
    return fc.array(field, { maxLength: 4 }).map(objectOf);
  };
  const write = anyType.chain(([path, uid]) =>
    fc
      .tuple(
        fc.oneof({ weight: 9, arbitrary: data(uid).map((entry) => ({ data: entry })) }, oddJson),
        fc.constantFrom(['POST', ''], ['PUT', '/none'], ['DELETE', '/none']),
        fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, queries.query(uid)),
      )
      .map(([body, [method = 'POST', id = ''], query]): WireRequest => ({
        method,
        path: `/api/${path}${id}`,
        query,
        body,
      })),
  );

  const graphql = anyType.chain(([path, uid, name]) => {
    const field = GRAPHQL_FIELD[path] ?? path;
    const query =
      `query ($filters: ${name}FiltersInput, $pagination: PaginationArg, $sort: [String]) ` +
      `{ ${field}(filters: $filters, pagination: $pagination, sort: $sort) { documentId } }`;
    const withoutDollars = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(withoutDollars)
        : typeof value === 'object' && value !== null
          ? objectOf(
              Object.entries(value).map(
                ([key, part]) => [key.replace(/^\$/, ''), withoutDollars(part)] as const,
              ),
            )
          : value;
    const variables = fc.record(
      {
        filters: queries.conditions(uid, 2).map(withoutDollars),
        pagination: queries.pagination,
        sort: queries.sort(uid),
      },
      { requiredKeys: [] },
    );
    const whole = fc.record(
      {
        query: fc.oneof({ weight: 12, arbitrary: fc.constant<unknown>(query) }, oddJson),
        variables: fc.oneof({ weight: 12, arbitrary: variables }, oddJson),
        operationName: fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(null) }, oddJson),
        extensions: fc.oneof(
          { weight: 4, arbitrary: fc.constant<unknown>({}) },
          oddJson.map((persistedQuery) => ({ persistedQuery })),
          oddJson,
        ),
      },
      { requiredKeys: ['query', 'variables'] },
    );
    return fc
      .oneof(
        { weight: 6, arbitrary: variables.map((given) => ({ query, variables: given })) },
        whole,
        oddJson,
      )
      .map((body): WireRequest => ({ method: 'POST', path: '/graphql', body }));
  });

  return { read, desk, impossible, write, graphql };
};
