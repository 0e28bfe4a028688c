import type { Core } from '@strapi/types';
import { asContentType } from '../plugin-config';
import { inTurn } from './in-turn';
import { endTraits } from './reading/visibility';

/** The documents that rows to be deleted belong to. */
export type DoomedDocuments = {
  readonly all: readonly string[];
  /** Those that lose a draft, and so may lose their last row. Publishing replaces published rows only. */
  readonly losingDraft: readonly string[];
};

/** PostgreSQL holds locks in a table of fixed size. Whole tables are emptied by scripts, which nobody works beside. */
const MAX_TURNS = 200;

type Row = { readonly documentId: string; readonly publishedAt?: unknown };

export const findDoomed = async (
  strapi: Core.Strapi,
  uid: string,
  where: unknown,
): Promise<DoomedDocuments> => {
  const { draftAndPublish } = endTraits(strapi, uid);
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['documentId', ...(draftAndPublish ? ['publishedAt'] : [])],
    where: where as object,
  })) as Row[];
  const documentsOf = (some: readonly Row[]) => [...new Set(some.map(({ documentId }) => documentId))];
  return {
    all: documentsOf(rows),
    losingDraft: documentsOf(rows.filter(({ publishedAt }) => !draftAndPublish || publishedAt === null)),
  };
};

/**
 * Who deletes the rows of one document in two locales at the same moment takes turns: each would else see the row of
 * the other, and both take the document for one that stays.
 */
export const inTurnOfDeletion = <Result>(
  strapi: Core.Strapi,
  { losingDraft }: DoomedDocuments,
  run: () => Promise<Result>,
): Promise<Result> => inTurn(strapi, losingDraft.slice(0, MAX_TURNS), run);

/** Takes the turn before the first row is deleted, to keep it until the end of the transaction, if there is one. */
export const takeTurnOfDeletion = async (strapi: Core.Strapi, doomed: DoomedDocuments): Promise<void> => {
  if (strapi.db.inTransaction()) await inTurnOfDeletion(strapi, doomed, async () => undefined);
};
