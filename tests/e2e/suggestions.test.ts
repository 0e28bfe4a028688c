import type { Page } from 'playwright-core';
import { seriousFindings } from '../helpers/accessibility';
import { adminUrl, entryAddress, PATIENCE, picture, signIn } from '../helpers/admin-pages';
import { openBrowser, type OpenBrowser } from '../helpers/browser';
import { ADMIN, adminLogin } from '../helpers/credentials';
import { deskUser, mayReadLinks, readsEverything } from '../helpers/desk';
import { ARTICLE, type Document, LINK, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

// A browser on a busy machine; each step has a limit of its own.
jest.setTimeout(240_000);

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const ON_RECORD =
  'Tại hội nghị sáng 05/12/2023, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân có thành tích trong phong trào hiến máu tình nguyện.';
const NOT_ON_RECORD =
  'Dịp này, ngày 05/12/2023, theo Quyết định số 77/QĐ-HCTĐ ngày 1/12/2023, Hội Chữ thập đỏ xã Hòa Điền tặng Giấy khen cho 6 cá nhân tiêu biểu.';

describe('suggestions in a browser', () => {
  let instance: StrapiInstance;
  let browser: OpenBrowser;
  let page: Page;
  let write: ReturnType<typeof newsroom>;
  let bangKhen: string;

  const panelOf = (on: Page) => on.locator('aside').filter({ hasText: /Khen thưởng nêu trong bài/i });
  const openArticle = async ({ documentId }: Document, on = page) => {
    await on.goto(adminUrl(instance, entryAddress(ARTICLE, documentId)));
    const panel = panelOf(on);
    await panel.getByRole('button', { name: 'Đọc lại bài' }).waitFor(PATIENCE);
    return panel;
  };
  const story = () =>
    write.article({
      title: 'Biểu dương phong trào hiến máu tình nguyện năm 2023',
      originallyPublishedAt: '2023-12-06T02:00:00.000Z',
      body: [
        paragraph('Phong trào hiến máu tình nguyện của tỉnh trong năm qua có nhiều kết quả tốt.'),
        paragraph(ON_RECORD),
        paragraph(NOT_ON_RECORD),
      ],
    });
  const record = (title: string, data: Record<string, unknown> = {}) =>
    write.commendation({
      title,
      awardType: bangKhen,
      grantorAsReported: 'Ủy ban nhân dân tỉnh Kiên Giang',
      counts: { collectives: 14, individuals: 37 },
      presentedOn: '2023-12-05',
      ...data,
    });
  const linksOf = ({ documentId }: Document) =>
    instance.strapi.db.query(LINK).findMany({ where: { articleDocumentId: documentId } });

  beforeAll(async () => {
    instance = await startStrapi({ database: 'sqlite', servesAdmin: true });
    write = newsroom(instance.strapi);
    await adminLogin(instance);
    const found = await instance.strapi
      .documents('api::award-type.award-type')
      .findFirst({ filters: { code: 'bang-khen' } });
    bangKhen = String(found?.documentId);
    browser = await openBrowser();
    page = await browser.context.newPage();
    await signIn(instance, page, ADMIN);
  });
  beforeEach(() => instance.strapi.db.query('api::commendation.commendation').deleteMany({}));
  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  });

  test('a record that the article reports is suggested with reasons, shown in its place, and linked', async () => {
    await record('Bằng khen phong trào hiến máu tình nguyện 2023', {
      counts: { collectives: 14, individuals: 38 },
    });
    const article = await story();
    const panel = await openArticle(article);
    await panel.getByText('1 hồ sơ có thể khớp').waitFor(PATIENCE);
    await panel.getByText('Cùng ngày trao: 05/12/2023').waitFor();
    expect(await panel.innerText()).toContain('Bài nêu 37 cá nhân, hồ sơ ghi 38 cá nhân');
    await panel.getByText('Chưa có hồ sơ khớp').waitFor();
    await panel
      .getByRole('list', { name: 'Căn cứ gợi ý' })
      .evaluate((list) => list.scrollIntoView({ block: 'center' }));
    await picture(page, 'suggestions');

    const passage = panel.getByRole('button', { name: /tặng Bằng khen cho 14 tập thể/ });
    await passage.focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Ở thân bài').first().waitFor();
    expect(await panel.locator('mark').first().innerText()).toContain('14 tập thể và 37 cá nhân');
    expect(await seriousFindings(page, 'aside')).toEqual([]);
    await picture(page, 'suggestions-passage');

    await panel.getByRole('button', { name: /^Gắn lần này: “Bằng khen phong trào/ }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Đã gắn', { exact: true }).waitFor();
    expect(await linksOf(article)).toMatchObject([{ state: 'confirmed', origin: 'suggested' }]);
    const { body } = await instance.http
      .get(`/api/articles/${article.documentId}?locale=vi&populate[commendationLinks][populate]=commendation`)
      .expect(200);
    expect(body.data.commendationLinks).toMatchObject([
      { commendation: { title: 'Bằng khen phong trào hiến máu tình nguyện 2023' } },
    ]);
  });

  test('an award to the dead is compared in words', async () => {
    await record('Bằng khen truy tặng', { counts: { individuals: 2 }, posthumous: true });
    const article = await write.article({
      title: 'Truy tặng Bằng khen cho hai người cứu nạn',
      originallyPublishedAt: '2023-12-06T02:00:00.000Z',
      body: [paragraph('Sáng 05/12/2023, Chủ tịch UBND tỉnh Kiên Giang truy tặng Bằng khen cho 2 cá nhân.')],
    });
    const panel = await openArticle(article);
    await panel.getByText('Hai bên đều ghi: truy tặng').waitFor(PATIENCE);
    expect(await seriousFindings(page, 'aside')).toEqual([]);
  });

  test('an act without a record becomes one: filled in from the text, checked, saved and linked', async () => {
    const article = await story();
    const panel = await openArticle(article);
    const acts = panel.getByRole('list', { name: 'Các lần khen thưởng nêu trong bài' });
    const act = acts.getByRole('listitem').filter({ hasText: 'Giấy khen' });
    const [tab] = await Promise.all([
      browser.context.waitForEvent('page'),
      act.getByRole('link', { name: 'Lập hồ sơ từ đoạn này' }).click(),
    ]);
    await tab.getByText('Đã điền sẵn theo bài viết').waitFor(PATIENCE);
    expect(await tab.locator('input[name="counts.individuals"]').inputValue()).toBe('6');
    expect(await tab.locator('input[name=grantorAsReported]').inputValue()).toBe(
      'Hội Chữ thập đỏ xã Hòa Điền',
    );
    await tab.getByText('Giấy khen', { exact: true }).first().waitFor();
    await tab.getByRole('button', { name: 'Thêm cơ quan này' }).click();
    await tab.getByText('Đã thêm “Hội Chữ thập đỏ xã Hòa Điền”').waitFor();
    await tab.getByRole('button', { name: 'Thêm quyết định này' }).click();
    await tab.getByText('Đã thêm “77/QĐ-HCTĐ”').waitFor();
    await picture(tab, 'suggestions-new-record');
    expect(await seriousFindings(tab, 'aside')).toEqual([]);
    await tab.getByRole('button', { name: 'Lưu', exact: true }).click();
    await tab.getByRole('link', { name: 'Biểu dương phong trào hiến máu' }).waitFor(PATIENCE);
    expect(new URL(tab.url()).searchParams.has('fromAct')).toBe(false);
    await tab.close();

    const [link, ...others] = await linksOf(article);
    expect(others).toEqual([]);
    expect(link).toMatchObject({ state: 'confirmed', reported: { individuals: 6 }, quoteLocale: 'vi' });
    const made = await instance.strapi.documents('api::commendation.commendation').findOne({
      documentId: String(link.commendationDocumentId),
      populate: ['awardType', 'grantor', 'decision', 'counts'],
    } as never);
    expect(made).toMatchObject({
      awardType: { code: 'giay-khen' },
      grantor: { name: 'Hội Chữ thập đỏ xã Hòa Điền' },
      decision: { number: '77/QĐ-HCTĐ', issuedOn: '2023-12-01' },
      counts: { individuals: 6 },
      presentedOn: '2023-12-05',
    });
    await openArticle(article);
    await act.getByText('Đã gắn', { exact: true }).waitFor(PATIENCE);
  });

  test('the decision made on the way is published with the commendation, by one press', async () => {
    const article = await write.article({
      title: 'Trao Giấy khen',
      originallyPublishedAt: '2023-12-06T02:00:00.000Z',
      body: [
        paragraph(
          'Ngày 05/12/2023, Hội Chữ thập đỏ tỉnh Kiên Giang tặng Giấy khen cho 6 cá nhân có thành tích trong công tác Hội giai đoạn 2021 - 2023 theo Quyết định số 78/QĐ-HCTĐ ngày 01/12/2023.',
        ),
      ],
    });
    const panel = await openArticle(article);
    const [tab] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('link', { name: 'Lập hồ sơ từ đoạn này' }).click(PATIENCE),
    ]);
    await tab.getByRole('button', { name: 'Thêm quyết định này' }).click(PATIENCE);
    await tab.getByText('Đã thêm “78/QĐ-HCTĐ”').waitFor(PATIENCE);
    expect(await tab.locator('input[name=periodFrom]').inputValue()).toBe('2021');
    expect(await tab.locator('input[name=periodTo]').inputValue()).toBe('2023');
    expect(await tab.locator('textarea[name=reason]').inputValue()).not.toContain('Quyết định');
    await tab.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    const dialog = tab.getByRole('alertdialog');
    await dialog.getByText('Quyết định số 78/QĐ-HCTĐ còn là bản nháp').waitFor(PATIENCE);
    await picture(tab, 'publish-decision-too');
    expect(await seriousFindings(tab, '[role=alertdialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Xuất bản', exact: true }).click();
    await tab.waitForURL((address) => !address.pathname.endsWith('/create'), PATIENCE);
    const { body } = await instance.http.get('/api/commendations?locale=vi&populate=decision').expect(200);
    expect(body.data).toMatchObject([
      { verification: 'press', periodFrom: 2021, decision: { number: '78/QĐ-HCTĐ' } },
    ]);
    await tab.close();
  });

  test('the panel says that readers do not see a decision that is a draft, and publishes it', async () => {
    const decision = await write.create('api::decision.decision', { number: '79/QĐ-HCTĐ' });
    const commendation = await write.commendation({ title: 'Giấy khen', decision: decision.documentId });
    await page.goto(
      adminUrl(instance, entryAddress('api::commendation.commendation', commendation.documentId)),
    );
    await page.getByText('Quyết định số 79/QĐ-HCTĐ còn là bản nháp').waitFor(PATIENCE);
    expect(await seriousFindings(page, 'aside')).toEqual([]);
    await picture(page, 'hidden-decision');
    await page.getByRole('button', { name: 'Xuất bản quyết định' }).click();
    await page.getByText('Đã xuất bản quyết định số 79/QĐ-HCTĐ').waitFor(PATIENCE);
    const address = `/api/commendations/${commendation.documentId}?populate=decision`;
    const { body } = await instance.http.get(address).expect(200);
    expect(body.data.decision).toMatchObject({ number: '79/QĐ-HCTĐ' });
  });

  test('a suggestion that is turned down is not raised again after the article is saved', async () => {
    await record('Bằng khen không phải lần này');
    const article = await story();
    const panel = await openArticle(article);
    await panel.getByRole('button', { name: /^Không phải lần này: “Bằng khen/ }).click(PATIENCE);
    await panel.getByRole('button', { name: /^Không phải lần này/ }).waitFor({ state: 'detached' });
    await page.locator('input[name=title]').fill('Biểu dương phong trào hiến máu');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await panel.getByText('Chưa có hồ sơ khớp').first().waitFor(PATIENCE);
    await suggestionsSettled(instance.strapi);
    await panel.getByRole('button', { name: 'Đọc lại bài' }).click();
    await panel.getByText('Đã đọc lại bài.').waitFor(PATIENCE);
    expect(await panel.getByText('hồ sơ có thể khớp').count()).toBe(0);
    expect(await linksOf(article)).toMatchObject([{ state: 'rejected' }]);
  });

  test('who may only read sees the acts and why, and no way to decide', async () => {
    await record('Bằng khen chỉ xem');
    const article = await story();
    const reader = await openBrowser();
    try {
      const readerPage = await reader.context.newPage();
      const rights = [mayReadLinks, ...readsEverything(instance.strapi)];
      await signIn(instance, readerPage, await deskUser(instance, rights));
      const panel = await openArticle(article, readerPage);
      await panel.getByText('Cùng ngày trao: 05/12/2023').waitFor(PATIENCE);
      expect(await panel.getByRole('button', { name: /^Gắn|^Không phải/ }).count()).toBe(0);
      expect(await panel.getByRole('link', { name: 'Lập hồ sơ từ đoạn này' }).count()).toBe(0);
    } finally {
      await reader.close();
    }
  });
});
