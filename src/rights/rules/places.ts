/** Where a query or an answer has come to, on its way over relations and components. */

export type Attribute = {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly relation?: string;
};

export type Attributes = Readonly<Record<string, Attribute>>;

/** A field of a content type, by its path in that type: `counts.individuals`. */
export type Field = { readonly uid: string; readonly path: string };

/** What one person may read, of every type that a query can lead to. */
export type Reading = {
  readonly attributesOf: (uid: string) => Attributes;
  readonly isOpen: (field: Field) => boolean;
  /** Whether nothing of the type is closed to this person. */
  readonly isWhole: (uid: string) => boolean;
  /** The condition on the rows of a type which a role is limited to ("is the creator"); most have none. */
  readonly rowsOf: (uid: string) => object | undefined;
  /** Whether a loaded row meets that condition; `undefined` when that cannot be told from what was loaded of it. */
  readonly meetsCondition: (uid: string, row: Readonly<Record<string, unknown>>) => boolean | undefined;
};

export type Place = {
  /** The content type whose rights count here. */
  readonly uid: string;
  /** That type, or the component of it that has been come to. */
  readonly schema: string;
  /** Of the fields here, in the content type; `null` in a dynamic zone, which is open or closed as one. */
  readonly prefix: string | null;
};

const FILE = 'plugin::upload.file';

export const rootOf = (uid: string): Place => ({ uid, schema: uid, prefix: '' });

export const isMorph = ({ relation }: Attribute): boolean => relation?.startsWith('morph') === true;

/** Whether the attribute leads on to entries, files or components. */
export const leadsOn = ({ type }: Attribute): boolean =>
  ['relation', 'media', 'component', 'dynamiczone'].includes(type);

export const isOpenAt = (reading: Reading, { uid, prefix }: Place, key: string): boolean =>
  prefix === null || reading.isOpen({ uid, path: prefix + key });

/** Where an attribute leads to; nowhere from a scalar, and from a relation whose end is known by the row only. */
export const placeBehind = (place: Place, key: string, attribute: Attribute): Place | undefined => {
  if (attribute.type === 'media') return rootOf(FILE);
  if (attribute.component !== undefined) {
    const prefix = place.prefix === null ? null : `${place.prefix}${key}.`;
    return { uid: place.uid, schema: attribute.component, prefix };
  }
  return attribute.target === undefined ? undefined : rootOf(attribute.target);
};

/** The scalars of a place that may be read. */
export const openScalars = (reading: Reading, place: Place): readonly string[] =>
  Object.entries(reading.attributesOf(place.schema)).flatMap(([key, attribute]) =>
    !leadsOn(attribute) && isOpenAt(reading, place, key) ? [key] : [],
  );
