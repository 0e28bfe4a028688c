import type { Core } from '@strapi/strapi';
import type { DocumentContext, Next } from '../../../documents';
import { affectedBy, commendationOf, deriveStanding } from './derive-standing';

const WRITES = new Set(['create', 'update', 'delete', 'publish', 'unpublish', 'discardDraft', 'clone']);

type Touched = (strapi: Core.Strapi, documentId: string) => Promise<readonly string[]>;

/** Types whose writes may change whether an award stands, and the commendations a document of theirs touches. */
const TOUCHES: Readonly<Record<string, Touched>> = {
  'api::decision.decision': affectedBy,
  'api::recipient.recipient': commendationOf,
  'api::commendation.commendation': (_strapi, documentId) => Promise.resolve([documentId]),
};

const documentIdOf = (result: unknown): string | undefined =>
  typeof result === 'object' &&
  result !== null &&
  'documentId' in result &&
  typeof result.documentId === 'string'
    ? result.documentId
    : undefined;

/** Keeps `standing` true after every write it depends on, in the transaction of that write. */
export const standingDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const touched = WRITES.has(context.action) ? TOUCHES[context.uid] : undefined;
    if (!touched) return next();
    return strapi.db.transaction(async () => {
      const { documentId } = context.params;
      const before = documentId ? await touched(strapi, documentId) : [];
      const result = await next();
      const written = documentIdOf(result) ?? documentId;
      const after = written ? await touched(strapi, written) : [];
      await deriveStanding(strapi, [...before, ...after]);
      return result;
    });
  };
