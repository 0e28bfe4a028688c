import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import {
  type CandidateFacts,
  type ClaimedAct,
  type LookUp,
  lookUpsOf,
  nameKey,
  nameOfKey,
} from '../domain/matching';
import { foldText } from 'vietnamese-text';
import { pluginConfig } from '../plugin-config';
import { FACTS_TABLE, KEYS_TABLE } from './facts/model';

/**
 * What one look-up may bring in; beyond it the key is one that everybody has. Not ordered: with an order and a limit
 * PostgreSQL goes through all keys in that order instead of looking up the one asked for.
 */
const MOST_FOUND = 600;
/** Values in one `in (…)`, below the number of bindings SQLite takes. */
const VALUES = 500;

const keysTable = (strapi: Core.Strapi): Knex.QueryBuilder => strapi.db.getConnection(KEYS_TABLE);

const findUnder = async (
  strapi: Core.Strapi,
  { keys, days, undated }: LookUp,
): Promise<readonly string[]> => {
  const within = (days: LookUp['days'] | ''): Knex.QueryBuilder => {
    const query = keysTable(strapi)
      .distinct('document_id')
      .whereIn('key', [...keys])
      .limit(MOST_FOUND);
    if (days === '') return query.where('day', '');
    return days ? query.where('day', '>=', days.from).where('day', '<=', days.to) : query;
  };
  const ids = (await within(days).pluck('document_id')) as string[];
  if (!undated || days === null) return ids;
  return [...ids, ...((await within('').pluck('document_id')) as string[])];
};

const chunks = <Value>(values: readonly Value[]): readonly Value[][] =>
  Array.from({ length: Math.ceil(values.length / VALUES) }, (_, n) =>
    values.slice(n * VALUES, (n + 1) * VALUES),
  );

const readKept = async (strapi: Core.Strapi, ids: readonly string[]): Promise<readonly CandidateFacts[]> => {
  const rows: { facts: string }[] = [];
  for (const some of chunks(ids)) {
    rows.push(...(await strapi.db.getConnection(FACTS_TABLE).select('facts').whereIn('document_id', some)));
  }
  return rows.map(({ facts }) => JSON.parse(facts) as CandidateFacts);
};

/** Those that still exist: what goes round the document service (an import, a locale deleted) leaves facts behind. */
const stillThere = async (strapi: Core.Strapi, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { tableName } = strapi.db.metadata.get(pluginConfig(strapi).target.uid);
  const found: string[] = [];
  for (const some of chunks(ids)) {
    const rows = strapi.db.getConnection(tableName).whereIn('document_id', some);
    found.push(...((await rows.distinct('document_id').pluck('document_id')) as string[]));
  }
  return new Set(found);
};

/** For each of the documents: which of these names it has. */
const namesShared = async (
  strapi: Core.Strapi,
  ids: readonly string[],
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const shared = new Map<string, readonly string[]>();
  if (names.length === 0) return shared;
  const wanted = new Set(ids);
  for (const some of chunks(names.map(nameKey))) {
    const rows = (await keysTable(strapi).select('document_id', 'key').whereIn('key', some)) as {
      document_id: string;
      key: string;
    }[];
    for (const { document_id: id, key } of rows) {
      const name = nameOfKey(key);
      if (name !== null && wanted.has(id)) shared.set(id, [...(shared.get(id) ?? []), name]);
    }
  }
  return shared;
};

/** The records that may be what each of these acts reports, found by index; `linked` are added to those of every act. */
export const findCandidates = async (
  strapi: Core.Strapi,
  acts: readonly ClaimedAct[],
  linked: readonly string[],
): Promise<readonly (readonly CandidateFacts[])[]> => {
  const found: (readonly string[])[] = [];
  for (const act of acts) {
    const ids = new Set(linked);
    for (const lookUp of lookUpsOf(act)) for (const id of await findUnder(strapi, lookUp)) ids.add(id);
    found.push([...ids]);
  }
  const all = [...(await stillThere(strapi, [...new Set(found.flat())]))];
  const facts = new Map((await readKept(strapi, all)).map((each) => [each.commendationId, each]));
  const names = acts.flatMap(({ recipients }) => recipients.map(({ name }) => foldText(name)));
  const shared = await namesShared(strapi, all, [...new Set(names)]);
  return acts.map(({ recipients }, index) => {
    const own = new Set(recipients.map(({ name }) => foldText(name)));
    return (found[index] ?? []).flatMap((id) => {
      const kept = facts.get(id);
      return kept ? [{ ...kept, sharedNames: (shared.get(id) ?? []).filter((name) => own.has(name)) }] : [];
    });
  });
};
