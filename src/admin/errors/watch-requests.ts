import { interfaceLanguage } from '../language/interface-language';
import { existingEntry, type ExistingEntry } from './failed-writes';
import { plainErrors } from './plain-errors';

type Failure = { message?: string; readonly details?: { readonly existing?: ExistingEntry } };
type Action = { readonly type: unknown; readonly payload?: unknown };

const isEntry = (value: unknown): value is ExistingEntry =>
  typeof value === 'object' && value !== null && 'uid' in value && 'documentId' in value;

const read = (failure: Failure): void => {
  const entry = failure.details?.existing;
  if (isEntry(entry)) existingEntry.set(entry);
  // Strapi shows some messages as they come; the object is the one that its screens are given afterwards.
  const said = interfaceLanguage() === 'vi' ? plainErrors[failure.message ?? ''] : undefined;
  if (said !== undefined) failure.message = said;
};

/**
 * Looks at every answer of the server that Strapi's admin gets (RTK Query): puts the bare English of its errors into
 * Vietnamese, and remembers the entry that an error says exists already, for the panel that leads to it.
 */
export const watchRequests =
  () =>
  () =>
  <Answer>(next: (action: Action) => Answer) =>
  (action: Action): Answer => {
    const { type, payload } = action;
    if (typeof type === 'string' && type.endsWith('/rejected') && typeof payload === 'object' && payload) {
      read(payload);
    }
    if (typeof type === 'string' && type.endsWith('/executeMutation/pending')) existingEntry.set(undefined);
    return next(action);
  };
