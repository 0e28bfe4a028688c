import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { ARTICLE, COMMENDATION, type Document, clearNewsroom } from '../helpers/newsroom';
import {
  AWARD_TYPE,
  DECISION,
  EVENT,
  ORGANISATION,
  RECIPIENT,
  type Options,
  idsOf,
  relationDesk,
} from '../helpers/relations';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** What the desk sends for a relation that nobody touched. */
const LEFT_ALONE = { connect: [], disconnect: [] };

/** The rules of the record hold for every way in: copies, publishing, discarding, a locale at a time. */
describe.each(databaseKinds)('records written by other ways than a form filled in (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let desk: ReturnType<typeof relationDesk>;
  let jwt: string;

  beforeAll(async () => {
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    desk = relationDesk(instance);
    jwt = await adminLogin(instance);
  });
  afterEach(() => clearNewsroom(strapi));
  afterAll(() => instance?.stop());

  const send = (method: 'post' | 'put', path: string, data: object = {}) =>
    instance.http[method](`/content-manager/collection-types/${path}`)
      .set('Authorization', `Bearer ${jwt}`)
      .send(data);
  const clone = (uid: string, { documentId }: Document, data: object = {}) =>
    send('post', `${uid}/clone/${documentId}`, data);
  const copyOf = async (uid: string, document: Document, data: object = {}): Promise<Document> => {
    const response = await clone(uid, document, data);
    if (response.status !== 200) throw new Error(`${response.status} ${response.text}`);
    return response.body.data as Document;
  };

  describe('a duplicate', () => {
    it('of a decision needs a number of its own, for which the desk asks', async () => {
      const issuer = await desk.create(ORGANISATION, { name: 'Ủy ban' });
      const data = { number: '163/QĐ-UBND', issuedOn: '2024-02-01', issuer: issuer.documentId };
      const original = await desk.decision(data);
      for (const way of ['auto-clone', 'clone']) {
        const response = await send('post', `${DECISION}/${way}/${original.documentId}`, {
          issuer: LEFT_ALONE,
        });
        expect(response.status).toBe(400);
        expect(response.body.error.details).toMatchObject({
          code: 'duplicate-decision',
          errors: [{ path: ['number'] }],
          prohibitedFields: [[['number'], 'unique']],
        });
      }
      expect(await strapi.documents(DECISION).count({})).toBe(1);
      await send('put', `${DECISION}/${original.documentId}`, { summary: 'Sửa', issuer: LEFT_ALONE }).expect(
        200,
      );
    });

    it('of a decision is known by its own number and year', async () => {
      const original = await desk.decision({ number: '163/QĐ-UBND', issuedOn: '2024-02-01' });
      const copy = await copyOf(DECISION, original, {
        number: '17/QĐ-HĐ',
        numberKey: '163/QD-UBND',
        year: 2024,
        issuedOn: '2025-05-05',
      });
      const row = await desk.read(DECISION, copy);
      expect(row).toMatchObject({ numberKey: '17/QD-HD', year: 2025 });
      expect(await desk.read(DECISION, original)).toMatchObject({ numberKey: '163/QD-UBND', year: 2024 });
    });

    it('of a recipient is found by its own name', async () => {
      const commendation = await desk.commendation();
      const copy = await copyOf(RECIPIENT, await desk.recipient(commendation, 'Lê Văn A'), {
        displayName: 'Đặng Thị Ý',
        searchKey: 'le van a',
      });
      expect(await desk.read(RECIPIENT, copy)).toMatchObject({ searchKey: 'dang thi y' });
    });

    it('of a commendation gets a title when it has none, and is neither cancelled nor anything typed', async () => {
      const original = await desk.commendation({ grantorAsReported: 'Tỉnh ủy', counts: { individuals: 3 } });
      const paper = await desk.decision({ kind: 'cancel', affects: [original.documentId] });
      expect(await desk.read(COMMENDATION, original)).toMatchObject({ standing: 'cancelled' });
      const copy = await copyOf(COMMENDATION, original, { title: '', affectedBy: LEFT_ALONE });
      const row = await desk.read(COMMENDATION, copy, {}, ['counts', 'affectedBy']);
      expect(row).toMatchObject({
        title: 'Khen thưởng của Tỉnh ủy (3 cá nhân)',
        standing: 'granted',
        affectedBy: [],
        counts: { individuals: 3 },
      });
      expect(copy.title).toBe(row.title);
      expect(idsOf((await desk.read(DECISION, paper, {}, ['affects'])).affects)).toEqual([
        original.documentId,
      ]);
      const cancelled = await copyOf(COMMENDATION, original, { standing: 'cancelled' });
      expect(await desk.read(COMMENDATION, cancelled)).toMatchObject({ standing: 'granted' });
      expect((await clone(COMMENDATION, original, { counts: { individuals: -3 } })).status).toBe(400);
    });

    it('of a commendation whose counts are changed on the way has a title that says so', async () => {
      const original = await desk.commendation({ title: '', counts: { individuals: 3 } }, {});
      const { title } = await desk.read(COMMENDATION, original);
      const copy = await copyOf(COMMENDATION, original, { title, counts: { individuals: 4 } });
      expect(copy.title).toBe('Khen thưởng (4 cá nhân)');
    });

    it.each(['clone', 'auto-clone'])('of an imported article was not imported (%s)', async (way) => {
      const legacy = { url: 'http://cu.invalid/1', host: 'cu.invalid', articleId: '1', importHash: 'h' };
      const original = await desk.article({ legacy });
      const sent = await desk.read(ARTICLE, original, {}, ['legacy']);
      if (way === 'auto-clone') {
        // A slug is unique: the desk opens the form instead.
        const response = await send('post', `${ARTICLE}/auto-clone/${original.documentId}`);
        expect(response.body.error.details.prohibitedFields).toContainEqual([['slug'], 'unique']);
        return;
      }
      const copy = await copyOf(ARTICLE, original, { title: sent.title, legacy: sent.legacy });
      expect((await desk.read(ARTICLE, copy, {}, ['legacy'])).legacy).toBeNull();
      expect((await desk.read(ARTICLE, original, {}, ['legacy'])).legacy).toMatchObject(legacy);
    });

    it('of an award type needs a code of its own', async () => {
      const original = await desk.inBothLocales(AWARD_TYPE, 'Bằng khen thử');
      expect((await clone(AWARD_TYPE, original, { name: 'Khác' })).status).toBe(400);
    });
  });

  describe('a published version is the same in every locale', () => {
    const SHOWN = ['counts', 'awardType'];
    const figures = async (document: Document, options: Options) => {
      const row = await desk.read(COMMENDATION, document, options, SHOWN);
      const { individuals } = (row.counts ?? {}) as { individuals?: number };
      return [individuals, row.presentedOn, row.grade, row.posthumous];
    };
    const OLD = { counts: { individuals: 51 }, presentedOn: '2024-01-02', grade: 'I', posthumous: false };
    const NEW = { counts: { individuals: 44 }, presentedOn: '2024-01-03', grade: null, posthumous: true };
    const [OLD_FIGURES, NEW_FIGURES] = [
      [51, '2024-01-02', 'I', false],
      [44, '2024-01-03', null, true],
    ];

    const inBoth = async (data: object = OLD): Promise<Document> => {
      const commendation = await desk.commendation({ ...data });
      await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
      return commendation;
    };

    const WAYS: readonly (readonly [string, (document: Document) => Promise<unknown>])[] = [
      [
        'saved and published in the desk',
        async ({ documentId }) => {
          const path = `${COMMENDATION}/${documentId}`;
          await send('put', `${path}?locale=vi`, NEW).expect(200);
          await send('post', `${path}/actions/publish?locale=vi`, NEW).expect(200);
        },
      ],
      [
        'saved in one locale and published with many',
        async ({ documentId }) => {
          await send('put', `${COMMENDATION}/${documentId}?locale=en`, NEW).expect(200);
          await send('post', `${COMMENDATION}/actions/bulkPublish?locale=vi`, {
            documentIds: [documentId],
          }).expect(200);
        },
      ],
      [
        'written as published',
        (document) => desk.update(COMMENDATION, document, NEW, { status: 'published' }),
      ],
      [
        'written as published in the other locale',
        (document) => desk.update(COMMENDATION, document, NEW, { locale: 'en', status: 'published' }),
      ],
    ];

    it.each(WAYS)('when it was %s', async (_way, write) => {
      const commendation = await inBoth();
      await write(commendation);
      for (const locale of ['vi', 'en']) {
        for (const status of ['draft', 'published'] as const)
          expect([locale, status, ...(await figures(commendation, { locale, status }))]).toEqual([
            locale,
            status,
            ...NEW_FIGURES,
          ]);
        const shown = await desk.rest(`/commendations/${commendation.documentId}`, {
          locale,
          populate: 'counts',
        });
        expect(shown).toMatchObject(NEW);
      }
      expect(
        await desk.read(COMMENDATION, commendation, { locale: 'en', status: 'published' }),
      ).toMatchObject({
        title: 'Certificate',
      });
    });

    it('also after drafts were discarded, when a value goes back to what it was', async () => {
      const commendation = await inBoth();
      for (const locale of ['vi', 'en'])
        await desk.documents(COMMENDATION).discardDraft({ ...commendation, locale } as never);
      await desk.update(COMMENDATION, commendation, NEW);
      await desk.update(COMMENDATION, commendation, OLD);
      expect(await figures(commendation, { locale: 'en' })).toEqual(OLD_FIGURES);
      await desk.publish(COMMENDATION, commendation, 'en');
      expect(await figures(commendation, { status: 'published' })).toEqual(OLD_FIGURES);
    });

    it('and what was not published stays in the drafts, of all locales', async () => {
      const commendation = await inBoth();
      await desk.update(COMMENDATION, commendation, NEW);
      expect(await figures(commendation, { locale: 'en' })).toEqual(NEW_FIGURES);
      for (const locale of ['vi', 'en'])
        expect(await figures(commendation, { locale, status: 'published' })).toEqual(OLD_FIGURES);
      await desk.documents(COMMENDATION).discardDraft({ ...commendation, locale: 'en' } as never);
      expect(await figures(commendation, { locale: 'vi' })).toEqual(OLD_FIGURES);
    });

    it('and a locale that is added takes nothing back that waits in a draft', async () => {
      const commendation = await desk.commendation(OLD);
      await desk.update(COMMENDATION, commendation, NEW);
      await send('put', `${COMMENDATION}/${commendation.documentId}?locale=en`, { title: 'Certificate' });
      for (const locale of ['vi', 'en']) expect(await figures(commendation, { locale })).toEqual(NEW_FIGURES);
      expect(await figures(commendation, { status: 'published' })).toEqual(OLD_FIGURES);
    });

    it('with its picture, and the text of the other locale goes on waiting', async () => {
      const file = await strapi.db.query('plugin::upload.file').create({
        data: {
          name: 'a.png',
          hash: 'a',
          ext: '.png',
          mime: 'image/png',
          size: 1,
          url: '/a.png',
          provider: 'local',
        },
      });
      const article = await desk.article({ cover: file.id });
      await desk.translate(ARTICLE, article, { title: 'Meeting' });
      await desk.update(ARTICLE, article, { title: 'Meeting, corrected' }, { locale: 'en' });
      const covers = () =>
        Promise.all(
          ['vi', 'en'].map(async (locale) => {
            const row = await desk.read(ARTICLE, article, { locale, status: 'published' }, ['cover']);
            return (row.cover as { id: number } | null)?.id;
          }),
        );
      expect(await covers()).toEqual([file.id, file.id]);
      await desk.update(ARTICLE, article, { cover: null });
      await desk.publish(ARTICLE, article);
      expect(await covers()).toEqual([undefined, undefined]);
      const path = `/content-manager/collection-types/${ARTICLE}/${article.documentId}`;
      const status = async (locale: string) => {
        const response = await instance.http
          .get(path)
          .query({ locale })
          .set('Authorization', `Bearer ${jwt}`);
        return response.body.data.status as string;
      };
      expect([await status('vi'), await status('en')]).toEqual(['published', 'modified']);
      expect(await desk.read(ARTICLE, article, { locale: 'en', status: 'published' })).toMatchObject({
        title: 'Meeting',
        slug: 'meeting',
      });
      await desk.update(ARTICLE, article, { title: 'Meeting' }, { locale: 'en' });
      await desk.update(ARTICLE, article, { cover: file.id });
      await desk.publish(ARTICLE, article);
      expect([await status('vi'), await status('en')]).toEqual(['published', 'published']);
    });
  });

  describe('discarding changes', () => {
    it.each(['vi', 'en'])(
      'keeps what waits for a decision and an event to be published (%s)',
      async (locale) => {
        const paper = await desk.decision({}, {});
        const event = await desk.create(EVENT, { name: 'Lễ trao' });
        const commendation = await desk.commendation({
          decision: paper.documentId,
          presentedAt: event.documentId,
        });
        await desk.translate(COMMENDATION, commendation, { title: 'Certificate' });
        await desk.update(COMMENDATION, commendation, { title: 'Đổi' }, { locale });
        await desk.documents(COMMENDATION).discardDraft({ ...commendation, locale } as never);
        const named = async (options: Options) => {
          const row = await desk.read(COMMENDATION, commendation, options, ['decision', 'presentedAt']);
          return idsOf([row.decision, row.presentedAt]);
        };
        for (const one of ['vi', 'en'])
          expect(await named({ locale: one })).toEqual([paper.documentId, event.documentId]);
        await desk.publish(DECISION, paper);
        await desk.publish(EVENT, event);
        for (const one of ['vi', 'en'])
          expect(await named({ locale: one, status: 'published' })).toEqual([
            paper.documentId,
            event.documentId,
          ]);
      },
    );

    it('takes back a change from one published decision to a draft', async () => {
      const [old, changed] = [await desk.decision(), await desk.decision({}, {})];
      const commendation = await desk.commendation({ decision: old.documentId });
      await desk.update(COMMENDATION, commendation, { decision: changed.documentId });
      await desk.documents(COMMENDATION).discardDraft({ ...commendation, locale: 'vi' } as never);
      const row = await desk.read(COMMENDATION, commendation, {}, ['decision']);
      expect(idsOf(row.decision)).toEqual([old.documentId]);
    });

    it('keeps what decisions that wait say of the record, and the records that a decision waits for', async () => {
      const [shown, waiting] = [await desk.commendation(), await desk.commendation({ title: 'Chờ' }, {})];
      const paper = await desk.decision({ kind: 'correct', affects: [shown.documentId, waiting.documentId] });
      const unseen = await desk.decision({ kind: 'cancel', affects: [shown.documentId] }, {});
      const person = await desk.create(RECIPIENT, { displayName: 'Lê A', cancelledBy: unseen.documentId });
      await desk.documents(DECISION).discardDraft({ documentId: paper.documentId } as never);
      await desk.documents(COMMENDATION).discardDraft({ documentId: shown.documentId } as never);
      const affected = async ({ documentId }: Document) =>
        idsOf((await desk.read(DECISION, { documentId } as Document, {}, ['affects'])).affects);
      expect(await affected(paper)).toEqual([shown.documentId, waiting.documentId]);
      expect(await affected(unseen)).toEqual([shown.documentId]);
      await desk.publish(DECISION, unseen);
      await desk.documents(DECISION).discardDraft({ documentId: unseen.documentId } as never);
      expect(await desk.read(COMMENDATION, shown, { status: 'published' })).toMatchObject({
        standing: 'cancelled',
      });
      expect(idsOf((await desk.read(RECIPIENT, person, {}, ['cancelledBy'])).cancelledBy)).toContain(
        unseen.documentId,
      );
    });

    it('keeps the event of an article that waits for it', async () => {
      const event = await desk.create(EVENT, { name: 'Lễ trao' });
      const article = await desk.article({ event: event.documentId });
      await send('post', `${ARTICLE}/${article.documentId}/actions/discard`, { title: 'x' }).expect(200);
      await desk.publish(EVENT, event);
      const shown = await desk.rest(`/articles/${article.documentId}`, { populate: 'event' });
      expect(shown.event).toMatchObject({ name: 'Lễ trao' });
    });
  });

  describe('a title that nobody typed', () => {
    const titles = async (document: Document, status: 'draft' | 'published' = 'draft') =>
      Promise.all(
        ['vi', 'en'].map(
          async (locale) => (await desk.read(COMMENDATION, document, { locale, status })).title,
        ),
      );
    /** As a form sends it: everything it shows, with relations left alone. */
    const save = async (document: Document, data: object, locale = 'vi') => {
      const row = await desk.read(COMMENDATION, document, { locale }, ['counts']);
      const { title, counts, grade } = row;
      const untouched = { awardType: LEFT_ALONE, grantor: LEFT_ALONE, decision: LEFT_ALONE };
      const response = await send('put', `${COMMENDATION}/${document.documentId}?locale=${locale}`, {
        ...{ title, counts, grade, ...untouched },
        ...data,
      });
      if (response.status !== 200) throw new Error(response.text);
      return response.body.data as Document;
    };
    let commendation: Document;
    let awardType: Document;
    let grantor: Document;

    beforeEach(async () => {
      awardType = await desk.inBothLocales(AWARD_TYPE, 'Bằng khen');
      grantor = await desk.inBothLocales(ORGANISATION, 'Tỉnh ủy');
      commendation = await desk.commendation({
        title: '',
        awardType: awardType.documentId,
        grantor: grantor.documentId,
        counts: { individuals: 51 },
      });
      await desk.translate(COMMENDATION, commendation, {});
    });

    it('follows the counts in every locale, and the published one once they are public', async () => {
      const before = [
        'Bằng khen của Tỉnh ủy (51 cá nhân)',
        'Bằng khen (en) of Tỉnh ủy (en) (51 individuals)',
      ];
      const after = ['Bằng khen của Tỉnh ủy (1 cá nhân)', 'Bằng khen (en) of Tỉnh ủy (en) (1 individual)'];
      expect(await titles(commendation)).toEqual(before);
      const counts = (await desk.read(COMMENDATION, commendation, {}, ['counts'])).counts as object;
      const saved = await save(commendation, { counts: { ...counts, individuals: 1 } });
      expect(saved.title).toBe(after[0]);
      expect(await titles(commendation)).toEqual(after);
      expect(await titles(commendation, 'published')).toEqual(before);
      await desk.publish(COMMENDATION, commendation);
      expect(await titles(commendation, 'published')).toEqual(after);
    });

    it('follows award, grantor and grade, by whichever locale they are changed', async () => {
      const other = await desk.inBothLocales(AWARD_TYPE, 'Giấy khen');
      await save(
        commendation,
        { awardType: { connect: [{ documentId: other.documentId }], disconnect: [] } },
        'en',
      );
      await save(commendation, { grade: 'hạng Ba' });
      await save(commendation, {
        grantorAsReported: 'Huyện ủy',
        grantor: { connect: [], disconnect: [{ documentId: grantor.documentId }] },
      });
      expect(await titles(commendation)).toEqual([
        'Giấy khen hạng Ba của Huyện ủy (51 cá nhân)',
        'Giấy khen (en) hạng Ba of Huyện ủy (51 individuals)',
      ]);
      await desk.documents(COMMENDATION).discardDraft({ ...commendation, locale: 'vi' } as never);
      expect((await titles(commendation))[0]).toBe('Bằng khen của Tỉnh ủy (51 cá nhân)');
    });

    it('follows the names it is made of', async () => {
      await desk.update(ORGANISATION, grantor, { name: 'Tỉnh ủy An Giang' });
      await desk.update(AWARD_TYPE, awardType, { name: 'Certificate of merit' }, { locale: 'en' });
      const expected = [
        'Bằng khen của Tỉnh ủy An Giang (51 cá nhân)',
        'Certificate of merit of Tỉnh ủy (en) (51 individuals)',
      ];
      expect(await titles(commendation)).toEqual(expected);
      expect(await titles(commendation, 'published')).toEqual(expected);
      await save(commendation, { counts: { individuals: 7 } });
      expect((await titles(commendation))[0]).toBe('Bằng khen của Tỉnh ủy An Giang (7 cá nhân)');
    });

    it('is staff’s as soon as they type one, and the record’s again when they clear it', async () => {
      await save(commendation, { title: 'Khen phòng, chống lũ' });
      await save(commendation, { counts: { individuals: 2 } });
      await desk.update(ORGANISATION, grantor, { name: 'Khác' });
      expect((await titles(commendation))[0]).toBe('Khen phòng, chống lũ');
      await save(commendation, { title: ' ' });
      expect((await titles(commendation))[0]).toBe('Bằng khen của Khác (2 cá nhân)');
    });
  });

  describe('what cannot be', () => {
    it.each([
      [{ counts: { individuals: -5 } }, ['counts', 'individuals']],
      [{ periodFrom: 2026, periodTo: 2024 }, ['periodTo']],
      [{ periodFrom: 20245 }, ['periodFrom']],
      [{ periodTo: '24' }, ['periodTo']],
    ])('is refused in a draft as well: %j', async (data, path) => {
      const commendation = await desk.commendation({}, {});
      for (const [method, where] of [
        ['post', ''],
        ['put', `/${commendation.documentId}`],
      ] as const) {
        const response = await send(method, `${COMMENDATION}${where}`, { title: 'x', ...data });
        expect(response.status).toBe(400);
        expect(response.body.error.details.errors).toMatchObject([{ path }]);
      }
    });

    it('is refused when it comes of two writes', async () => {
      const commendation = await desk.commendation({ periodFrom: 2022, periodTo: 2024 }, {});
      const response = await send('put', `${COMMENDATION}/${commendation.documentId}`, { periodFrom: 2025 });
      expect(response.body.error.details.errors).toMatchObject([{ path: ['periodTo'] }]);
      await send('put', `${COMMENDATION}/${commendation.documentId}`, { periodFrom: 2024 }).expect(200);
      const event = await desk.create(EVENT, { name: 'Lễ', startsAt: '2024-05-02T01:00:00.000Z' });
      expect(
        (await send('put', `${EVENT}/${event.documentId}`, { endsAt: '2024-05-01T09:00:00.000Z' })).status,
      ).toBe(400);
    });

    it('a decision is not given the number of another by a form that leaves the issuer alone', async () => {
      const issuer = await desk.create(ORGANISATION, { name: 'Ủy ban' });
      const common = { issuedOn: '2024-02-01', issuer: issuer.documentId };
      await desk.decision({ number: '1/QĐ-UBND', ...common });
      const second = await desk.decision({ number: '2/QĐ-UBND', ...common });
      const response = await send('put', `${DECISION}/${second.documentId}`, {
        number: '01/QĐ-UBND',
        issuer: LEFT_ALONE,
      });
      expect(response.status).toBe(400);
    });
  });
});
