import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentApiRequest } from '../content-api-request';
import type { Data, DocumentContext, Next } from '../documents';
import { type AttributesOf, dataProblems } from './data-rules';
import { invalidInput } from './problem';

const WRITES = new Set(['create', 'update', 'clone']);

type Attributes = ReturnType<AttributesOf>;

/**
 * Strapi tells that a relation leads nowhere by the id or the type it should lead to; the person who filled in the
 * form knows it by the field.
 */
const fieldOf = ({ message }: Error, attributes: Attributes, data: Data): string | undefined => {
  const id = /^Document with id "(.+?)"/.exec(message)?.[1];
  const uid = /relation\(s\) of type (\S+)/.exec(message)?.[1];
  const found = Object.entries(data).find(([name, value]) => {
    const { type, target } = attributes[name] ?? {};
    if ((target === undefined && type !== 'media') || value === undefined) return false;
    return id === undefined ? target === uid : JSON.stringify(value).includes(JSON.stringify(id));
  });
  return found?.[0];
};

const namingTheField = (error: unknown, attributes: Attributes, data: Data): unknown => {
  if (!(error instanceof errors.ValidationError)) return error;
  const field = fieldOf(error, attributes, data);
  if (field === undefined) return error;
  return invalidInput([{ path: [field], message: `${field}: ${String(error.message)}` }], 'body');
};

const exists = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<boolean> => {
  const { documentId, locale } = params;
  const where = { documentId, ...(typeof locale === 'string' && locale !== '*' ? { locale } : {}) };
  return (await strapi.db.query(uid).findOne({ select: ['id'], where })) !== null;
};

/** What is written to a type of the newsroom fits its columns, whichever way it comes in; what is deleted exists. */
export const checkedDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const { uid, action, params } = context;
    if (!uid.startsWith('api::')) return next();
    if (action === 'delete' && isContentApiRequest(strapi) && !(await exists(strapi, context))) {
      throw new errors.NotFoundError();
    }
    if (!WRITES.has(action) || !params.data) return next();
    const attributesOf: AttributesOf = (name) => strapi.getModel(name as UID.Schema).attributes;
    const problems = dataProblems(attributesOf, { uid, data: params.data });
    if (problems.length > 0) throw invalidInput(problems, 'body');
    try {
      return await next();
    } catch (error) {
      throw namingTheField(error, attributesOf(uid), params.data);
    }
  };
