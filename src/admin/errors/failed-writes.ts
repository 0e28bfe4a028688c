/** What requests of the content manager that the server refused are known by: a store that panels listen to. */

export type ExistingEntry = { readonly uid: string; readonly documentId: string };

let existing: ExistingEntry | undefined;
const listeners = new Set<() => void>();

export const existingEntry = {
  get: (): ExistingEntry | undefined => existing,
  set: (entry: ExistingEntry | undefined): void => {
    existing = entry;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
