import type { Core, UID } from '@strapi/strapi';

/** One end of a relation, as its join table holds it. */
export type End = {
  readonly uid: string;
  readonly table: string;
  /** The attribute by which this end names the other; a one-way relation has none at its target. */
  readonly attribute: string | undefined;
  /** Column with the row ids of this end. */
  readonly column: string;
  /** Column with the order in which this end lists the other. */
  readonly orderColumn: string | undefined;
  readonly localized: boolean;
  readonly draftAndPublish: boolean;
};

export type Side = 'source' | 'target';

export type Relation = {
  readonly joinTable: string;
  /** Whether a source has one target document at most. */
  readonly toOne: boolean;
  readonly source: End;
  readonly target: End;
};

/** A relation seen from the content type that stands on one side of it. */
export type Place = { readonly relation: Relation; readonly side: Side };

export const opposite = (side: Side): Side => (side === 'source' ? 'target' : 'source');

type JoinTable = {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
  readonly inverseOrderColumnName?: string;
};

type RelationAttribute = {
  readonly type: string;
  readonly relation: string;
  readonly target: string;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
  readonly joinTable?: JoinTable;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

const isOwn = (uid: unknown): uid is UID.ContentType => typeof uid === 'string' && uid.startsWith('api::');

const traitsOf = (strapi: Core.Strapi, uid: UID.ContentType) => {
  const contentType = strapi.contentType(uid);
  const i18n = contentType.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return {
    uid,
    table: strapi.db.metadata.get(uid).tableName,
    localized: i18n?.localized === true,
    draftAndPublish: contentType.options?.draftAndPublish === true,
  };
};

const relationsFrom = (strapi: Core.Strapi, uid: UID.ContentType): readonly Relation[] =>
  Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(([name, value]) => {
    const attribute = value as unknown as RelationAttribute;
    const { joinTable, target } = attribute;
    // The inverse attribute of a two-way relation has a join table of its own description, the same in the database.
    if (attribute.type !== 'relation' || !joinTable || attribute.mappedBy || !isOwn(target)) return [];
    if (attribute.pluginOptions?.i18n?.localized) return [];
    const relation: Relation = {
      joinTable: joinTable.name,
      toOne: attribute.relation.endsWith('ToOne'),
      source: {
        ...traitsOf(strapi, uid),
        attribute: name,
        column: joinTable.joinColumn.name,
        orderColumn: joinTable.orderColumnName,
      },
      target: {
        ...traitsOf(strapi, target),
        attribute: attribute.inversedBy,
        column: joinTable.inverseJoinColumn.name,
        orderColumn: joinTable.inverseOrderColumnName,
      },
    };
    return relation.source.localized || relation.target.localized ? [relation] : [];
  });

const known = new WeakMap<Core.Strapi, readonly Relation[]>();

/** The relations of the project's types that have a localized type at one end at least, from the schemas. */
const localizedRelations = (strapi: Core.Strapi): readonly Relation[] => {
  const relations =
    known.get(strapi) ??
    Object.keys(strapi.contentTypes)
      .filter(isOwn)
      .flatMap((uid) => relationsFrom(strapi, uid));
  known.set(strapi, relations);
  return relations;
};

/** Where a content type takes part in such relations; twice in a relation to itself. */
export const placesOf = (strapi: Core.Strapi, uid: string): readonly Place[] =>
  localizedRelations(strapi).flatMap((relation) =>
    (['source', 'target'] as const).flatMap((side) =>
      relation[side].uid === uid ? [{ relation, side }] : [],
    ),
  );
