import type { Core } from '@strapi/strapi';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, clearNewsroom, LINK, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

type Finding = { readonly documentId: string; readonly says: string };
type Result = {
  readonly name: string;
  readonly found: readonly Finding[];
  readonly left: readonly Finding[];
};

const TABLES = {
  articles: 'commendation_links_find_source',
  commendations: 'commendation_links_find_target',
  readings: 'commendation_links_readings',
};

describe.each(databaseKinds)('the doctor (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof newsroom>;

  const examine = async (mend = false): Promise<Record<string, Result>> => {
    const results = (await strapi
      .plugin('commendation-links')
      .service('doctor')
      .examine({ mend })) as Result[];
    return Object.fromEntries(results.map((result) => [result.name, result]));
  };
  const ids = (findings: readonly Finding[] | undefined) => findings?.map(({ documentId }) => documentId);

  beforeAll(async () => {
    instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
    strapi = instance.strapi;
    desk = newsroom(strapi);
    await strapi.plugin('commendation-links').service('catchUp').settled();
  });
  afterEach(async () => {
    await suggestionsSettled(strapi);
    await clearNewsroom(strapi);
    await suggestionsSettled(strapi);
  });
  afterAll(() => instance?.stop());

  /** A link as versions left it that did not hold its ends while it was written. */
  const linkTo = (articleDocumentId: string, commendationDocumentId: string) =>
    strapi.db.query(LINK).create({
      data: {
        documentId: `${articleDocumentId}-l`,
        articleDocumentId,
        commendationDocumentId,
        kind: 'reports',
        scope: 'whole',
        subsetLabel: '',
        state: 'confirmed',
        origin: 'manual',
      },
    });

  it('finds nothing in a newsroom where all is well', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await desk.create('api::recipient.recipient', {
      displayName: 'Nguyễn Văn Mẫu',
      kind: 'individual',
      commendation: commendation.documentId,
    });
    await suggestionsSettled(strapi);
    for (const { found } of Object.values(await examine())) expect(found).toEqual([]);
  });

  it('names links to documents that are gone and takes them away, and only them', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    const kept = await desk.link(article, commendation);
    await linkTo('vanished', commendation.documentId);
    await linkTo(article.documentId, 'vanished');
    const { 'ownerless-links': before } = await examine();
    expect(before?.found.map(({ says }) => says)).toEqual([
      expect.stringContaining('article vanished'),
      expect.stringContaining('commendation vanished'),
    ]);
    expect(await desk.linkCount()).toBe(3);
    const { 'ownerless-links': mended } = await examine(true);
    expect([mended?.found.length, mended?.left.length]).toEqual([2, 0]);
    expect(await strapi.db.query(LINK).findMany({ select: ['documentId'] })).toEqual([
      expect.objectContaining({ documentId: kept.documentId }),
    ]);
  });

  it('names articles that were not read since they were saved, and reads them', async () => {
    const [forgotten, changed] = [await desk.article(), await desk.article({ title: 'Tin khác' })];
    await desk.article({ title: 'Tin đã đọc' });
    await suggestionsSettled(strapi);
    await strapi.db.connection(TABLES.readings).where('document_id', forgotten.documentId).delete();
    await strapi.db.query(ARTICLE).updateMany({
      where: { documentId: changed.documentId },
      data: { title: 'Sửa bằng SQL', updatedAt: new Date() },
    });
    const { 'unread-articles': before } = await examine();
    expect(ids(before?.found)?.sort()).toEqual([forgotten.documentId, changed.documentId].sort());
    const { 'unread-articles': mended } = await examine(true);
    expect([mended?.found.length, mended?.left.length]).toEqual([2, 0]);
  });

  it('names what is missing, old or left over in the search, and renews it', async () => {
    const [missing, old] = [await desk.article(), await desk.commendation()];
    await suggestionsSettled(strapi);
    await strapi.db.connection(TABLES.articles).where('document_id', missing.documentId).delete();
    await strapi.db
      .connection(TABLES.commendations)
      .where('document_id', old.documentId)
      .update({ title: 'cũ' });
    await strapi.db.connection(TABLES.articles).insert({
      document_id: 'vanished',
      number: '',
      title: 'đã xóa',
      grantor: '',
      award: '',
      names: '',
    });
    const { 'stale-search': before } = await examine();
    expect(ids(before?.found)?.sort()).toEqual([missing.documentId, old.documentId, 'vanished'].sort());
    const { 'stale-search': mended } = await examine(true);
    expect([mended?.found.length, mended?.left.length]).toEqual([3, 0]);
  });

  it('names recipients without a commendation by their ids, and leaves them to people', async () => {
    const stray = await desk.create('api::recipient.recipient', {
      displayName: 'Trần Thị Mẫu',
      kind: 'individual',
    });
    const { 'stray-recipients': result } = await examine(true);
    expect(result?.found).toEqual([{ documentId: stray.documentId, says: `recipient ${stray.documentId}` }]);
    expect(result?.left).toHaveLength(1);
  });
});
