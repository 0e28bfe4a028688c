import type { Data } from '../documents';
import { type Place, opposite } from './relations';
import { linksOf } from './rules/joins';
import { documentIdsIn, isSet, withInherited, withOtherNames } from './rules/relation-data';
import { type Row, documentsByRow, rowInLocale, startingRows } from './rules/rows';
import { writtenRow } from './rules/write';
import type { Sharing } from './share-relation';
import { rowsAround, rowsOfDocuments } from './stores/document-rows';
import { joinsOf } from './stores/joins';

type Written = { readonly data: Data; readonly locale: string; readonly before: readonly Row[] };

/** The row whose relations a locale that is not there yet starts with. */
const originalOf = ({ relation, side }: Place, { locale, before }: Written, defaultLocale: string) => {
  const end = relation[side];
  if (writtenRow(end, locale, before)) return undefined;
  const drafts = before.filter(({ published }) => !(end.draftAndPublish && published));
  return rowInLocale(drafts, { locale: defaultLocale, defaultLocale });
};

/** Strapi starts a new locale with the shared attributes of its document, but without relations. */
const inherited = async (
  { strapi, defaultLocale }: Sharing,
  place: Place,
  written: Written,
): Promise<unknown> => {
  const { relation, side } = place;
  const value = written.data[relation[side].attribute ?? ''];
  const original = originalOf(place, written, defaultLocale);
  if (!original) return value;
  const joins = await joinsOf(strapi, relation, { side, ids: [original.id] });
  const there = joins.map((join) => join[opposite(side)]);
  const documents = documentsByRow(await rowsAround(strapi, relation[opposite(side)], there));
  const rows = linksOf(place, joins, documents).flatMap((link) =>
    startingRows(place, link.rows, { locale: written.locale, defaultLocale }),
  );
  return withInherited(value, rows);
};

/**
 * Names targets that lack a locale by the row that stands in for them. Strapi looks a document up in the locale
 * being written and refuses the write when it is not there, also to take such a target away.
 */
const withStandIns = async (
  { strapi, defaultLocale }: Sharing,
  { relation, side }: Place,
  { value, locale }: { value: unknown; locale: string },
): Promise<unknown> => {
  const { source, target } = relation;
  const documentIds = documentIdsIn(value);
  if (side === 'target' || !target.localized || documentIds.length === 0) return value;
  const addressed = { locale: source.localized ? locale : defaultLocale, defaultLocale };
  const rows = await rowsOfDocuments(strapi, target, documentIds);
  const names = new Map<string, Data>();
  for (const documentId of documentIds) {
    const drafts = rows.filter(
      (row) => row.documentId === documentId && !(target.draftAndPublish && row.published),
    );
    const row = rowInLocale(drafts, addressed);
    if (!row || row.locale === addressed.locale) continue;
    // A source without versions is joined with each of the target's: Strapi finds them by the locale.
    names.set(documentId, source.localized ? { id: row.id } : { documentId, locale: row.locale });
  }
  return withOtherNames(value, names);
};

/** The data of `create` or `update` with its relations as Strapi is to write them. */
export const completeData = async (
  sharing: Sharing,
  places: readonly Place[],
  written: Written,
): Promise<Data> => {
  const data: Data = { ...written.data };
  for (const place of places) {
    const name = place.relation[place.side].attribute;
    if (name === undefined) continue;
    const value = await withStandIns(sharing, place, {
      value: await inherited(sharing, place, written),
      locale: written.locale,
    });
    if (value !== undefined) data[name] = value;
  }
  return data;
};

/**
 * The data of `clone`. What other documents say of the original stays with it: its recipients, which Strapi would
 * hand over to the copy, and the decisions that cancel it, which do not speak of the copy.
 */
export const cloneData = (places: readonly Place[], data: Data): Data => {
  const kept = places.flatMap(({ relation, side }) => {
    const { attribute } = relation[side];
    const stays = side === 'target' && attribute !== undefined && !isSet(data[attribute]);
    return stays ? [[attribute, { set: [] }] as const] : [];
  });
  return { ...data, ...Object.fromEntries(kept) };
};
