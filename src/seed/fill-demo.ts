import type { Core, UID } from '@strapi/strapi';
import { readAppliedRows } from './catalogue/applied-rows';
import { linkData } from './demo/link-data';
import { demoNewsroom } from './demo/newsroom';
import { demoSteps } from './demo/steps';
import { type DocumentIds, writeRecord } from './write-record';

/** `filled` is false, and the counts are 0, where there were articles already. */
export type DemoSummary = {
  readonly filled: boolean;
  readonly documents: number;
  readonly links: number;
};

const ARTICLE = 'api::article.article' as UID.ContentType;
const LINK = 'plugin::commendation-links.link' as UID.ContentType;

const writeLinks = async (strapi: Core.Strapi, ids: DocumentIds): Promise<number> => {
  const links = demoNewsroom.articles.flatMap((article) =>
    article.links.map((link) => linkData(article, link, ids)),
  );
  for (const data of links) await strapi.documents(LINK).create({ data: data as never });
  return links.length;
};

/**
 * Fills a database that has no article with the demo newsroom: events, decisions, commendations, recipients,
 * articles in Vietnamese and English, and the links between them. All or nothing, so that a run which was cut off
 * can be repeated; a second run does nothing. Needs the catalogue.
 */
export const fillDemo = async (strapi: Core.Strapi): Promise<DemoSummary> =>
  await strapi.db.transaction(async () => {
    if ((await strapi.db.query(ARTICLE).count()) > 0) {
      strapi.log.info('Demo: the newsroom has articles already, nothing to do');
      return { filled: false, documents: 0, links: 0 };
    }
    const ids: Record<string, string> = { ...(await readAppliedRows(strapi)) };
    for (const { name, records } of demoSteps) {
      for (const record of records) ids[record.key] = await writeRecord(strapi, record, ids);
      strapi.log.info(`Demo: ${records.length} ${name}`);
    }
    const links = await writeLinks(strapi, ids);
    strapi.log.info(`Demo: ${links} links between articles and commendations`);
    return { filled: true, documents: demoSteps.flatMap(({ records }) => records).length, links };
  });
