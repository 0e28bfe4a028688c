import type { Core } from '@strapi/types';
import { isLink, linkEndOf, linkEnds } from '../../plugin-config';
import type { ReadContext } from '../../read-context';
import { shownRowOfTarget } from './joined-locales';
import { reachesAnything, reachesDrafts } from './relations';
import { assertSortable } from './sortable';
import { type Where, shownRowOfEnd, visibleLinks } from './visibility';
import { knownRows, rewriteWhere, rootAlias } from './where';

type Query = {
  where?: Where;
  populate?: unknown;
  orderBy?: unknown;
  [key: string]: unknown;
};

type PopulateMap = Record<string, true | Query>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strapi's query layer takes `true`, paths (`['links.article']`) or an object; the rest of this file knows objects. */
const asPopulateMap = (strapi: Core.Strapi, uid: string, populate: unknown): PopulateMap => {
  const { attributes } = strapi.db.metadata.get(uid);
  if (populate === true) {
    const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
    return Object.fromEntries(relations.map((name) => [name, true]));
  }
  if (!Array.isArray(populate)) return isRecord(populate) ? (populate as PopulateMap) : {};
  const paths = new Map<string, string[]>();
  for (const path of populate as readonly string[]) {
    const [root = '', ...rest] = path.split('.');
    paths.set(root, [...(paths.get(root) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return Object.fromEntries(
    [...paths].map(([root, rest]) => [root, rest.length > 0 ? { populate: rest } : true]),
  );
};

const and = (...parts: readonly (Where | undefined)[]): Where => {
  const given = parts.filter((part): part is Where => part !== undefined && Object.keys(part).length > 0);
  return given.length === 1 ? (given[0] ?? {}) : given.length === 0 ? {} : { $and: given };
};

/** What a step of populate may show, and the order of links on the side they are read from. */
const narrowingOf = (
  strapi: Core.Strapi,
  { uid, name, target, context }: { uid: string; name: string; target: string; context: ReadContext },
): Query => {
  const alias = rootAlias(strapi, target);
  const end = linkEndOf(strapi, uid);
  if (end?.relation === name) {
    return {
      where: visibleLinks(strapi, alias, context),
      orderBy: [{ [end.positionAttribute]: 'asc' }, { id: 'asc' }],
    };
  }
  const leadsToEnd =
    isLink(uid) && Object.values(linkEnds(strapi)).some((side) => side.linkAttribute === name);
  if (leadsToEnd) return { where: shownRowOfEnd(strapi, { uid: target, alias, context }) };
  const shown = shownRowOfTarget(strapi, { uid, name, target, alias, context });
  // The document service narrows these by itself, a query of the layer below does not.
  const amongDrafts = context.operation === 'read' && reachesDrafts({ strapi, uid, context }, name);
  return {
    where: and(
      shown ?? (amongDrafts ? { publishedAt: { $notNull: true } } : undefined),
      knownRows({ strapi, uid: target, context }),
    ),
  };
};

const rewritePopulate = (
  strapi: Core.Strapi,
  { uid, populate, context }: { uid: string; populate: unknown; context: ReadContext },
): PopulateMap =>
  Object.fromEntries(
    Object.entries(asPopulateMap(strapi, uid, populate)).flatMap(([name, value]) => {
      const attribute = strapi.db.metadata.get(uid).attributes[name];
      if (reachesAnything({ strapi, uid, context }, name)) return [];
      if (
        attribute?.type !== 'relation' ||
        !('target' in attribute) ||
        typeof attribute.target !== 'string'
      ) {
        return [[name, value]];
      }
      const { target } = attribute;
      const query: Query = isRecord(value) ? { ...value } : {};
      const narrowing = narrowingOf(strapi, { uid, name, target, context });
      const rewritten = rewriteQuery(strapi, { uid: target, query, context, root: false });
      const narrowed = {
        ...rewritten,
        where: and(rewritten.where, narrowing.where),
        ...(query.orderBy || !narrowing.orderBy ? {} : { orderBy: narrowing.orderBy }),
      };
      return [[name, narrowed]];
    }),
  );

/**
 * For what asks the query layer directly and so runs in no read context (the upload plugin's own routes): files do
 * not show what they belong to.
 */
export const withoutOwnersOfFiles = (strapi: Core.Strapi, uid: string, populate: unknown): PopulateMap =>
  Object.fromEntries(
    Object.entries(asPopulateMap(strapi, uid, populate)).flatMap(([name, value]) => {
      const context = { audience: 'public', status: 'published' } as const;
      if (reachesAnything({ strapi, uid, context }, name)) return [];
      const attribute = strapi.db.metadata.get(uid).attributes[name];
      if (!isRecord(value) || !value.populate || !attribute || !('target' in attribute))
        return [[name, value]];
      const nested = withoutOwnersOfFiles(strapi, attribute.target, value.populate);
      return [[name, { ...value, populate: nested }]];
    }),
  );

/** The whole query, its conditions and everything it populates, narrowed to what the reader may see. */
export function rewriteQuery(
  strapi: Core.Strapi,
  { uid, query, context, root }: { uid: string; query: Query; context: ReadContext; root: boolean },
): Query {
  const alias = rootAlias(strapi, uid);
  const scope = { strapi, uid, context, alias };
  assertSortable(scope, query.orderBy);
  const rootLinks =
    root && isLink(uid) && context.operation === 'read' ? visibleLinks(strapi, alias, context) : undefined;
  const rootRows = root ? knownRows(scope) : undefined;
  return {
    ...query,
    where: and(query.where ? rewriteWhere(scope, query.where) : undefined, rootLinks, rootRows),
    ...(query.populate
      ? { populate: rewritePopulate(strapi, { uid, populate: query.populate, context }) }
      : {}),
  };
}
