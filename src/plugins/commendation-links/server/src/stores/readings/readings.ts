import type { Core } from '@strapi/types';
import type { AwardAct, Revocation } from 'award-reader';
import { READINGS_TABLE } from './model';

/** What was read in one locale of an article; moments are milliseconds since 1970. */
export type KeptReading = {
  readonly documentId: string;
  /** '' for a type without locales. */
  readonly locale: string;
  readonly contentHash: string;
  readonly engine: string;
  readonly acts: readonly AwardAct[];
  readonly revocations: readonly Revocation[];
  /** "YYYY-MM-DD" of the article; `null` when nothing dates it. */
  readonly publishedOn: string | null;
  readonly warningCount: number;
  readonly readAt: number;
  /** When the acts were last compared with what is on record. */
  readonly matchedAt: number;
};

type Row = {
  readonly document_id: string;
  readonly locale: string;
  readonly content_hash: string;
  readonly engine: string;
  readonly acts: string;
  readonly revocations: string | null;
  readonly published_on: string | null;
  readonly warning_count: number;
  readonly read_at: string | number;
  readonly matched_at: string | number;
};

const table = (strapi: Core.Strapi) => strapi.db.getConnection(READINGS_TABLE);

/** What another version kept, or a write that was cut off, may be no list: then nothing is known. */
const toList = <Item>(text: string | null): readonly Item[] | null => {
  try {
    const list: unknown = JSON.parse(text ?? '');
    return Array.isArray(list) ? (list as Item[]) : null;
  } catch {
    return null;
  }
};

const toReading = (row: Row): KeptReading => {
  const acts = toList<AwardAct>(row.acts);
  const revocations = toList<Revocation>(row.revocations);
  return {
    documentId: row.document_id,
    locale: row.locale,
    contentHash: row.content_hash,
    engine: acts && revocations ? row.engine : '',
    acts: acts ?? [],
    revocations: revocations ?? [],
    publishedOn: row.published_on,
    warningCount: row.warning_count,
    readAt: Number(row.read_at),
    matchedAt: Number(row.matched_at),
  };
};

export const findReadings = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<readonly KeptReading[]> => {
  const rows = (await table(strapi).whereIn('document_id', [...documentIds])) as Row[];
  return rows.map(toReading);
};

export const writeReading = async (strapi: Core.Strapi, reading: KeptReading): Promise<void> => {
  const row = {
    document_id: reading.documentId,
    locale: reading.locale,
    content_hash: reading.contentHash,
    engine: reading.engine,
    acts: JSON.stringify(reading.acts),
    revocations: JSON.stringify(reading.revocations),
    published_on: reading.publishedOn,
    act_count: reading.acts.length,
    warning_count: reading.warningCount,
    read_at: reading.readAt,
    matched_at: reading.matchedAt,
  };
  await table(strapi).insert(row).onConflict(['document_id', 'locale']).merge();
};

/** Forgets the readings of a document, but those of the locales it still has. */
export const deleteReadings = async (
  strapi: Core.Strapi,
  documentId: string,
  keptLocales: readonly string[] = [],
): Promise<void> => {
  await table(strapi)
    .where('document_id', documentId)
    .whereNotIn('locale', [...keptLocales])
    .delete();
};

/** What came of comparing the readings of an article with what is on record, by their locales. */
export const setMatched = async (
  strapi: Core.Strapi,
  documentId: string,
  { matchedAt, openActs }: { readonly matchedAt: number; readonly openActs: ReadonlyMap<string, number> },
): Promise<void> => {
  for (const [locale, count] of openActs) {
    await table(strapi)
      .where({ document_id: documentId, locale })
      .update({ matched_at: matchedAt, open_act_count: count });
  }
};
