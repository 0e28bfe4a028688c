import type { Core } from '@strapi/strapi';
import { withFoldedTexts } from './rules/conditions';
import { type FoldedType, type Model, foldedTypeOf } from './rules/folded-types';
import { type Query, alphabeticalOrder } from './stores/alphabetical-order';
import { keepFoldedCopies } from './stores/copies';
import { rowFinder } from './stores/row-finder';

/** Of Strapi's own types only the files that staff look for; accounts are found by what stands in them. */
const UPLOADS = new Set(['plugin::upload.file', 'plugin::upload.folder']);

type Builder = {
  readonly alias: string;
  readonly state: {
    readonly type: string;
    readonly joins: readonly { readonly alias: string; readonly referencedTable: string }[];
  };
  where(conditions?: unknown): Builder;
  search(typed: unknown): Builder;
  clone(): Builder;
  getKnexQuery(): unknown;
};

type EntityManager = { createQueryBuilder(uid: string): Builder };

const searchedTypes = (strapi: Core.Strapi): readonly FoldedType[] => {
  const uids = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].filter(
    (uid) => uid.startsWith('api::') || UPLOADS.has(uid) || uid in strapi.components,
  );
  return uids.flatMap((uid) => foldedTypeOf(strapi.db.metadata.get(uid) as Model) ?? []);
};

/**
 * Lets every query that Strapi builds, for the admin, REST and GraphQL, ignore accents where it ignores case, and
 * sort as the Vietnamese alphabet does. `$eq`, `$contains`, `$startsWith` and `$endsWith` mean what they meant.
 *
 * The one place for it is the query builder: everything that Strapi reads passes it.
 */
export const searchVietnamese = async (strapi: Core.Strapi): Promise<void> => {
  const types = searchedTypes(strapi);
  await keepFoldedCopies(strapi, types);

  const byUid = new Map(types.map((type) => [type.uid, type]));
  const byTable = new Map(types.map((type) => [type.table, type]));
  const finder = rowFinder(strapi, byUid);
  const copies = { modelOf: (uid: string) => strapi.db.metadata.get(uid) as Model | undefined, ...finder };
  const sortsByKeys = strapi.db.dialect.client === 'sqlite';
  const entityManager = strapi.db.entityManager as unknown as EntityManager;
  const createQueryBuilder = entityManager.createQueryBuilder.bind(entityManager);

  const extend = (uid: string, builder: Builder): Builder => {
    const own = {
      where: builder.where.bind(builder),
      search: builder.search.bind(builder),
      clone: builder.clone.bind(builder),
      getKnexQuery: builder.getKnexQuery.bind(builder),
    };
    const typeOfAlias = (alias: string): FoldedType | undefined => {
      if (alias === builder.alias) return byUid.get(uid);
      const join = builder.state.joins.find((each) => each.alias === alias);
      return join && byTable.get(join.referencedTable);
    };
    return Object.assign(builder, {
      where: (conditions?: unknown) =>
        own.where(withFoldedTexts({ copies, uid, negated: false }, conditions)),
      search: (typed: unknown) => {
        const rows = finder.rowsWithText(uid, typed);
        return rows === undefined ? own.search(typed) : own.where({ id: { $in: rows } });
      },
      clone: () => extend(uid, own.clone()),
      getKnexQuery: () => {
        const query = own.getKnexQuery();
        if (sortsByKeys && builder.state.type === 'select')
          alphabeticalOrder(strapi, typeOfAlias)(query as Query);
        return query;
      },
    });
  };

  entityManager.createQueryBuilder = (uid) => extend(uid, createQueryBuilder(uid));
};
