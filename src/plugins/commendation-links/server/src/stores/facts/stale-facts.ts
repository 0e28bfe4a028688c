import type { Core } from '@strapi/types';
import { FACTS_TABLE, KEYS_TABLE } from './model';
import { readFacts } from './read-facts';
import { keyRows } from './write-facts';

type KeyRow = { readonly document_id: string; readonly key: string; readonly day: string | null };

const keyOf = ({ key, day }: { readonly key?: unknown; readonly day?: unknown }): string =>
  `${String(key)} ${String(day)}`;

/** Those of the documents whose facts, or the keys they are looked up by, are missing or not their present ones. */
export const findStaleFacts = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<readonly string[]> => {
  const ids = [...documentIds];
  const facts = (await strapi.db.getConnection(FACTS_TABLE).whereIn('document_id', ids)) as {
    document_id: string;
    facts: string;
  }[];
  const kept = new Map(facts.map((row) => [row.document_id, row.facts]));
  const keys = (await strapi.db.getConnection(KEYS_TABLE).whereIn('document_id', ids)) as KeyRow[];
  const keysOf = (id: string): string =>
    keys
      .filter(({ document_id }) => document_id === id)
      .map(keyOf)
      .sort()
      .join('\n');
  return (await readFacts(strapi, documentIds))
    .filter((record) => {
      const { commendationId: id } = record.facts;
      const wanted = keyRows(record).map(keyOf).sort().join('\n');
      return kept.get(id) !== JSON.stringify(record.facts) || keysOf(id) !== wanted;
    })
    .map(({ facts: { commendationId } }) => commendationId);
};
