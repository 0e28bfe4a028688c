import type { Core } from '@strapi/strapi';
import type { DocumentContext, Next } from '../documents';
import { cloneData, completeData } from './complete-data';
import { type Place, placesOf } from './relations';
import type { StoredJoin } from './rules/joins';
import { isPatch } from './rules/relation-data';
import type { Row } from './rules/rows';
import { type Sharing, shareRelation } from './share-relation';
import { rowsOfDocuments } from './stores/document-rows';
import { joinsOf } from './stores/joins';

/**
 * Relations are shared by the locales of a document, as its other attributes without `i18n` are. Strapi keeps
 * them apart: a new locale starts without any, and a change in one does not reach the others.
 *
 * Strapi writes first, by its own rules; then all rows of the document are joined with the documents that the
 * written row is joined with, version by version, in the transaction of the write. A row of a localized type is
 * joined with its target's row in its own locale, else in the default one. A type without locales is joined
 * with every locale of its target, and reads pick the one to show.
 */

const WITH_DATA = new Set(['create', 'update']);
/** Rows that these take away or replace take the joins of other documents along. */
const REPLACING = new Set(['delete', 'publish', 'unpublish', 'discardDraft']);
const WRITES = new Set([...WITH_DATA, ...REPLACING, 'clone']);

type LocaleService = { getDefaultLocale(): Promise<string> };

const joinsBefore = async (
  strapi: Core.Strapi,
  { relation, side }: Place,
  { context: { action, params }, before }: { context: DocumentContext; before: readonly Row[] },
): Promise<readonly StoredJoin[]> => {
  const replaces = REPLACING.has(action) || params.status === 'published';
  const changes = isPatch(params.data?.[relation[side].attribute ?? '']);
  return replaces || changes ? joinsOf(strapi, relation, { side, ids: before.map(({ id }) => id) }) : [];
};

const writeShared = async (strapi: Core.Strapi, context: DocumentContext, next: Next): Promise<unknown> => {
  const { uid, action, params } = context;
  const places = placesOf(strapi, uid);
  const [first] = places;
  if (!first) return next();
  const end = first.relation[first.side];
  const i18n = strapi.plugin('i18n').service<LocaleService>('locales');
  const sharing: Sharing = { strapi, defaultLocale: await i18n.getDefaultLocale() };
  const locale = params.locale || sharing.defaultLocale;
  const ownId = action === 'create' || action === 'clone' ? undefined : params.documentId;
  const before = ownId === undefined ? [] : await rowsOfDocuments(strapi, end, [ownId]);
  if (WITH_DATA.has(action))
    params.data = await completeData(sharing, places, { data: params.data ?? {}, locale, before });
  if (action === 'clone') params.data = cloneData(places, params.data ?? {});
  const joins = new Map<Place, readonly StoredJoin[]>();
  for (const place of places) joins.set(place, await joinsBefore(strapi, place, { context, before }));

  const result = (await next()) as { readonly documentId?: string } | null;
  const documentId = result?.documentId ?? ownId;
  if (documentId === undefined) return result;
  const rows = await rowsOfDocuments(strapi, end, [documentId]);
  const data = WITH_DATA.has(action) ? (params.data ?? {}) : {};
  const write = { action, data, locale, before, rows };
  for (const place of places) await shareRelation(sharing, place, { write, before: joins.get(place) ?? [] });
  return result;
};

export const sharedRelations =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (!WRITES.has(context.action) || placesOf(strapi, context.uid).length === 0) return next();
    return strapi.db.transaction(() => writeShared(strapi, context, next));
  };
