/** What tells which entry and version it is, and nothing of what stands in it: Strapi shows it of any related entry. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  '__component',
  '__type',
]);

export const isAlwaysOpen = (key: string): boolean => ALWAYS_OPEN.has(key);

export type TypeRights = {
  /** `false`: nothing but which entry it is. */
  readonly mayRead: boolean;
  /** The fields of the right, by their path in the type; `undefined` when it is not limited to some. */
  readonly permitted: readonly string[] | undefined;
  /** The fields that a right can be limited to. */
  readonly offered: readonly string[];
};

const covers = (fields: readonly string[], path: string): boolean =>
  fields.some((field) => field === path || field.startsWith(`${path}.`));

export const isWholeType = ({ mayRead, permitted, offered }: TypeRights): boolean =>
  mayRead && (permitted === undefined || offered.every((field) => permitted.includes(field)));

/**
 * Whether a field may be read. One that no right speaks of (it is hidden from roles and forms) may have been made
 * from others, so it is open with all of them, but for relations, at whose end the rights of that type count.
 */
export const isOpenField = (rights: TypeRights, path: string, isRelation: boolean): boolean => {
  if (isAlwaysOpen(path)) return true;
  if (!rights.mayRead) return false;
  if (rights.permitted === undefined || covers(rights.permitted, path)) return true;
  return !covers(rights.offered, path) && (isRelation || isWholeType(rights));
};
