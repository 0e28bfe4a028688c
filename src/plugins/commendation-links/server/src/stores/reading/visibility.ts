import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import { LINK_UID } from '../../../../shared/constants';
import { type LinkEnd, asContentType, linkEnds } from '../../plugin-config';
import type { ReadContext } from '../../read-context';

/**
 * The SQL conditions under which a row may be read. They are correlated with the alias of the query they
 * stand in, so that the database looks up one row by index and does not list every visible one.
 */

type EndTraits = { readonly table: string; readonly localized: boolean; readonly draftAndPublish: boolean };

export const endTraits = (strapi: Core.Strapi, uid: string): EndTraits => {
  const contentType = strapi.contentType(asContentType(uid));
  const i18n = contentType.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return {
    table: strapi.db.metadata.get(uid).tableName,
    localized: i18n?.localized === true,
    draftAndPublish: contentType.options?.draftAndPublish === true,
  };
};

/** The locales a nested row may come from, the requested one first. */
const localesOf = ({ locale, defaultLocale }: ReadContext): readonly string[] =>
  locale === defaultLocale ? [locale] : [locale, defaultLocale];

const narrowToStatus = (query: Knex.QueryBuilder, column: string, status: ReadContext['status']): void => {
  void (status === 'published' ? query.whereNotNull(column) : query.whereNull(column));
};

/** "There is a row of this end that the reader would be shown." */
const whereEndExists = (
  query: Knex.QueryBuilder,
  {
    strapi,
    end,
    linkAlias,
    context,
  }: { strapi: Core.Strapi; end: LinkEnd; linkAlias: string; context: ReadContext },
): void => {
  const { table, localized, draftAndPublish } = endTraits(strapi, end.uid);
  void query.whereExists((rows: Knex.QueryBuilder) => {
    void rows
      .select(strapi.db.connection.raw('1'))
      .from(`${table} as cl_end`)
      .whereRaw('?? = ??', ['cl_end.document_id', `${linkAlias}.${end.idColumn}`]);
    if (draftAndPublish) narrowToStatus(rows, 'cl_end.published_at', context.status);
    if (localized) void rows.whereIn('cl_end.locale', [...localesOf(context)]);
  });
};

/** Narrows a query over links to those the reader may see: confirmed, with both ends there to be read. */
export const whereLinkVisible = (
  strapi: Core.Strapi,
  query: Knex.QueryBuilder,
  { linkAlias, context }: { linkAlias: string; context: ReadContext },
): Knex.QueryBuilder => {
  if (context.audience === 'desk') return query;
  if (!context.mayReadEnds) return query.whereRaw('1 = 0');
  void query.where(`${linkAlias}.state`, 'confirmed');
  for (const end of Object.values(linkEnds(strapi)))
    whereEndExists(query, { strapi, end, linkAlias, context });
  return query;
};

export type Where = Readonly<Record<string, unknown>>;

/** The same as a condition of Strapi's query layer, for a query over links whose alias is `alias`. */
export const visibleLinks = (strapi: Core.Strapi, alias: string, context: ReadContext): Where => {
  if (context.audience === 'desk') return {};
  const table = strapi.db.metadata.get(LINK_UID).tableName;
  const rows = strapi.db
    .connection(`${table} as cl_seen`)
    .select('cl_seen.id')
    .whereRaw('?? = ??', ['cl_seen.id', `${alias}.id`]);
  return { id: { $in: whereLinkVisible(strapi, rows, { linkAlias: 'cl_seen', context }) } };
};

/**
 * Picks the one row of an end's document that a nested read shows: of the right status, in the requested
 * locale, else in the default locale.
 */
export const shownRowOfEnd = (
  strapi: Core.Strapi,
  { uid, alias, context }: { uid: string; alias?: string; context: ReadContext },
): Where => {
  const { table, localized, draftAndPublish } = endTraits(strapi, uid);
  const published = context.status === 'published';
  const status = draftAndPublish ? { publishedAt: published ? { $notNull: true } : { $null: true } } : {};
  if (!localized) return status;
  const { locale, defaultLocale } = context;
  if (locale === defaultLocale) return { ...status, locale };
  const inRequestedLocale = strapi.db
    .connection(`${table} as cl_other`)
    .select('cl_other.document_id')
    .where('cl_other.locale', locale);
  if (alias) void inRequestedLocale.whereRaw('?? = ??', ['cl_other.document_id', `${alias}.document_id`]);
  if (draftAndPublish) narrowToStatus(inRequestedLocale, 'cl_other.published_at', context.status);
  return {
    ...status,
    $or: [{ locale }, { locale: defaultLocale, documentId: { $notIn: inRequestedLocale } }],
  };
};
