import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import { LINK_UID } from '../../../../shared/constants';
import { askedPresence } from '../../domain/links/presence';
import { holdsOfNothing, isRecord } from '../../domain/reading/holds-of-nothing';
import { type LinkEnd, isLink, linkEnds } from '../../plugin-config';
import type { ReadContext } from '../../read-context';
import { shownRowOfTarget } from './joined-locales';
import { publicRowsOf } from './public-rows';
import { reachesDrafts } from './relations';
import { type Where, shownRowOfEnd, visibleLinks, whereLinkVisible } from './visibility';

/**
 * Rewrites a condition so that every step through a link sees only the links and rows the reader may see.
 *
 * A join, which is what Strapi makes of a relation in a filter, would reach drafts, other locales, rejected
 * links and hidden ends, and so tell of them; it also answers "has no link" by counting every row. Each step
 * becomes a sub-query instead.
 */
export type Scope = {
  readonly strapi: Core.Strapi;
  readonly uid: string;
  readonly context: ReadContext;
  /** Alias of the table in SQL, known for the root of a query only. */
  readonly alias?: string;
  /** Whether the condition stands under `$not`. */
  readonly negated?: boolean;
};

/** The alias that Strapi's query builder gives the root table of a new query. */
export const rootAlias = (strapi: Core.Strapi, uid: string): string =>
  (strapi.db.queryBuilder(uid) as unknown as { alias: string }).alias;

const idsMatching = ({ strapi, uid, context }: Scope, where: Where, column: string): Knex.QueryBuilder => {
  const alias = rootAlias(strapi, uid);
  const shown = isLink(uid)
    ? visibleLinks(strapi, alias, context)
    : shownRowOfEnd(strapi, { uid, alias, context });
  return strapi.db
    .queryBuilder(uid)
    .init({
      select: [column],
      where: { $and: [rewriteWhere({ strapi, uid, context, alias }, where), shown] },
    })
    .getKnexQuery();
};

/** `article.commendationLinks` or `commendation.articleLinks`: which documents have such a link? */
const throughLinks = ({ strapi, context, alias }: Scope, end: LinkEnd, filter: unknown): Where => {
  const presence = askedPresence(filter);
  const links = strapi.db
    .connection(`${strapi.db.metadata.get(LINK_UID).tableName} as cl_link`)
    .select(`cl_link.${end.idColumn}`);
  if (alias) void links.whereRaw('?? = ??', [`cl_link.${end.idColumn}`, `${alias}.document_id`]);
  void whereLinkVisible(strapi, links, { linkAlias: 'cl_link', context });
  if (presence === 'some') {
    const where = isRecord(filter) ? filter : { id: filter };
    void links.whereIn('cl_link.id', idsMatching({ strapi, uid: LINK_UID, context }, where, 'id'));
  }
  return { documentId: presence === 'absent' ? { $notIn: links } : { $in: links } };
};

/** `link.article` or `link.commendation`: which links lead to such a document? */
const toEnd = ({ strapi, context }: Scope, end: LinkEnd, filter: unknown): Where => {
  const presence = askedPresence(filter);
  const where = presence === 'some' && isRecord(filter) ? filter : presence === 'some' ? { id: filter } : {};
  const documents = idsMatching({ strapi, uid: end.uid, context }, where, 'documentId');
  return { [end.idAttribute]: presence === 'absent' ? { $notIn: documents } : { $in: documents } };
};

const GROUPS: ReadonlySet<string> = new Set(['$and', '$or', '$not']);

type Step = { readonly name: string; readonly target: string };

/** The rows that may answer a question put through a relation, where it is joined with others as well. */
const answeringRows = (scope: Scope, { name, target }: Step): Where | undefined => {
  const { strapi, uid, context } = scope;
  const shown =
    shownRowOfTarget(strapi, { uid, name, target, context }) ??
    (reachesDrafts(scope, name) ? { publishedAt: { $notNull: true } } : undefined);
  const known = knownRows({ strapi, uid: target, context });
  return shown && known ? { $and: [shown, known] } : (shown ?? known);
};

/** The rows of a type that the reader may know of, if not all. */
export const knownRows = (scope: Scope): Where | undefined => {
  const known = publicRowsOf(scope.strapi, scope.uid, scope.context);
  return known && rewriteWhere(scope, known);
};

/** `{ $null: true }` of a relation is said of the row that it leads to. */
const onRows = (filter: Where): Where =>
  Object.keys(filter).some((key) => key.startsWith('$') && !GROUPS.has(key)) ? { id: filter } : filter;

/** The ids of the rows of this type that fulfil a condition. */
const idsWhere = ({ strapi, uid }: Scope, where: Where): Knex.QueryBuilder =>
  strapi.db
    .queryBuilder(uid)
    .init({ select: ['id'], where })
    .getKnexQuery();

/** False, and not unknown as in SQL, of a row that is not there. */
const isAmong = (ids: Knex.QueryBuilder): Where => ({
  $and: [{ id: { $notNull: true } }, { id: { $in: ids } }],
});

/**
 * Any other relation: of drafts and other locales that it is joined with too, only what would be shown may answer.
 * A relation that leads to nothing to be shown answers as an empty one does. Under `$not` the condition is about the
 * row and not about each of the rows it is joined with: the other locale of a body is not another body.
 */
const throughRelation = (scope: Scope, step: Step, filter: unknown): Where => {
  const { strapi, context, negated } = scope;
  const { name, target } = step;
  const answering = answeringRows(scope, step);
  const where = isRecord(filter) ? filter : { id: filter };
  const nested = rewriteWhere(
    { strapi, uid: target, context, negated: negated === true && !answering },
    onRows(where),
  );
  if (!answering) return { [name]: isRecord(filter) ? nested : filter };
  const through = { [name]: { $and: [nested, answering] } };
  const isWhole = negated === true || publicRowsOf(strapi, target, context) !== undefined;
  const matching = isWhole ? isAmong(idsWhere(scope, through)) : through;
  if (!holdsOfNothing(filter)) return matching;
  const absent = [
    { id: { $notIn: idsWhere(scope, { [name]: { $and: [answering] } }) } },
    { id: { $null: true } },
  ];
  return askedPresence(filter) === 'absent' ? { $or: absent } : { $or: [matching, ...absent] };
};

const rewriteEntry = (scope: Scope, key: string, value: unknown): Where => {
  const { strapi, uid } = scope;
  if (Array.isArray(value) && (key === '$and' || key === '$or')) {
    return { [key]: value.map((part) => (isRecord(part) ? rewriteWhere(scope, part) : part)) };
  }
  if (key === '$not' && isRecord(value)) return { $not: rewriteWhere({ ...scope, negated: true }, value) };
  const ends = linkEnds(strapi);
  const through = [ends.source, ends.target].find((end) => end.uid === uid && end.relation === key);
  if (through) return throughLinks(scope, through, value);
  const to = isLink(uid) ? [ends.source, ends.target].find((end) => end.linkAttribute === key) : undefined;
  if (to) return toEnd(scope, to, value);
  const attribute = strapi.db.metadata.get(uid).attributes[key];
  if (attribute?.type === 'relation' && 'target' in attribute && typeof attribute.target === 'string') {
    return throughRelation(scope, { name: key, target: attribute.target }, value);
  }
  return { [key]: value };
};

export function rewriteWhere(scope: Scope, where: Where): Where {
  const parts = Object.entries(where).map(([key, value]) => rewriteEntry(scope, key, value));
  const [only] = parts;
  if (parts.length === 0) return {};
  return parts.length === 1 && only ? only : { $and: parts };
}
