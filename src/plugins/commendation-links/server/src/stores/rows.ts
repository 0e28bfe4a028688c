type Row = { readonly documentId?: unknown };

/** Rows, in the order given, under the document they are versions of. */
export const byDocument = <Each extends Row>(rows: readonly Each[]): ReadonlyMap<string, readonly Each[]> => {
  const documents = new Map<string, Each[]>();
  for (const row of rows) {
    const id = String(row.documentId);
    const versions = documents.get(id);
    if (versions) versions.push(row);
    else documents.set(id, [row]);
  }
  return documents;
};

/** A date attribute as "YYYY-MM-DD", whether the driver hands it over as a date or as text; `null` for an empty one. */
export const asDay = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 10) : null;
};
