import type { Core } from '@strapi/strapi';
import { databaseKinds } from '../helpers/database-kinds';
import { adminLogin, createToken } from '../helpers/credentials';
import { ARTICLE, COMMENDATION, type Document, clearNewsroom } from '../helpers/newsroom';
import {
  CATEGORY,
  DECISION,
  EVENT,
  ORGANISATION,
  RECIPIENT,
  type Row,
  idsOf,
  relationDesk,
} from '../helpers/relations';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** A nested row is shown in the requested locale, else in the default one. */
describe.each(databaseKinds)('the locale of nested rows (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof relationDesk>;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = relationDesk(instance);
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  describe('a target that lacks the locale', () => {
    it('is shown in the default locale, until it has its own and again when that goes', async () => {
      const category = await desk.create(CATEGORY, { name: 'Tin' });
      const event = await desk.create(EVENT, { name: 'Lễ trao' }, { status: 'published' });
      const article = await desk.article({ category: category.documentId, event: event.documentId });
      await desk.translate(ARTICLE, article, { title: 'Review meeting' });
      const shown = async () => {
        const query = { locale: 'en', 'populate[0]': 'category', 'populate[1]': 'event' };
        const answer = await desk.rest(`/articles/${article.documentId}`, query);
        const { article: same } = await desk.graphql(
          `{ article(documentId: "${article.documentId}", locale: "en") { category { name } event { name } } }`,
        );
        const names = [answer.category, answer.event].map((row) => (row as Row | null)?.name);
        expect([same?.category, same?.event].map((row) => (row as Row | null)?.name)).toEqual(names);
        return names;
      };
      expect(await shown()).toEqual(['Tin', 'Lễ trao']);
      await desk.update(CATEGORY, category, { name: 'News' }, { locale: 'en' });
      await desk.translate(EVENT, event, { name: 'Ceremony' }, 'draft');
      expect(await shown()).toEqual(['News', 'Lễ trao']);
      await desk.publish(EVENT, event, 'en');
      expect(await shown()).toEqual(['News', 'Ceremony']);
      await desk.unpublish(EVENT, event, 'en');
      await desk.remove(CATEGORY, category, 'en');
      expect(await shown()).toEqual(['Tin', 'Lễ trao']);
      await desk.publish(ARTICLE, article, 'en');
      await desk.documents(ARTICLE).discardDraft({ documentId: article.documentId, locale: 'en' } as never);
      expect(await shown()).toEqual(['Tin', 'Lễ trao']);
    });

    it('can be set and taken away in that locale, which Strapi alone refuses', async () => {
      const category = await desk.create(CATEGORY, { name: 'Tin' });
      const article = await desk.article({}, {});
      await desk.translate(
        ARTICLE,
        article,
        { title: 'Review meeting', category: category.documentId },
        'draft',
      );
      const categories = async () => [
        idsOf((await desk.read(ARTICLE, article, { locale: 'en' }, ['category'])).category),
        idsOf((await desk.read(ARTICLE, article, {}, ['category'])).category),
      ];
      expect(await categories()).toEqual([[category.documentId], [category.documentId]]);
      const away = { connect: [], disconnect: [{ documentId: category.documentId }] };
      await desk.update(ARTICLE, article, { category: away }, { locale: 'en' });
      expect(await categories()).toEqual([[], []]);
    });

    it('is shown by an article published before it, once it is published', async () => {
      const event = await desk.create(EVENT, { name: 'Lễ trao' });
      const article = await desk.article({ event: event.documentId });
      await desk.publish(EVENT, event);
      expect((await desk.rest(`/articles/${article.documentId}`, { populate: 'event' })).event).toMatchObject(
        {
          name: 'Lễ trao',
        },
      );
    });
  });

  describe('a type without locales, read in a locale', () => {
    let commendation: Document;
    let paper: Document;

    beforeEach(async () => {
      commendation = await desk.commendation({ title: 'Bằng khen' });
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
      const untranslated = await desk.commendation({ title: 'Giấy khen' });
      await desk.translate(COMMENDATION, untranslated, { title: 'Draft in English' }, 'draft');
      paper = await desk.decision({ affects: [commendation.documentId, untranslated.documentId] });
      await desk.recipient(commendation, 'Lê Văn A');
    });

    const titles = (value: unknown) => (value as Row[]).map(({ title }) => title);

    it.each([
      ['vi', 'Bằng khen', 'Giấy khen'],
      ['en', 'Certificate', 'Giấy khen'],
    ])('shows each document once: %s', async (locale, translated, untranslated) => {
      const [person] = await desk.rest('/recipients', { locale, populate: 'commendation' });
      expect(person?.commendation).toMatchObject({ title: translated, locale });
      const [shown] = await desk.rest('/decisions', { locale, populate: 'affects' });
      expect(titles(shown?.affects)).toEqual([translated, untranslated]);
      const answer = await desk.graphql(
        `{ recipients(locale: "${locale}") { commendation { title } }
           decision(documentId: "${paper.documentId}", locale: "${locale}") { affects { title } } }`,
      );
      expect(answer.recipients?.map((row) => row.commendation)).toEqual([{ title: translated }]);
      expect(titles(answer.decision?.affects)).toEqual([translated, untranslated]);
    });

    it('shows each document once at the desk as well, in the draft', async () => {
      for (const [locale, title] of [
        ['vi', 'Bằng khen'],
        ['en', 'Certificate'],
      ]) {
        const row = await desk.documents(DECISION).findOne({
          documentId: paper.documentId,
          locale,
          populate: ['affects'],
        } as never);
        expect(titles((row as unknown as Row).affects)[0]).toBe(title);
        expect((row as unknown as { affects: Row[] }).affects).toHaveLength(2);
      }
      const jwt = await adminLogin(instance);
      const field = await instance.http
        .get(`/content-manager/relations/${DECISION}/${paper.documentId}/affects`)
        .set('Authorization', `Bearer ${jwt}`)
        .expect(200);
      expect((field.body as { results: Row[] }).results.map(({ locale }) => locale)).toEqual(['vi', 'vi']);
      const list = await instance.http
        .get(`/content-manager/collection-types/${DECISION}`)
        .set('Authorization', `Bearer ${jwt}`)
        .expect(200);
      expect((list.body as { results: Row[] }).results[0]?.affects).toEqual({ count: 2 });
    });

    it('shows each document once in the answer to a write as well', async () => {
      const token = await createToken(strapi, 'full-access');
      const { body } = await instance.http
        .put(`/api/decisions/${paper.documentId}`)
        .query({ locale: 'en', populate: 'affects' })
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { signer: 'Nguyễn Văn B' } })
        .expect(200);
      expect(titles((body as { data: Row }).data.affects)).toEqual(['Certificate', 'Giấy khen']);
    });

    it.each([
      ['vi', 'Bằng khen', 1],
      ['vi', 'Certificate', 0],
      ['en', 'Certificate', 1],
      ['en', 'Bằng khen', 0],
      ['en', 'Giấy khen', 1],
      ['en', 'Draft in English', 0],
    ])('is found in %s by “%s”: %i', async (locale, title, found) => {
      expect(await desk.rest('/decisions', { locale, 'filters[affects][title][$eq]': title })).toHaveLength(
        found,
      );
      const { decisions } = await desk.graphql(
        `{ decisions(locale: "${locale}", filters: { affects: { title: { eq: "${title}" } } }) { documentId } }`,
      );
      expect(decisions).toHaveLength(found);
    });

    it('stays one row of a list that is sorted by a relation', async () => {
      const issuer = await desk.inBothLocales(ORGANISATION, 'Ủy ban');
      await desk.update(DECISION, paper, { issuer: issuer.documentId }, { status: 'published' });
      expect(await desk.rest('/decisions', { sort: 'issuer.name' })).toHaveLength(1);
    });
  });

  describe('a filter for what is empty', () => {
    const shownBy = async (path: string, query: Record<string, string>, field: string): Promise<string[]> =>
      (await desk.rest(path, query)).map((row) => String(row[field])).sort();

    /** Decisions that differ in whether they have an issuer and what they affect; C has an issuer without a province. */
    const decisions = async () => {
      const issuer = await desk.inBothLocales(ORGANISATION, 'Ủy ban');
      await desk.update(ORGANISATION, issuer, { province: 'Kiên Giang' });
      const other = await desk.inBothLocales(ORGANISATION, 'Hội');
      const dated = await desk.commendation({ title: 'Có ngày', presentedOn: '2024-01-02' });
      await desk.translate(COMMENDATION, dated, { title: 'Dated' });
      const undated = await desk.commendation({ title: 'Không ngày' });
      const draft = await desk.commendation({ title: 'Nháp' }, {});
      const paper = (number: string, data: object) => desk.decision({ number, kind: 'correct', ...data });
      return {
        A: await paper('A', { issuer: issuer.documentId, affects: [dated.documentId] }),
        B: await paper('B', { affects: [draft.documentId] }),
        C: await paper('C', { issuer: other.documentId, affects: [undated.documentId, dated.documentId] }),
        dated,
      };
    };

    const ASKED: readonly (readonly [filter: string, value: string, found: string[]])[] = [
      ['[issuer][name][$null]', 'true', ['B']],
      ['[issuer][id][$null]', 'true', ['B']],
      ['[issuer][documentId][$null]', 'true', ['B']],
      ['[issuer][name][$null]', 'false', ['A', 'C']],
      ['[issuer][name][$notNull]', 'true', ['A', 'C']],
      ['[issuer][name][$notNull]', 'false', ['B']],
      ['[issuer][province][$null]', 'true', ['B', 'C']],
      ['[issuer][predecessor][name][$null]', 'true', ['A', 'B', 'C']],
      ['[proposer][name][$null]', 'true', ['A', 'B', 'C']],
      ['[$or][0][issuer][province][$notNull]', 'true', ['A']],
      ['[$and][0][$or][0][issuer][name][$null]', 'true', ['B']],
      ['[$not][issuer][name][$notNull]', 'true', ['B']],
      ['[$not][issuer][name][$null]', 'true', ['A', 'C']],
      ['[$not][issuer][province][$null]', 'true', ['A']],
      ['[$not][issuer][name][$contains]', 'Ủy ban', ['B', 'C']],
      ['[affects][id][$null]', 'true', ['B']],
      ['[affects][title][$null]', 'true', ['B']],
      ['[affects][presentedOn][$null]', 'true', ['B', 'C']],
      ['[affects][decision][number][$null]', 'true', ['A', 'B', 'C']],
      ['[affects][articleLinks][id][$null]', 'true', ['A', 'B', 'C']],
    ];

    it.each(ASKED)('finds the decisions whose %s is %s, in any language', async (filter, value, found) => {
      await decisions();
      for (const locale of ['vi', 'en']) {
        const query = { locale, [`filters${filter}`]: value };
        expect([locale, ...(await shownBy('/decisions', query, 'number'))]).toEqual([locale, ...found]);
      }
    });

    it('finds them over GraphQL and in lists of the desk', async () => {
      const { A, dated } = await decisions();
      const { decisions: found } = await desk.graphql(
        `{ decisions(filters: { issuer: { province: { null: true } } }, sort: "number") { number } }`,
      );
      expect(found?.map(({ number }) => number)).toEqual(['B', 'C']);
      const { commendations } = await desk.graphql(
        `{ commendations(filters: { not: { decision: { issuer: { name: { notNull: true } } } } }) { title } }`,
      );
      expect(commendations).toHaveLength(2);
      const jwt = await adminLogin(instance);
      const listed = async (uid: string, query: Record<string, string>) => {
        const response = await instance.http
          .get(`/content-manager/collection-types/${uid}`)
          .query(query)
          .set('Authorization', `Bearer ${jwt}`)
          .expect(200);
        return (response.body.results as Row[]).map((row) => String(row.number ?? row.displayName)).sort();
      };
      expect(await listed(DECISION, { 'filters[$and][0][issuer][name][$null]': 'true' })).toEqual(['B']);
      expect(await listed(DECISION, { 'filters[$and][0][affects][title][$null]': 'true' })).toEqual([]);
      await desk.recipient(dated, 'Có');
      await desk.create(RECIPIENT, { displayName: 'Không' });
      await desk.create(RECIPIENT, { displayName: 'Hủy', cancelledBy: A.documentId });
      for (const field of ['id', 'title'])
        expect(
          await listed(RECIPIENT, { [`filters[$and][0][commendation][${field}][$null]`]: 'true' }),
        ).toEqual(['Hủy', 'Không']);
      expect(await listed(RECIPIENT, { 'filters[$and][0][cancelledBy][number][$null]': 'true' })).toEqual([
        'Có',
        'Không',
      ]);
    });

    it('takes what the public does not see for empty', async () => {
      const { A, dated } = await decisions();
      await desk.recipient(dated, 'Có');
      const unseen = await desk.decision({}, {});
      for (const [displayName, paper] of [
        ['Hủy', A],
        ['Sắp hủy', unseen],
      ] as const) {
        const data = { displayName, commendation: dated.documentId, cancelledBy: paper.documentId };
        await desk.create(RECIPIENT, data);
      }
      for (const field of ['id', 'number']) {
        const query = { [`filters[cancelledBy][${field}][$null]`]: 'true' };
        expect(await shownBy('/recipients', query, 'displayName')).toEqual(['Có', 'Sắp hủy']);
      }
      const query = { 'filters[decision][issuer][name][$null]': 'true' };
      expect(await shownBy('/commendations', query, 'title')).toEqual(['Có ngày', 'Không ngày']);
    });
  });
});
