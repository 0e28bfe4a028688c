/** What a document middleware of this project looks at, narrowed from Strapi's union of every action. */
export type Data = Record<string, unknown>;

export type DocumentParams = {
  documentId?: string;
  locale?: string | null;
  status?: string;
  data?: Data;
  fields?: unknown;
  filters?: unknown;
  populate?: unknown;
  sort?: unknown;
  _q?: unknown;
};

export type DocumentContext = { readonly uid: string; readonly action: string; params: DocumentParams };

export type Next = () => Promise<unknown>;

type Target = { readonly documentId: string } | { readonly id: number };

/**
 * The documents or rows a relation is being set to, from any of the forms Strapi takes: a document id, a row id,
 * `{ documentId }`, `{ set: […] }`, `{ connect: […] }`. Empty when the relation is not set by this data.
 */
export const relationTargets = (value: unknown): readonly Target[] => {
  if (typeof value === 'string') return [/^\d+$/.test(value) ? { id: Number(value) } : { documentId: value }];
  if (typeof value === 'number') return [{ id: value }];
  if (Array.isArray(value)) return value.flatMap(relationTargets);
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, id, set, connect } = value as Data;
  if (typeof documentId === 'string') return [{ documentId }];
  if (typeof id === 'number' || typeof id === 'string') return relationTargets(id);
  return [...relationTargets(set), ...relationTargets(connect)];
};

/** The first of them: the one there is, for a relation to one. */
export const relationTarget = (value: unknown): Target | undefined => relationTargets(value)[0];
