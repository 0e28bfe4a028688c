import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { ENGINE_VERSION } from '../domain/article/engine-version';
import { publicationDay } from '../domain/article/publication-day';
import { sourceText } from '../domain/article/source-text';
import { taughtAliases } from '../domain/article/taught-aliases';
import { createLexicon, type Lexicon, readArticle } from 'award-reader';
import { textWarnings } from '../domain/links/reconcile';
import { type ArticleRow, findArticles } from '../stores/articles';
import { linkEnds } from '../plugin-config';
import { findAwardTypes } from '../stores/award-types';
import { idsOfVanished } from '../stores/document-pages';
import { READINGS_TABLE } from '../stores/readings/model';
import { deleteReadings, findReadings, type KeptReading, writeReading } from '../stores/readings/readings';
import { findUnread } from '../stores/readings/unread';

/** A reading with the text it was made from. */
export type ArticleReading = KeptReading & { readonly source: ReturnType<typeof sourceText> };

/** The rules and the wordings a text is read with; `name` tells one engine from another. */
type Engine = { readonly name: string; readonly lexicon: Lexicon };

const hashOf = (...parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const contentOf = (row: ArticleRow) => {
  const source = sourceText(row);
  const publishedOn = publicationDay(row.dates);
  return { source, publishedOn, contentHash: hashOf(source.title, source.body, publishedOn) };
};

const keyOf = ({ documentId, locale }: Pick<KeptReading, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale}`;

/** Reads articles and keeps what was read; a text that has not changed is not read again. */
export const articleReadings = ({ strapi }: { strapi: Core.Strapi }) => {
  let engine: Engine | null = null;

  const currentEngine = async (): Promise<Engine> => {
    const aliases = taughtAliases((await findAwardTypes(strapi)).flatMap((row) => row.aliases));
    const name = `${ENGINE_VERSION}-${hashOf(JSON.stringify(aliases)).slice(0, 12)}`;
    if (engine?.name !== name) engine = { name, lexicon: createLexicon(aliases) };
    return engine;
  };

  const readRow = async (
    row: ArticleRow,
    kept: KeptReading | undefined,
    { name, lexicon }: Engine,
  ): Promise<{ readonly reading: ArticleReading; readonly isNew: boolean }> => {
    const { source, publishedOn, contentHash } = contentOf(row);
    if (kept?.contentHash === contentHash && kept.engine === name) {
      return { reading: { ...kept, source }, isNew: false };
    }
    const { acts, revocations } = readArticle(
      { title: source.title, body: source.body, publishedOn },
      lexicon,
    );
    const reading: KeptReading = {
      documentId: row.documentId,
      locale: row.locale,
      contentHash,
      engine: name,
      acts,
      revocations,
      publishedOn,
      warningCount: acts.flatMap(textWarnings).length,
      readAt: Date.now(),
      matchedAt: 0,
    };
    await writeReading(strapi, reading);
    return { reading: { ...reading, source }, isNew: true };
  };

  const keptOf = async (documentIds: readonly string[]): Promise<Map<string, KeptReading>> =>
    new Map((await findReadings(strapi, documentIds)).map((each) => [keyOf(each), each]));

  return {
    /** Whether what is kept of each article and locale is of its present text; `matchedAt` is 0 for one never read. */
    async peek(documentIds: readonly string[]) {
      const { name } = await currentEngine();
      const rows = await findArticles(strapi, documentIds);
      const kept = await keptOf(documentIds);
      return rows.map((row) => {
        const own = kept.get(keyOf(row));
        return {
          documentId: row.documentId,
          isCurrent: own?.engine === name && own.contentHash === contentOf(row).contentHash,
          matchedAt: own?.matchedAt ?? 0,
        };
      });
    },

    /** Those of the articles of which a text may not have been read as it is now, or not by the present rules. */
    async unreadAmong(documentIds: readonly string[]): Promise<readonly string[]> {
      return findUnread(strapi, documentIds, (await currentEngine()).name);
    },

    /** Articles that are gone, and of which a reading is kept. */
    ofVanished: (): Promise<readonly string[]> =>
      idsOfVanished(strapi, { table: READINGS_TABLE, uid: linkEnds(strapi).source.uid }),

    /** What each of the articles reports, by locale; `read` counts the texts that were read anew. */
    async of(
      documentIds: readonly string[],
    ): Promise<{ readonly readings: readonly ArticleReading[]; readonly read: number }> {
      const engineNow = await currentEngine();
      const rows = await findArticles(strapi, documentIds);
      const kept = await keptOf(documentIds);
      const readings: ArticleReading[] = [];
      let read = 0;
      for (const row of rows) {
        const key = keyOf(row);
        const { reading, isNew } = await readRow(row, kept.get(key), engineNow);
        kept.delete(key);
        readings.push(reading);
        if (isNew) read += 1;
      }
      // Locales, or whole articles, that are gone.
      for (const { documentId } of kept.values()) {
        const locales = rows.filter((row) => row.documentId === documentId).map(({ locale }) => locale);
        await deleteReadings(strapi, documentId, locales);
      }
      return { readings, read };
    },
  };
};
