import type { Core } from '@strapi/strapi';
import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, COMMENDATION, type Document, clearNewsroom } from '../helpers/newsroom';
import {
  AWARD_TYPE,
  CATEGORY,
  DECISION,
  EVENT,
  ORGANISATION,
  RECIPIENT,
  type Options,
  type Row,
  idsOf,
  localesOf,
  relationDesk,
} from '../helpers/relations';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** What a localized type does not mark as i18n belongs to the document: its relations as well. */
describe.each(databaseKinds)('relations shared by the locales of a document (%s)', (database) => {
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

  describe('a new locale', () => {
    it('of a commendation starts with its relations, each in that locale', async () => {
      const [awardType, grantor] = [
        await desk.inBothLocales(AWARD_TYPE, 'Bằng khen thử'),
        await desk.inBothLocales(ORGANISATION, 'Tỉnh ủy'),
      ];
      const granted = await desk.decision();
      const event = await desk.create(EVENT, { name: 'Lễ trao' }, { status: 'published' });
      await desk.translate(EVENT, event, { name: 'Ceremony' });
      const commendation = await desk.commendation({
        awardType: awardType.documentId,
        grantor: grantor.documentId,
        decision: granted.documentId,
        presentedAt: event.documentId,
      });
      const [first, second] = [
        await desk.recipient(commendation, 'Lê Văn A'),
        await desk.recipient(commendation, 'Bà B'),
      ];
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate of merit' });

      for (const status of ['draft', 'published'] as const) {
        const relations = ['awardType', 'grantor', 'decision', 'presentedAt', 'recipients'];
        const row = await desk.read(COMMENDATION, commendation, { locale: 'en', status }, relations);
        expect(idsOf(row.awardType)).toEqual([awardType.documentId]);
        expect(idsOf(row.decision)).toEqual([granted.documentId]);
        expect(localesOf([row.awardType, row.grantor, row.presentedAt])).toEqual(['en', 'en', 'en']);
        expect(idsOf(row.recipients)).toEqual([first.documentId, second.documentId]);
      }
      const query = { locale: 'en', 'populate[0]': 'recipients', 'populate[1]': 'awardType' };
      const shown = await desk.rest(`/commendations/${commendation.documentId}`, query);
      expect((shown.recipients as Row[]).map((row) => row.displayName)).toEqual(['Lê Văn A', 'Bà B']);
      expect(shown.awardType).toMatchObject({ name: 'Bằng khen thử (en)' });
      const { commendation: answer } = await desk.graphql(
        `{ commendation(documentId: "${commendation.documentId}", locale: "en") { awardType { name } recipients { displayName } } }`,
      );
      expect(answer?.awardType).toEqual({ name: 'Bằng khen thử (en)' });
      expect((answer?.recipients as Row[]).map((row) => row.displayName)).toEqual(['Lê Văn A', 'Bà B']);
    });

    it('of an article starts with category, event and source, and keeps what the data sets itself', async () => {
      const [category, other] = [
        await desk.inBothLocales(CATEGORY, 'Tin'),
        await desk.inBothLocales(CATEGORY, 'Ảnh'),
      ];
      const source = await desk.inBothLocales(ORGANISATION, 'Ban Tuyên giáo');
      const article = await desk.article({
        category: category.documentId,
        sourceOrganisation: source.documentId,
      });
      await desk.translate(ARTICLE, article, { title: 'Review meeting', category: other.documentId });
      const row = await desk.read(ARTICLE, article, { locale: 'en', status: 'published' }, [
        'category',
        'sourceOrganisation',
      ]);
      expect(idsOf([row.category, row.sourceOrganisation])).toEqual([other.documentId, source.documentId]);
      // … and what it sets holds for the locale that was there.
      expect(idsOf((await desk.read(ARTICLE, article, {}, ['category'])).category)).toEqual([
        other.documentId,
      ]);
    });

    it('answers the write that made it with its relations', async () => {
      const category = await desk.inBothLocales(CATEGORY, 'Tin');
      const article = await desk.article({ category: category.documentId }, {});
      const answer = await desk.documents(ARTICLE).update({
        documentId: article.documentId,
        locale: 'en',
        data: { title: 'Review meeting' },
        populate: ['category'],
      } as never);
      expect(answer).toMatchObject({ locale: 'en', category: { name: 'Tin (en)' } });
    });

    it('that adds recipients has those of the other locale as well, in their order', async () => {
      const commendation = await desk.commendation({}, {});
      const first = await desk.recipient(commendation, 'Lê Văn A');
      const later = await desk.create(RECIPIENT, { displayName: 'Trần Thị C' });
      await desk.update(
        COMMENDATION,
        commendation,
        { title: 'Certificate', recipients: { connect: [later.documentId], disconnect: [] } },
        { locale: 'en' },
      );
      for (const locale of ['vi', 'en']) {
        const row = await desk.read(COMMENDATION, commendation, { locale }, ['recipients']);
        expect(idsOf(row.recipients).sort()).toEqual([first.documentId, later.documentId].sort());
      }
    });
  });

  describe('a change in one locale', () => {
    const forms = (documentId: string): readonly [string, unknown][] => [
      ['a document id', documentId],
      ['{ set }', { set: [{ documentId }] }],
      ['{ connect }, as the admin sends it', { connect: [{ documentId }], disconnect: [] }],
    ];

    it.each([0, 1, 2])(
      'reaches the drafts of the others, and the published rows of all when one is published (%s)',
      async (form) => {
        const [old, changed] = [
          await desk.inBothLocales(CATEGORY, 'Cũ'),
          await desk.inBothLocales(CATEGORY, 'Mới'),
        ];
        const article = await desk.article({ category: old.documentId });
        await desk.translate(ARTICLE, article, { title: 'Review meeting' });
        const category = forms(changed.documentId)[form]?.[1];
        await desk.update(ARTICLE, article, { category }, { locale: 'en' });
        const names = async (options: Options) =>
          (await desk.read(ARTICLE, article, options, ['category'])).category;
        expect(await names({ locale: 'en' })).toMatchObject({ name: 'Mới (en)' });
        expect(await names({ locale: 'vi' })).toMatchObject({ name: 'Mới' });
        expect(await names({ locale: 'vi', status: 'published' })).toMatchObject({ name: 'Cũ' });
        await desk.publish(ARTICLE, article);
        expect(await names({ locale: 'vi', status: 'published' })).toMatchObject({ name: 'Mới' });
        expect(await names({ locale: 'en', status: 'published' })).toMatchObject({ name: 'Mới (en)' });
      },
    );

    it('takes a target away everywhere, and an empty patch takes nothing', async () => {
      const category = await desk.inBothLocales(CATEGORY, 'Tin');
      const article = await desk.article({ category: category.documentId }, {});
      await desk.translate(ARTICLE, article, { title: 'Review meeting' }, 'draft');
      await desk.update(ARTICLE, article, { category: { connect: [], disconnect: [] } }, { locale: 'en' });
      expect(idsOf((await desk.read(ARTICLE, article, {}, ['category'])).category)).toHaveLength(1);
      await desk.update(
        ARTICLE,
        article,
        { category: { connect: [], disconnect: [{ documentId: category.documentId }] } },
        { locale: 'en' },
      );
      expect((await desk.read(ARTICLE, article, { locale: 'en' }, ['category'])).category).toBeNull();
      expect((await desk.read(ARTICLE, article, {}, ['category'])).category).toBeNull();
    });

    it('of the recipients holds in every locale, in the new order, and is public once it is published', async () => {
      const commendation = await desk.commendation();
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
      const [a, b, c] = [
        await desk.recipient(commendation, 'A'),
        await desk.recipient(commendation, 'B'),
        await desk.create(RECIPIENT, { displayName: 'C' }),
      ];
      const recipientsOf = async (options: Options) =>
        idsOf((await desk.read(COMMENDATION, commendation, options, ['recipients'])).recipients);
      const order = [c.documentId, a.documentId];
      await desk.update(COMMENDATION, commendation, { recipients: order }, { locale: 'en' });
      for (const locale of ['vi', 'en']) {
        expect(await recipientsOf({ locale })).toEqual(order);
        expect(await recipientsOf({ locale, status: 'published' })).toEqual([a.documentId, b.documentId]);
      }
      await desk.publish(COMMENDATION, commendation, 'en');
      for (const locale of ['vi', 'en']) {
        expect(await recipientsOf({ locale, status: 'published' })).toEqual(order);
      }
      expect((await desk.read(RECIPIENT, b, {}, ['commendation'])).commendation).toBeNull();
    });

    it('is undone in every locale when one discards its draft', async () => {
      const [old, changed] = [
        await desk.inBothLocales(CATEGORY, 'Cũ'),
        await desk.inBothLocales(CATEGORY, 'Mới'),
      ];
      const article = await desk.article({ category: old.documentId });
      await desk.translate(ARTICLE, article, { title: 'Review meeting' });
      await desk.update(ARTICLE, article, { category: changed.documentId });
      await desk.documents(ARTICLE).discardDraft({ documentId: article.documentId, locale: 'en' } as never);
      for (const locale of ['vi', 'en']) {
        expect(idsOf((await desk.read(ARTICLE, article, { locale }, ['category'])).category)).toEqual([
          old.documentId,
        ]);
      }
    });

    it('leaves slugs and components as they were', async () => {
      const category = await desk.inBothLocales(CATEGORY, 'Tin');
      const article = await desk.article({ title: 'Hội nghị', legacy: { articleId: '7' } });
      await desk.translate(ARTICLE, article, {
        title: 'Meeting',
        corrections: [{ date: '2024-05-01', text: 'A name' }],
      });
      const components = ['legacy', 'corrections'];
      const before = [
        await desk.read(ARTICLE, article, {}, components),
        await desk.read(ARTICLE, article, { locale: 'en' }, components),
      ];
      await desk.update(ARTICLE, article, { category: category.documentId });
      const after = [
        await desk.read(ARTICLE, article, {}, components),
        await desk.read(ARTICLE, article, { locale: 'en' }, components),
      ];
      const kept = ({ slug, legacy, corrections }: Record<string, unknown>) => ({
        slug,
        legacy,
        corrections,
      });
      expect(after.map(kept)).toEqual(before.map(kept));
      expect(after.map(({ slug }) => slug)).toEqual(['hoi-nghi', 'meeting']);
    });
  });

  describe('the relations of a commendation in both locales', () => {
    let commendation: Document;
    let awardType: Document;
    let paper: Document;
    const SHOWN = ['awardType', 'grantor', 'decision', 'recipients'];

    beforeEach(async () => {
      awardType = await desk.inBothLocales(AWARD_TYPE, 'Bằng khen thử');
      const grantor = await desk.inBothLocales(ORGANISATION, 'Tỉnh ủy');
      paper = await desk.decision({}, {});
      commendation = await desk.commendation(
        { awardType: awardType.documentId, grantor: grantor.documentId, decision: paper.documentId },
        {},
      );
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' }, 'draft');
      await desk.recipient(commendation, 'Lê Văn A');
    });

    /** What the public sees, over REST and GraphQL alike: names, or nothing of what is not published. */
    const seen = async (locale: string) => {
      const query = { locale, ...Object.fromEntries(SHOWN.map((name, at) => [`populate[${at}]`, name])) };
      const found = await desk.rest('/commendations', query);
      const { commendations } = await desk.graphql(
        `{ commendations(locale: "${locale}") {
             awardType { name } grantor { name } decision { number } recipients { displayName } } }`,
      );
      const summary = (rows: readonly Row[]) =>
        rows.map((row) => ({
          awardType: (row.awardType as Row | null)?.name,
          grantor: (row.grantor as Row | null)?.name,
          hasDecision: row.decision !== null,
          recipients: (row.recipients as Row[]).map(({ displayName }) => displayName),
        }));
      expect(summary(commendations ?? [])).toEqual(summary(found));
      return summary(found);
    };
    const whole = (locale: string, hasDecision = true) => {
      const suffix = locale === 'en' ? ' (en)' : '';
      const [award, grantor] = [`Bằng khen thử${suffix}`, `Tỉnh ủy${suffix}`];
      return { awardType: award, grantor, hasDecision, recipients: ['Lê Văn A'] };
    };

    it('are public whichever end and locale is published first, and no sooner', async () => {
      await desk.publish(COMMENDATION, commendation, 'en');
      expect(await seen('vi')).toEqual([]);
      expect(await seen('en')).toEqual([whole('en', false)]);
      await desk.publish(DECISION, paper);
      expect(await seen('en')).toEqual([whole('en')]);
      await desk.publish(COMMENDATION, commendation, 'vi');
      expect([await seen('vi'), await seen('en')]).toEqual([[whole('vi')], [whole('en')]]);
    });

    it('come back with an end that is unpublished and published again', async () => {
      await desk.publish(DECISION, paper);
      for (const locale of ['vi', 'en']) await desk.publish(COMMENDATION, commendation, locale);
      await desk.unpublish(COMMENDATION, commendation, 'vi');
      expect([await seen('vi'), await seen('en')]).toEqual([[], [whole('en')]]);
      await desk.unpublish(COMMENDATION, commendation, 'en');
      await desk.unpublish(DECISION, paper);
      for (const locale of ['en', 'vi']) await desk.publish(COMMENDATION, commendation, locale);
      expect([await seen('vi'), await seen('en')]).toEqual([[whole('vi', false)], [whole('en', false)]]);
      await desk.publish(DECISION, paper);
      expect([await seen('vi'), await seen('en')]).toEqual([[whole('vi')], [whole('en')]]);
    });

    it.each([
      ['vi', 'en'],
      ['en', 'vi'],
    ])('stay when the locale %s is deleted', async (deleted, kept) => {
      await desk.publish(DECISION, paper);
      for (const locale of ['vi', 'en']) await desk.publish(COMMENDATION, commendation, locale);
      await desk.remove(COMMENDATION, commendation, deleted);
      expect([await seen(deleted), await seen(kept)]).toEqual([[], [whole(kept)]]);
      const row = await desk.read(COMMENDATION, commendation, { locale: kept }, SHOWN);
      expect(idsOf(row.recipients)).toHaveLength(1);
      expect(idsOf([row.awardType, row.decision])).toEqual([awardType.documentId, paper.documentId]);
    });

    it('go into a duplicate, save the recipients, which stay', async () => {
      const copy = (await desk.documents(COMMENDATION).clone({
        documentId: commendation.documentId,
        locale: '*',
        data: { recipients: { connect: [], disconnect: [] } },
      } as never)) as unknown as Document;
      for (const locale of ['vi', 'en']) {
        const row = await desk.read(COMMENDATION, copy, { locale }, SHOWN);
        expect(idsOf([row.awardType, row.decision])).toEqual([awardType.documentId, paper.documentId]);
        expect(row.recipients).toEqual([]);
        const original = await desk.read(COMMENDATION, commendation, { locale }, SHOWN);
        expect(idsOf(original.recipients)).toHaveLength(1);
      }
    });

    it.each(['vi', 'en'])('are found by in %s', async (locale) => {
      await desk.publish(COMMENDATION, commendation, 'vi');
      await desk.publish(COMMENDATION, commendation, 'en');
      const { code } = await desk.read(AWARD_TYPE, awardType);
      const filters = { 'filters[awardType][code][$eq]': String(code) };
      expect(idsOf(await desk.rest('/commendations', { locale, ...filters }))).toEqual([
        commendation.documentId,
      ]);
      const { commendations } = await desk.graphql(
        `{ commendations(locale: "${locale}", filters: { awardType: { code: { eq: "${String(code)}" } } }) { documentId } }`,
      );
      expect(idsOf(commendations)).toEqual([commendation.documentId]);
    });

    it('are shared when they are written over REST, GraphQL and in the admin', async () => {
      const other = await desk.inBothLocales(AWARD_TYPE, 'Giấy khen thử');
      const awardTypes = async () => {
        const rows = [];
        for (const locale of ['vi', 'en'])
          rows.push(await desk.read(COMMENDATION, commendation, { locale }, ['awardType']));
        return idsOf(rows.map((row) => row.awardType));
      };
      const token = `Bearer ${await createToken(strapi, 'full-access')}`;
      const path = `/api/commendations/${commendation.documentId}`;
      const data = { awardType: other.documentId };
      await instance.http
        .put(path)
        .query({ locale: 'en' })
        .set('Authorization', token)
        .send({ data })
        .expect(200);
      expect(await awardTypes()).toEqual([other.documentId, other.documentId]);

      const query = `mutation { updateCommendation(documentId: "${commendation.documentId}", locale: "vi",
        data: { awardType: "${awardType.documentId}" }) { documentId } }`;
      const answer = await instance.http.post('/graphql').set('Authorization', token).send({ query });
      expect(answer.body).not.toHaveProperty('errors');
      expect(await awardTypes()).toEqual([awardType.documentId, awardType.documentId]);

      const { id } = await desk.read(AWARD_TYPE, other, { locale: 'en' });
      await instance.http
        .put(`/content-manager/collection-types/${COMMENDATION}/${commendation.documentId}`)
        .query({ locale: 'en' })
        .set('Authorization', `Bearer ${await adminLogin(instance)}`)
        .send({
          title: 'Certificate',
          awardType: {
            connect: [{ id, documentId: other.documentId, locale: 'en', position: { end: true } }],
            disconnect: [],
          },
          decision: { connect: [], disconnect: [] },
        })
        .expect(200);
      expect(await awardTypes()).toEqual([other.documentId, other.documentId]);
      expect(idsOf((await desk.read(COMMENDATION, commendation, {}, ['decision'])).decision)).toHaveLength(1);
    });
  });

  describe('a relation from a type without locales', () => {
    const cancelling = async (status: 'draft' | 'published' = 'published') => {
      const commendation = await desk.commendation();
      const paper = await desk.decision({ kind: 'correct', affects: [commendation.documentId] }, { status });
      return { commendation, paper };
    };
    const affected = async (paper: Document, options: Options) => {
      const rows = (await desk.read(DECISION, paper, options, ['affects'])).affects as Row[];
      return rows.map(({ documentId, locale }) => [documentId, locale]).sort();
    };

    it('holds for every locale of its target, also when the locale is added later', async () => {
      const { commendation, paper } = await cancelling();
      const both = [
        [commendation.documentId, 'en'],
        [commendation.documentId, 'vi'],
      ];
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' }, 'draft');
      expect(await affected(paper, {})).toEqual(both);
      expect(await affected(paper, { status: 'published' })).toEqual(both.slice(1));
      await desk.publish(COMMENDATION, commendation, 'en');
      expect(await affected(paper, { status: 'published' })).toEqual(both);
      const issuer = await desk.create(ORGANISATION, { name: 'Ủy ban' });
      await desk.update(DECISION, paper, { issuer: issuer.documentId }, { status: 'published' });
      await desk.update(ORGANISATION, issuer, { name: 'Committee' }, { locale: 'en' });
      const answer = await desk.rest(`/decisions/${paper.documentId}`, { locale: 'en', populate: 'issuer' });
      expect(answer.issuer).toMatchObject({ name: 'Committee' });
    });

    it('survives that either side is unpublished and published again', async () => {
      const { commendation, paper } = await cancelling('draft');
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
      const person = await desk.recipient(commendation, 'Lê Văn A');
      await desk.documents(DECISION).publish({ documentId: paper.documentId });
      const both = [
        [commendation.documentId, 'en'],
        [commendation.documentId, 'vi'],
      ];
      expect(await affected(paper, { status: 'published' })).toEqual(both);
      await desk.documents(DECISION).unpublish({ documentId: paper.documentId });
      await desk.documents(DECISION).publish({ documentId: paper.documentId });
      expect(await affected(paper, { status: 'published' })).toEqual(both);
      await desk.unpublish(COMMENDATION, commendation, '*');
      expect(await affected(paper, { status: 'published' })).toEqual([]);
      await desk.publish(COMMENDATION, commendation, 'en');
      await desk.publish(COMMENDATION, commendation, 'vi');
      expect(await affected(paper, { status: 'published' })).toEqual(both);
      await desk.publish(COMMENDATION, commendation, 'vi');
      await desk.documents(DECISION).publish({ documentId: paper.documentId });
      expect(await affected(paper, {})).toEqual(both);
      expect(await affected(paper, { status: 'published' })).toEqual(both);
      for (const locale of ['vi', 'en']) {
        for (const status of ['draft', 'published'] as const) {
          const row = await desk.read(COMMENDATION, commendation, { locale, status }, [
            'recipients',
            'affectedBy',
          ]);
          expect(idsOf(row.recipients)).toEqual([person.documentId]);
          expect(idsOf(row.affectedBy)).toEqual([paper.documentId]);
        }
      }
    });

    it('is taken away in every locale, and moves in every locale', async () => {
      const { commendation, paper } = await cancelling('draft');
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
      const other = await desk.commendation({ title: 'Khác' });
      const person = await desk.recipient(commendation, 'Lê Văn A');
      const change = { connect: [{ documentId: other.documentId }], disconnect: [commendation.documentId] };
      await desk.update(DECISION, paper, { affects: change });
      expect(await affected(paper, {})).toEqual([[other.documentId, 'vi']]);
      await desk.update(RECIPIENT, person, { commendation: other.documentId });
      const row = await desk.read(COMMENDATION, commendation, { locale: 'en' }, ['recipients', 'affectedBy']);
      expect([row.recipients, row.affectedBy]).toEqual([[], []]);
      await desk.update(RECIPIENT, person, {
        commendation: { disconnect: [{ documentId: other.documentId }] },
      });
      expect((await desk.read(COMMENDATION, other, {}, ['recipients'])).recipients).toEqual([]);
    });

    it('keeps the order of its targets', async () => {
      const all = [];
      for (const title of ['A', 'B', 'C']) {
        const commendation = await desk.commendation({ title });
        await desk.translate(COMMENDATION, commendation, { title: `${title} (en)` });
        all.push(commendation);
      }
      const order = [all[2], all[0], all[1]].map((one) => one?.documentId);
      const paper = await desk.decision({ affects: order });
      for (const locale of ['vi', 'en']) {
        const shown = await desk.rest(`/decisions/${paper.documentId}`, { locale, populate: 'affects' });
        expect(idsOf(shown.affects)).toEqual(order);
      }
    });
  });
});
