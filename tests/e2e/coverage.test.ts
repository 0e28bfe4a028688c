import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { seriousFindings } from '../helpers/accessibility';
import { adminUrl, PATIENCE, picture, readmePicture, signIn } from '../helpers/admin-pages';
import { openBrowser, type OpenBrowser } from '../helpers/browser';
import { ADMIN, adminLogin } from '../helpers/credentials';
import { deskUser, mayReadLinks, readsEverything } from '../helpers/desk';
import { ARTICLE, newsroom } from '../helpers/newsroom';
import { suggestionsSettled } from '../helpers/settled';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

// A browser on a busy machine; each step has a limit of its own.
jest.setTimeout(120_000);

const MENU = 'Theo dõi đưa tin';

describe('the coverage page in a browser', () => {
  let instance: StrapiInstance;
  let browser: OpenBrowser;
  let page: Page;

  const awardType = async (code: string): Promise<string> => {
    const found = await instance.strapi
      .documents('api::award-type.award-type')
      .findMany({ filters: { code } });
    return String(found[0]?.documentId);
  };

  /** Twelve acts of three years that no article reports, and two that articles do. */
  const fill = async (): Promise<void> => {
    const write = newsroom(instance.strapi);
    const [bangKhen, giayKhen] = [await awardType('bang-khen'), await awardType('giay-khen')];
    const [grantor] = await instance.strapi
      .documents('api::organisation.organisation')
      .findMany({ limit: 1 });
    for (let n = 1; n <= 12; n += 1) {
      await write.commendation({
        title: `Khen thưởng phong trào hiến máu đợt ${String(n).padStart(2, '0')}`,
        awardType: n % 3 === 0 ? giayKhen : bangKhen,
        grantor: grantor?.documentId,
        presentedOn: `${2021 + (n % 3)}-0${1 + (n % 9)}-15`,
      });
    }
    const decision = await write.create('api::decision.decision', {
      number: '163/QĐ-UBND',
      issuedOn: '2023-03-20',
    });
    const told = await write.commendation({
      title: 'Bằng khen công tác Hội năm 2023',
      awardType: bangKhen,
      decision: decision.documentId,
      counts: { collectives: 51, individuals: 44 },
    });
    await write.link(await write.article({ title: 'Tỉnh biểu dương phong trào' }), told, {
      reported: { collectives: 50, individuals: 44 },
    });
    const draft = await write.create(ARTICLE, { title: 'Bài còn là bản nháp' });
    const other = await write.commendation({
      title: 'Giấy khen hội viên',
      awardType: giayKhen,
      presentedOn: '2022-02-02',
    });
    await write.link(draft, other);
  };

  beforeAll(async () => {
    instance = await startStrapi({ database: 'sqlite', servesAdmin: true });
    await fill();
    await adminLogin(instance);
    browser = await openBrowser();
    page = await browser.context.newPage();
    await signIn(instance, page, ADMIN);
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  });

  const open = (search = '') => page.goto(adminUrl(instance, `/plugins/commendation-links${search}`));
  const rows = () => page.getByRole('row');
  const tab = (name: string) => page.getByRole('tab', { name });
  const searched = (name: string) => new URL(page.url()).searchParams.get(name);
  const choose = async (filter: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: filter }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

  test('is reached from the main menu and lists what no article reports, the last day first', async () => {
    await page.getByRole('link', { name: MENU }).first().click();
    await page.getByRole('heading', { level: 1, name: MENU }).waitFor(PATIENCE);
    await page.getByText('12 mục').waitFor();
    await tab('Chưa có bài viết (12)').waitFor();
    await tab('Lệch với hồ sơ (1)').waitFor();
    expect(await rows().count()).toBe(13);
    expect(await rows().nth(1).innerText()).toContain('đợt 08');
    expect(await seriousFindings(page, 'main')).toEqual([]);
    // Opened anew: the link in the menu would show its hint.
    await open();
    await page.getByText('12 mục').waitFor(PATIENCE);
    await readmePicture(page, 'coverage');
  });

  test('filters, order, page and view stand in the address and survive a reload', async () => {
    await open();
    await choose('Năm', '2022');
    await page.getByText('4 mục').waitFor();
    await choose('Hình thức', 'Bằng khen');
    await page.getByLabel('Từ trong tiêu đề').fill('hien mau');
    await page.waitForURL(/text=hien\+mau/);
    await page.getByRole('columnheader', { name: 'Khen thưởng' }).getByRole('button').click();
    await page.waitForURL(/sort=title%3Aasc/);
    const shown = await rows().allInnerTexts();
    expect(shown.length).toBeGreaterThan(1);
    await page.reload();
    await rows().nth(1).waitFor(PATIENCE);
    expect(await rows().allInnerTexts()).toEqual(shown);
    expect(await page.getByRole('combobox', { name: 'Năm' }).innerText()).toContain('2022');
    expect(await page.getByLabel('Từ trong tiêu đề').inputValue()).toBe('hien mau');

    await tab('Lệch với hồ sơ').click();
    await page.waitForURL(/view=count-differences/);
    expect(searched('year')).toBe('2022');
    await page.getByText('Không có mục nào khớp bộ lọc').waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).first().click();
    await page.getByText('1 mục').waitFor();
    expect(searched('year')).toBeNull();
  });

  test('pages are turned, and the page stands in the address', async () => {
    await open('?pageSize=10');
    await page.getByRole('link', { name: '2', exact: false }).last().waitFor(PATIENCE);
    await page.getByRole('link', { name: /trang tiếp|trang sau/i }).click();
    await page.waitForURL(/page=2/);
    await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 2);
  });

  test('articles whose figures differ are shown with both figures', async () => {
    await open('?view=count-differences');
    await page.getByText('bài nêu 50 tập thể, hồ sơ ghi 51').waitFor(PATIENCE);
    await page.getByRole('link', { name: 'Tỉnh biểu dương phong trào' }).waitFor();
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await picture(page, 'coverage-differences');
  });

  test('links that readers do not see say which end is missing', async () => {
    await open('?view=hidden-ends');
    await page.getByText('Chưa xuất bản', { exact: true }).waitFor(PATIENCE);
    expect(await rows().nth(1).innerText()).toContain('Bài còn là bản nháp');
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await picture(page, 'coverage-hidden');
  });

  test('published commendations whose decision is a draft lead to that decision', async () => {
    await open('?view=hidden-decisions');
    await page.getByRole('link', { name: 'Bằng khen công tác Hội năm 2023' }).waitFor(PATIENCE);
    await page.getByRole('tab', { name: /^Quyết định nháp/ }).waitFor(PATIENCE);
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await picture(page, 'coverage-hidden-decisions');
    await page.getByRole('link', { name: '163/QĐ-UBND' }).click(PATIENCE);
    await page.waitForURL(/api::decision\.decision/, PATIENCE);
  });

  test('the chart reads as a table, which leads to the list behind a number', async () => {
    await open('?view=summary');
    await page.getByRole('img', { name: 'theo năm' }).waitFor(PATIENCE);
    const row = rows().filter({ hasText: '2022' }).filter({ hasText: 'Giấy khen' });
    expect((await row.innerText()).split(/\s*\n\s*|\t/).filter(Boolean)).toEqual([
      '2022',
      'Giấy khen',
      '1',
      '1',
      '0',
      '100%',
    ]);
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await readmePicture(page, 'coverage-summary');
    await choose('Biểu đồ theo', 'Theo hình thức');
    await page.getByRole('img', { name: 'theo hình thức' }).waitFor();
    const year = rows().filter({ hasText: '2022' }).filter({ hasText: 'Bằng khen' });
    await year.getByRole('link').click();
    await page.getByText('4 mục').waitFor();
    expect(searched('year')).toBe('2022');
  });

  test('what is shown is downloaded as CSV, filters and order included', async () => {
    await open('?year=2022&sort=title:desc');
    await page.getByText('4 mục').waitFor(PATIENCE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('khen-thuong-chua-co-bai-viet.csv');
    const lines = (await textOf(download)).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFKhen thưởng;Trạng thái/);
    expect(lines.slice(1).map((line) => /đợt (\d\d)/.exec(line)?.[1])).toEqual(['10', '07', '04', '01']);
  });

  test('articles that report an award and have no link are listed, and all can be read again', async () => {
    const text = 'UBND tỉnh Kiên Giang tặng Bằng khen cho 05 tập thể và 12 cá nhân tiêu biểu.';
    await newsroom(instance.strapi).article({
      title: 'Bài nêu khen thưởng chưa gắn',
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    });
    await suggestionsSettled(instance.strapi);
    await open();
    await tab('Bài chưa gắn').click();
    await page.getByRole('link', { name: 'Bài nêu khen thưởng chưa gắn' }).waitFor(PATIENCE);
    // What an article says of award type and grantor is its wording: there is no record to filter by.
    expect(await page.getByLabel('Cơ quan khen thưởng').count()).toBe(0);
    await page.getByLabel('Từ trong tiêu đề bài').waitFor();
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Đọc lại tất cả bài viết' }).click();
    await page.getByText(/^Lần gần nhất:/).waitFor(PATIENCE);
    await picture(page, 'coverage-unlinked');
  });

  test('is worked with the keyboard alone', async () => {
    await open();
    await rows().nth(1).waitFor(PATIENCE);
    await tab('Chưa có bài viết').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=unlinked-articles/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/view=unreported/);
    await rows().nth(1).waitFor();
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.textContent || document.activeElement?.getAttribute('name'),
      );
    const stops: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      stops.push(await focused());
      await page.keyboard.press('Tab');
    }
    expect(stops).toContain('text');
    expect(stops).toContain('Khen thưởng phong trào hiến máu đợt 08');
  });

  test('a failure says what to do, and trying again helps', async () => {
    await page.route('**/commendation-links/coverage/unreported?*', (route) => route.abort(), { times: 1 });
    await open();
    await page.getByText('Không tải được số liệu.').waitFor(PATIENCE);
    await page.getByText('Kiểm tra đường truyền rồi thử lại').waitFor();
    expect(await seriousFindings(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('12 mục').waitFor();
  });

  test('the homepage counts what waits and names the newest of it', async () => {
    await page.goto(adminUrl(instance, '/'));
    const widget = page.locator('[data-strapi-widget-id]', { hasText: MENU });
    await widget.getByRole('link', { name: 'Chưa có bài viết' }).waitFor(PATIENCE);
    expect(await widget.innerText()).toContain('12');
    await widget.getByRole('link', { name: 'Khen thưởng phong trào hiến máu đợt 08' }).waitFor();
    expect(await seriousFindings(page, '[data-coverage-widget]')).toEqual([]);
    await widget.scrollIntoViewIfNeeded();
    await picture(page, 'coverage-widget');
    await widget.getByRole('link', { name: 'Lệch với hồ sơ' }).click();
    await page.getByText('bài nêu 50 tập thể, hồ sơ ghi 51').waitFor(PATIENCE);
  });

  test('who may not see coverage finds neither menu, widget nor page', async () => {
    const rights = [mayReadLinks, ...readsEverything(instance.strapi)];
    const other = await openBrowser();
    try {
      const theirs = await other.context.newPage();
      await signIn(instance, theirs, await deskUser(instance, rights));
      await theirs.getByRole('link', { name: 'Quản lý nội dung' }).first().waitFor(PATIENCE);
      expect(await theirs.getByRole('link', { name: MENU }).count()).toBe(0);
      expect(await theirs.getByText(MENU).count()).toBe(0);
      await theirs.goto(adminUrl(instance, '/plugins/commendation-links'));
      await theirs
        .getByText(/không có quyền/i)
        .first()
        .waitFor(PATIENCE);
      expect(await theirs.getByRole('tab').count()).toBe(0);
    } finally {
      await other.close();
    }
  });
});
