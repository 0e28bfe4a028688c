import type { Core } from '@strapi/strapi';
import { foldText } from 'vietnamese-text';
import type { Data, DocumentContext, Next } from '../../../documents';
import { type VisibilityWrite, chosenVisibility } from './chosen-visibility';

const UID = 'api::recipient.recipient';

const WRITES = new Set<string>(['create', 'update', 'clone'] satisfies VisibilityWrite['action'][]);

const isWrite = (action: string): action is VisibilityWrite['action'] => WRITES.has(action);

/** The form of a name by which it is found: without accents and case, đ as d, one space between words. */
const derivedFields = (data: Data): Data =>
  typeof data.displayName === 'string' ? { searchKey: foldText(data.displayName) } : {};

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
