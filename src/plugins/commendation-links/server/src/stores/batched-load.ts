import type { Core } from '@strapi/types';
import DataLoader from 'dataloader';
import { type ReadContext, currentReadContext, runInReadContext } from '../read-context';

/**
 * Strapi's GraphQL resolvers load each relation of each row by itself: a page of 25 articles with their links
 * issues hundreds of statements. They all do it by `entityManager.load`, so that is where loads of the same
 * relation, asked for in the same tick of one request, are gathered into one query.
 *
 * This leans on an internal function. If a Strapi release loads relations in another way, nothing breaks but
 * the speed, and the test "GraphQL: statements do not grow with the page" fails.
 */

type Row = Readonly<Record<string, unknown>> & { readonly id: number };
type Load = (uid: string, entity: Row, field: unknown, params?: LoadParams) => Promise<unknown>;
type LoadParams = { readonly limit?: number; readonly offset?: number; readonly [key: string]: unknown };
type Loaders = Map<string, DataLoader<number, unknown>>;

const loadersOfRequest = new WeakMap<object, Loaders>();

const loadersOf = (batch: object): Loaders => {
  const loaders: Loaders = loadersOfRequest.get(batch) ?? new Map<string, DataLoader<number, unknown>>();
  loadersOfRequest.set(batch, loaders);
  return loaders;
};

/** A page of a list is cut for each parent here: SQL would cut the list of all parents together. */
const cutPage = (value: unknown, { limit, offset = 0 }: LoadParams): unknown => {
  if (!Array.isArray(value)) return value;
  return limit === undefined || limit < 0 ? value.slice(offset) : value.slice(offset, offset + limit);
};

const createLoader = (
  strapi: Core.Strapi,
  { uid, field, params, context }: { uid: string; field: string; params: LoadParams; context: ReadContext },
): DataLoader<number, unknown> =>
  new DataLoader(async (ids) => {
    const { limit: _limit, offset: _offset, ...query } = params;
    const rows = (await runInReadContext(context, () =>
      strapi.db.query(uid as never).findMany({
        select: ['id'],
        where: { id: { $in: [...ids] } },
        populate: { [field]: query },
      }),
    )) as Row[];
    const byId = new Map(rows.map((row) => [row.id, row[field]]));
    return ids.map((id) => cutPage(byId.get(id) ?? null, params));
  });

export const batchLoads = (strapi: Core.Strapi): void => {
  const { entityManager } = strapi.db as unknown as { entityManager: { load: Load } };
  const loadOne = entityManager.load.bind(entityManager);
  entityManager.load = (uid, entity, field, params = {}) => {
    const context = currentReadContext();
    if (!context?.batch || typeof field !== 'string' || typeof entity.id !== 'number') {
      return loadOne(uid, entity, field, params);
    }
    const loaders = loadersOf(context.batch);
    const key = JSON.stringify([uid, field, context.status, context.locale, params]);
    const loader = loaders.get(key) ?? createLoader(strapi, { uid, field, params, context });
    loaders.set(key, loader);
    return loader.load(entity.id);
  };
};
