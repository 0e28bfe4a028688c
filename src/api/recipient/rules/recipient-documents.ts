import type { Core } from '@strapi/strapi';
import type { Data, DocumentContext, Next } from '../../../documents';
import { type VisibilityWrite, chosenVisibility } from './chosen-visibility';
import { searchKey } from './names';

const UID = 'api::recipient.recipient';

const WRITES = new Set<string>(['create', 'update', 'clone'] satisfies VisibilityWrite['action'][]);

const isWrite = (action: string): action is VisibilityWrite['action'] => WRITES.has(action);

const derivedFields = (data: Data): Data =>
  typeof data.displayName === 'string' ? { searchKey: searchKey(data.displayName) } : {};

const storedRow = async (strapi: Core.Strapi, documentId: string | undefined): Promise<Data | undefined> => {
  if (documentId === undefined) return undefined;
  const select = ['minor', 'visibility', 'consentNote'];
  return (
    ((await strapi.db.query(UID).findOne({ select, where: { documentId } })) as Data | null) ?? undefined
  );
};

export const recipientDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const { uid, action, params } = context;
    if (uid !== UID || !isWrite(action)) return next();
    const { searchKey: _derived, ...data } = params.data ?? {};
    const stored = action === 'create' ? undefined : await storedRow(strapi, params.documentId);
    params.data = { ...data, ...chosenVisibility({ action, data, stored }), ...derivedFields(data) };
    return next();
  };
