import type { Core } from '@strapi/types';
import { coversLocales } from '../../domain/coverage/covers-locales';
import { enabledLocales } from '../locales';
import type { SubQuery } from './scope';

type Query = Readonly<Record<string, unknown>>;

type Checker = {
  readonly requiresEntity: { read(): boolean };
  readonly sanitizedQuery: { read(query: Query): Promise<Query> };
};

/**
 * Ids of the rows that a user may read, for whom roles put conditions on reading ("is the creator", some
 * locales only); undefined for a user who may read all.
 */
export const readableRows = async (
  strapi: Core.Strapi,
  checker: Checker,
  uid: string,
): Promise<SubQuery | undefined> => {
  if (!checker.requiresEntity.read()) return undefined;
  const permitted = await checker.sanitizedQuery.read({});
  const { codes } = await enabledLocales(strapi);
  if (coversLocales(permitted.filters ?? {}, codes)) return undefined;
  const { where } = strapi.get('query-params').transform(uid, permitted) as { where?: object };
  return () =>
    strapi.db
      .queryBuilder(uid)
      .init({ select: ['id'], where: where ?? {} })
      .getKnexQuery();
};
