import { type Data, relationTarget } from '../../documents';

/** The forms in which a write may set a relation; see Strapi's "Relations in the REST API". */

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTarget = (value: Data): boolean => 'id' in value || 'documentId' in value;

/** `{ connect, disconnect }`: a change of what is there, and not the whole of it. */
export const isPatch = (value: unknown): value is Data =>
  isRecord(value) && !isTarget(value) && value.set == null && ('connect' in value || 'disconnect' in value);

const listOf = (value: unknown): readonly unknown[] => (value == null ? [] : [value].flat());

/** Whether data sets a relation at all: the admin sends an empty patch for each it leaves alone. */
export const isSet = (value: unknown): boolean =>
  value !== undefined &&
  !(isPatch(value) && listOf(value.connect).length + listOf(value.disconnect).length === 0);

/** Where a to-one relation leads once data is written over what it was. */
export const targetAfter = (current: unknown, value: unknown): ReturnType<typeof relationTarget> =>
  relationTarget(isSet(value) ? value : current);

const documentIdOf = (target: unknown): string | undefined => {
  if (isRecord(target)) return typeof target.documentId === 'string' ? target.documentId : undefined;
  return typeof target === 'string' && !/^\d+$/.test(target) ? target : undefined;
};

const PARTS: readonly string[] = ['set', 'connect', 'disconnect'];

const targetsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(targetsIn);
  if (!isRecord(value) || isTarget(value)) return [value];
  return PARTS.flatMap((name) => targetsIn(value[name]));
};

/** The documents that a value names by their document id. */
export const documentIdsIn = (value: unknown): readonly string[] =>
  targetsIn(value).flatMap((target) => documentIdOf(target) ?? []);

/** The same value with some of its documents named in another way. */
export const withOtherNames = (value: unknown, names: ReadonlyMap<string, Data>): unknown => {
  if (Array.isArray(value)) return value.map((one) => withOtherNames(one, names));
  const name = names.get(documentIdOf(value) ?? '');
  if (name) {
    const { documentId: _renamed, ...rest } = isRecord(value) ? value : {};
    return { ...rest, ...name };
  }
  if (!isRecord(value) || isTarget(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([part, inner]) => [
      part,
      PARTS.includes(part) ? withOtherNames(inner, names) : inner,
    ]),
  );
};

type Inherited = { readonly id: number; readonly documentId: string };

const withoutPosition = (target: unknown): unknown => {
  if (!isRecord(target)) return target;
  const { position: _place, ...rest } = target;
  return rest;
};

/** What a new locale sets a relation to: what its document has, changed by what the data says. */
export const withInherited = (value: unknown, inherited: readonly Inherited[]): unknown => {
  if (value !== undefined && !isPatch(value)) return value;
  const { connect, disconnect } = value ?? {};
  const taken = listOf(disconnect);
  const isTaken = ({ id, documentId }: Inherited): boolean =>
    taken.some(
      (one) => documentIdOf(one) === documentId || String(isRecord(one) ? one.id : one) === String(id),
    );
  const kept = inherited.filter((one) => !isTaken(one)).map(({ id }) => ({ id }));
  return { set: [...kept, ...listOf(connect).map(withoutPosition)] };
};
