import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { suggestionsSettled } from '../helpers/settled';
import { ARTICLE, COMMENDATION, LINK, clearNewsroom, newsroom } from '../helpers/newsroom';
import { type LinkRow, type Reader, graphqlReader, restReader } from '../helpers/readers';
import { databaseKinds } from '../helpers/database-kinds';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** Links belong to documents: nothing that happens to a version or a locale of either end loses or doubles one. */
describe.each(databaseKinds)('links through the life of their documents (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof newsroom>;
  let readers: readonly Reader[];

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = newsroom(strapi);
    readers = [restReader(instance.http), graphqlReader(instance.http)];
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const titles = (links: LinkRow[], end: 'article' | 'commendation'): unknown[] =>
    links.map((link) => link[end]?.title);

  /** Both ways of reading agree on both directions. */
  const expectLinked = async (
    article: Parameters<Reader['linksOfArticle']>[0],
    commendation: typeof article,
    locale = 'vi',
  ) => {
    for (const reader of readers) {
      expect(
        (await reader.linksOfArticle(article, { locale })).map((link) => link.commendation?.documentId),
      ).toEqual([commendation.documentId]);
      expect(
        (await reader.linksOfCommendation(commendation, { locale })).map((link) => link.article?.documentId),
      ).toEqual([article.documentId]);
    }
  };
  const expectHiddenFrom = async (article: Parameters<Reader['linksOfArticle']>[0], locale = 'vi') => {
    for (const reader of readers) expect(await reader.linksOfArticle(article, { locale })).toEqual([]);
  };

  it('shows the link once the commendation is published after its article', async () => {
    const article = await desk.article();
    const commendation = await desk.commendation({}, {});
    await desk.link(article, commendation);
    await expectHiddenFrom(article);
    await desk.publish(COMMENDATION, commendation);
    await expectLinked(article, commendation);
  });

  it('links made with create({ status: "published" }) at both ends show at once', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await expectLinked(article, commendation);
  });

  it.each([ARTICLE, COMMENDATION] as const)(
    'survives that %s is unpublished and published again',
    async (uid) => {
      const [article, commendation] = [await desk.article(), await desk.commendation()];
      await desk.link(article, commendation);
      const end = uid === ARTICLE ? article : commendation;
      await desk.unpublish(uid, end);
      for (const reader of readers) {
        if (uid === COMMENDATION) expect(await reader.linksOfArticle(article)).toEqual([]);
        else expect(await reader.linksOfCommendation(commendation)).toEqual([]);
      }
      await desk.publish(uid, end);
      await expectLinked(article, commendation);
    },
  );

  it('survives that the article is edited and published again', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await strapi
      .documents(ARTICLE)
      .update({ documentId: article.documentId, data: { title: 'Bản sửa' } as never });
    await expectLinked(article, commendation);
    await desk.publish(ARTICLE, article);
    await expectLinked(article, commendation);
    expect(titles(await readers[0]!.linksOfCommendation(commendation), 'article')).toEqual(['Bản sửa']);
  });

  it('keeps a new order when the article is published afterwards', async () => {
    const article = await desk.article();
    const rows = [];
    for (const title of ['A', 'B', 'C'])
      rows.push(await desk.link(article, await desk.commendation({ title })));
    const order = [rows[2]!, rows[0]!, rows[1]!].map(({ documentId }) => documentId);
    await strapi.plugin('commendation-links').service('links').reorder('source', article.documentId, order);
    for (const reader of readers)
      expect(titles(await reader.linksOfArticle(article), 'commendation')).toEqual(['C', 'A', 'B']);
    await desk.publish(ARTICLE, article);
    for (const reader of readers)
      expect(titles(await reader.linksOfArticle(article), 'commendation')).toEqual(['C', 'A', 'B']);
  });

  it('shows the same links in a locale that is added later, in that locale', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await desk.translate(ARTICLE, article, { title: 'Review meeting' });
    await desk.translate(COMMENDATION, commendation, { title: 'Certificate of merit' });
    await expectLinked(article, commendation, 'en');
    for (const reader of readers) {
      expect((await reader.linksOfArticle(article, { locale: 'en' }))[0]?.commendation).toMatchObject({
        title: 'Certificate of merit',
        locale: 'en',
      });
      expect((await reader.linksOfArticle(article))[0]?.commendation).toMatchObject({
        title: 'Bằng khen của Tỉnh ủy',
        locale: 'vi',
      });
    }
  });

  it('falls back to the default locale where the other end lacks the requested one, also while it is a draft there', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await desk.translate(ARTICLE, article, { title: 'Review meeting' });
    for (const reader of readers) {
      expect((await reader.linksOfArticle(article, { locale: 'en' }))[0]?.commendation).toMatchObject({
        locale: 'vi',
      });
    }
    await desk.translate(COMMENDATION, commendation, { title: 'Draft in English' }, 'draft');
    for (const reader of readers) {
      expect((await reader.linksOfArticle(article, { locale: 'en' }))[0]?.commendation).toMatchObject({
        locale: 'vi',
      });
    }
  });

  it('stays when one locale of an end is deleted', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await desk.translate(COMMENDATION, commendation, { title: 'Certificate of merit' });
    await desk.remove(COMMENDATION, commendation, 'en');
    await expectLinked(article, commendation);
    expect(await desk.linkCount()).toBe(1);
  });

  it.each([ARTICLE, COMMENDATION] as const)(
    'goes with the whole document of %s and leaves the other end alone',
    async (uid) => {
      const [article, commendation] = [await desk.article(), await desk.commendation()];
      const other = await desk.commendation({ title: 'Giấy khen khác' });
      await desk.link(article, commendation);
      await desk.link(await desk.article({ title: 'Bài khác' }), other);
      await desk.remove(uid, uid === ARTICLE ? article : commendation, '*');
      expect(await desk.linkCount()).toBe(1);
      const rest = uid === ARTICLE ? COMMENDATION : ARTICLE;
      const kept = uid === ARTICLE ? commendation : article;
      expect(
        await strapi.documents(rest).findOne({ documentId: kept.documentId, status: 'published' }),
      ).not.toBeNull();
    },
  );

  describe('by roads past the document service', () => {
    const derived = async (documentId: string) => {
      const tables = ['commendation_links_find_source', 'commendation_links_find_target'];
      const ids: string[] = [];
      for (const table of [...tables, 'commendation_links_facts', 'commendation_links_readings']) {
        ids.push(
          ...(await strapi.db.connection(table).where('document_id', documentId).pluck('document_id')),
        );
      }
      return ids;
    };
    const settled = async () => {
      await suggestionsSettled(strapi);
      await strapi.plugin('commendation-links').service('searchIndex').settled();
    };

    it.each([ARTICLE, COMMENDATION] as const)(
      'goes with the last rows of %s, as do its search rows, facts and readings',
      async (uid) => {
        const [article, commendation] = [await desk.article(), await desk.commendation()];
        const stays = await desk.link(await desk.article({ title: 'Bài khác' }), await desk.commendation());
        await desk.link(article, commendation);
        const gone = uid === ARTICLE ? article : commendation;
        await settled();
        expect(await derived(gone.documentId)).not.toEqual([]);
        await strapi.db
          .query(uid)
          .deleteMany({ where: { documentId: gone.documentId, publishedAt: { $notNull: true } } });
        expect(await desk.linkCount()).toBe(2);
        await strapi.db.query(uid).delete({ where: { documentId: gone.documentId } });
        expect((await strapi.db.query(LINK).findMany({})).map(({ documentId }) => documentId)).toEqual([
          stays.documentId,
        ]);
        await settled();
        expect(await derived(gone.documentId)).toEqual([]);
      },
    );

    it('goes when the locale its only end is in is removed in Settings', async () => {
      const locales = strapi.plugin('i18n').service('locales');
      const locale = await locales.create({ code: 'km', name: 'Khmer (km)' });
      const kept = await desk.article({ title: 'Bài tiếng Việt' });
      const commendation = await desk.commendation();
      const article = await desk.article({ title: 'អត្ថបទ' }, { locale: 'km', status: 'published' });
      await desk.link(article, commendation);
      await desk.link(kept, commendation);
      await settled();
      await instance.http
        .delete(`/i18n/locales/${locale.id}`)
        .set('Authorization', `Bearer ${await adminLogin(instance)}`)
        .expect(200);
      const links: Record<string, unknown>[] = await strapi.db.query(LINK).findMany({});
      expect(links.map(({ articleDocumentId }) => articleDocumentId)).toEqual([kept.documentId]);
      await settled();
      expect(await derived(article.documentId)).toEqual([]);
      expect(await derived(kept.documentId)).not.toEqual([]);
    });
  });

  it('keeps the links when deleting their document fails: one transaction', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await expect(
      strapi.db.transaction(async () => {
        await desk.remove(COMMENDATION, commendation, '*');
        throw new Error('the write around it fails');
      }),
    ).rejects.toThrow('the write around it fails');
    await expectLinked(article, commendation);
  });

  it('gives the copy of an article what people decided about its links, and no suggestions', async () => {
    const article = await desk.article();
    await desk.link(article, await desk.commendation({ title: 'Đã xác nhận' }), {
      quote: 'được tặng Bằng khen',
    });
    await desk.link(article, await desk.commendation({ title: 'Đã bác' }), { state: 'rejected' });
    await desk.link(article, await desk.commendation({ title: 'Gợi ý' }), { state: 'suggested' });
    const copy = await strapi.documents(ARTICLE).clone({ documentId: article.documentId });
    const links: Record<string, unknown>[] = await strapi.db
      .query(LINK)
      .findMany({ where: { articleDocumentId: copy?.documentId }, orderBy: 'position' });
    expect(links.map(({ state, quote }) => [state, quote])).toEqual([
      ['confirmed', 'được tặng Bằng khen'],
      ['rejected', null],
    ]);
    expect(await strapi.db.query(LINK).count({ where: { articleDocumentId: article.documentId } })).toBe(3);
    if (!copy) throw new Error('no copy was made');
    await desk.publish(ARTICLE, copy as unknown as typeof article);
    for (const reader of readers) {
      const shown = await reader.linksOfArticle(copy as unknown as typeof article);
      expect(titles(shown, 'commendation')).toEqual(['Đã xác nhận']);
    }
  });

  it('does not give the copy of a commendation the articles that report the original', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await strapi.documents(COMMENDATION).clone({ documentId: commendation.documentId });
    expect(await desk.linkCount()).toBe(1);
  });

  it('is untouched by discarding a draft', async () => {
    const [article, commendation] = [await desk.article(), await desk.commendation()];
    await desk.link(article, commendation);
    await strapi
      .documents(ARTICLE)
      .update({ documentId: article.documentId, data: { title: 'Sửa dở' } as never });
    await strapi.documents(ARTICLE).discardDraft({ documentId: article.documentId });
    await expectLinked(article, commendation);
  });

  it('"not yet reported on" counts confirmed links with a published article only', async () => {
    const [unpublished, published] = [await desk.article({ title: 'Nháp' }, {}), await desk.article()];
    await desk.commendation({ title: '1 chưa có bài' });
    await desk.link(unpublished, await desk.commendation({ title: '2 bài còn nháp' }));
    await desk.link(published, await desk.commendation({ title: '3 liên kết bị bác' }), {
      state: 'rejected',
    });
    await desk.link(published, await desk.commendation({ title: '4 mới gợi ý' }), { state: 'suggested' });
    await desk.link(published, await desk.commendation({ title: '5 đã đưa tin' }));
    await desk.link(published, await desk.commendation({ title: '6 khen thưởng còn nháp' }, {}));
    for (const reader of readers) {
      expect(await reader.unreported()).toEqual([
        '1 chưa có bài',
        '2 bài còn nháp',
        '3 liên kết bị bác',
        '4 mới gợi ý',
      ]);
    }
    await desk.publish(ARTICLE, unpublished);
    for (const reader of readers) {
      expect(await reader.unreported()).toEqual(['1 chưa có bài', '3 liên kết bị bác', '4 mới gợi ý']);
    }
  });

  it('gives the same rows and counts over REST and GraphQL', async () => {
    const article = await desk.article();
    for (const individuals of [44, 3]) {
      await desk.link(article, await desk.commendation({ title: `Khen ${individuals}` }), {
        reported: { individuals },
        quote: `${individuals} cá nhân`,
      });
    }
    const [rest = [], graphql = []] = await Promise.all(
      readers.map((reader) => reader.linksOfArticle(article)),
    );
    const shown = ({ kind, scope, reported, quote, position, commendation }: LinkRow) => ({
      kind,
      scope,
      reported,
      quote,
      position,
      to: commendation?.documentId,
    });
    expect(rest.map(shown)).toEqual(graphql.map(shown));
    expect(rest.map(({ reported }) => (reported as { individuals: number }).individuals)).toEqual([44, 3]);
  });
});
