import type { Core, UID } from '@strapi/strapi';

/** An entry that hangs on another by a relation of its own, as a recipient on its commendation. */
export type Part = { readonly uid: string; readonly documentId: string };

export type PartField = { readonly name: string; readonly uid: string };

type RelationAttribute = { type: string; relation?: string; target?: string; mappedBy?: string };

/** The fields of a type that list such entries: what is written there is written in them. */
export const partFields = (strapi: Core.Strapi, uid: string): readonly PartField[] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, RelationAttribute>).flatMap(
    ([name, { relation, target, mappedBy }]) =>
      relation === 'oneToMany' && mappedBy !== undefined && target !== undefined
        ? [{ name, uid: target }]
        : [],
  );

/** What hangs on documents by some of these fields. */
export const partsOf = async (
  strapi: Core.Strapi,
  {
    uid,
    documentIds,
    fields,
  }: {
    readonly uid: string;
    readonly documentIds: readonly string[];
    readonly fields: readonly PartField[];
  },
): Promise<readonly Part[]> => {
  if (documentIds.length === 0 || fields.length === 0) return [];
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { documentId: { $in: [...documentIds] } },
    populate: Object.fromEntries(fields.map(({ name }) => [name, { select: ['documentId'] }])),
  })) as Readonly<Record<string, readonly { documentId: string }[]>>[];
  const parts = rows.flatMap((row) =>
    fields.flatMap(({ name, uid: target }) =>
      (row[name] ?? []).map(({ documentId }) => [documentId, { uid: target, documentId }] as const),
    ),
  );
  return [...new Map(parts).values()];
};
