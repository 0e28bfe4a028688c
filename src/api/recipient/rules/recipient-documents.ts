import type { Core } from '@strapi/strapi';
import type { Data, DocumentContext, Next } from '../../../documents';
import { searchKey } from './names';

const UID = 'api::recipient.recipient';

/** Children are not named in full unless staff say so (Luật 91/2025/QH15: their data needs consent). */
const initialVisibility = (data: Data): Data =>
  data.minor === true && data.visibility === undefined ? { visibility: 'initials' } : {};

const derivedFields = (data: Data): Data =>
  typeof data.displayName === 'string' ? { searchKey: searchKey(data.displayName) } : {};

export const recipientDocuments =
  (_strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== UID || !['create', 'update', 'clone'].includes(context.action)) return next();
    const { searchKey: _derived, ...data } = context.params.data ?? {};
    context.params.data = {
      ...data,
      ...(context.action === 'create' ? initialVisibility(data) : {}),
      ...derivedFields(data),
    };
    return next();
  };
