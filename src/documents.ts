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

/**
 * The document or row a relation is being set to, from any of the forms Strapi takes: a document id, a row id,
 * `{ documentId }`, `{ set: […] }`, `{ connect: […] }`. `undefined` when the relation is not set by this data.
 */
export const relationTarget = (value: unknown): { documentId: string } | { id: number } | undefined => {
  if (typeof value === 'string') return /^\d+$/.test(value) ? { id: Number(value) } : { documentId: value };
  if (typeof value === 'number') return { id: value };
  if (Array.isArray(value)) return relationTarget(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const { documentId, id, set, connect } = value as Data;
  if (typeof documentId === 'string') return { documentId };
  if (typeof id === 'number' || typeof id === 'string') return relationTarget(id);
  return relationTarget(set ?? connect);
};
