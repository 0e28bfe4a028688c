import type { Locator, Page } from 'playwright-core';
import { adminUrl, entryAddress, PATIENCE, picture, readmePicture, signIn } from '../helpers/admin-pages';
import { openBrowser, type OpenBrowser } from '../helpers/browser';
import { ADMIN, adminLogin } from '../helpers/credentials';
import { deskUser, mayReadLinks, mayUpdate, readsEverything } from '../helpers/desk';
import { ARTICLE, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import { seriousFindings } from '../helpers/accessibility';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

// A browser on a busy machine; each step has a limit of its own.
jest.setTimeout(120_000);

describe('the desk in a browser', () => {
  let instance: StrapiInstance;
  let browser: OpenBrowser;
  let page: Page;
  let write: ReturnType<typeof newsroom>;

  const entryUrl = (uid: string, documentId: string): string =>
    adminUrl(instance, entryAddress(uid, documentId));
  const panel = (title: string) => page.locator('aside').filter({ hasText: new RegExp(title, 'i') });

  beforeAll(async () => {
    instance = await startStrapi({ database: 'sqlite', servesAdmin: true });
    write = newsroom(instance.strapi);
    await adminLogin(instance);
    browser = await openBrowser();
    page = await browser.context.newPage();
    await signIn(instance, page, ADMIN);
  });

  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  });

  const openArticle = async (article: Document): Promise<ReturnType<typeof panel>> => {
    await page.goto(entryUrl(ARTICLE, article.documentId));
    const found = panel('Khen thưởng được đưa tin');
    await found.getByRole('button', { name: 'Gắn khen thưởng' }).waitFor(PATIENCE);
    return found;
  };

  const linkBySearch = async (typed: string, title: string): Promise<void> => {
    await page.getByRole('button', { name: 'Gắn khen thưởng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(typed);
    await dialog.getByRole('button', { name: title }).click(PATIENCE);
  };

  const publicLinks = async (article: Pick<Document, 'documentId'>) => {
    const query = 'locale=vi&populate[commendationLinks][populate]=commendation';
    const { body } = await instance.http.get(`/api/articles/${article.documentId}?${query}`).expect(200);
    return body.data.commendationLinks as {
      kind: string;
      scope: string;
      subsetLabel: string;
      reported: unknown;
      quote: string | null;
      commendation: { title: string };
    }[];
  };

  test('an article is linked to a subset found without accents, put in order by keyboard, and read over REST', async () => {
    const quote = 'Trong đó có 3 tập thể, 3 cá nhân ngành Chữ thập đỏ.';
    const article = await write.article({ title: 'Tỉnh biểu dương phong trào hiến máu', summary: quote });
    const decision = await write.create('api::decision.decision', {
      number: '163/QĐ-UBND',
      issuedOn: '2023-03-20',
    });
    await write.commendation({
      title: 'Bằng khen phong trào hiến máu tình nguyện',
      decision: decision.documentId,
      grantorAsReported: 'Ủy ban nhân dân tỉnh',
      counts: { collectives: 51, individuals: 44 },
    });
    const other = await write.commendation({
      title: 'Giấy khen công tác xã hội',
      counts: { collectives: 5 },
    });
    await write.link(article, other, { reported: { collectives: 6 } });

    const links = await openArticle(article);
    await links.getByText('Số liệu không khớp').waitFor(PATIENCE);
    expect(await links.innerText()).toContain('bài nêu 6 tập thể, hồ sơ ghi 5');

    await linkBySearch('uy ban nhan dan hien mau', 'Bằng khen phong trào hiến máu tình nguyện');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Một phần, như').click();
    await dialog.getByLabel('Phần được nêu').fill('ngành Chữ thập đỏ');
    await dialog.getByLabel('Tập thể', { exact: true }).fill('3');
    await dialog.getByLabel('Cá nhân', { exact: true }).fill('3');
    await dialog.getByLabel('Đoạn trích trong bài').fill(quote);
    await picture(page, 'desk-link-form');
    await dialog.getByRole('button', { name: 'Gắn', exact: true }).click();
    await dialog.waitFor({ state: 'detached', ...PATIENCE });
    await links.getByText('Một phần: ngành Chữ thập đỏ').waitFor(PATIENCE);
    await readmePicture(page, 'panel');

    const up = links.getByRole('button', {
      name: 'Chuyển “Bằng khen phong trào hiến máu tình nguyện” lên trên',
    });
    await up.focus();
    await page.keyboard.press('Enter');
    await links.getByText('đến vị trí 1 trên 2').waitFor();
    expect(await publicLinks(article)).toMatchObject([
      {
        scope: 'subset',
        subsetLabel: 'ngành Chữ thập đỏ',
        reported: { individuals: 3, collectives: 3 },
        commendation: { title: 'Bằng khen phong trào hiến máu tình nguyện' },
      },
      { commendation: { title: 'Giấy khen công tác xã hội' } },
    ]);
    expect(await seriousFindings(page, 'aside')).toEqual([]);
  });

  /** Goes on (or back) with the tab key until the control has the focus. */
  const tabTo = async (control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The tab key does not come to ${String(control)}`);
  };

  test('the whole linking is done with the keyboard alone', async () => {
    const article = await write.article({
      title: 'Bài viết bằng bàn phím',
      summary: 'Ba tập thể được khen.',
    });
    await write.link(article, await write.commendation({ title: 'Giấy khen có sẵn' }));
    await write.commendation({ title: 'Bằng khen bàn phím' });
    const links = await openArticle(article);
    await links.getByRole('button', { name: 'Gắn khen thưởng' }).focus();

    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').waitFor();
    await page.keyboard.type('ban phim');
    await dialog.getByText('Bằng khen bàn phím').waitFor();
    await dialog.getByText('1 kết quả').waitFor();
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([]);
    await picture(page, 'desk-search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const save = dialog.getByRole('button', { name: 'Gắn', exact: true });
    await save.waitFor();
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([]);
    await tabTo(save);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await publicLinks(article)).toMatchObject([
      { commendation: { title: 'Giấy khen có sẵn' } },
      { commendation: { title: 'Bằng khen bàn phím' }, scope: 'whole' },
    ]);

    await tabTo(links.getByRole('button', { name: 'Sửa liên kết với “Bằng khen bàn phím”' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(dialog.getByRole('radio', { name: 'Toàn bộ lần khen thưởng' }));
    // Held as long as a finger holds it: the group chooses while the key is down.
    await page.keyboard.press('ArrowDown', { delay: 100 });
    await tabTo(dialog.getByLabel('Phần được nêu'));
    await page.keyboard.type('ngành Chữ thập đỏ');
    await tabTo(dialog.getByLabel('Tập thể', { exact: true }));
    await page.keyboard.type('3');
    await tabTo(dialog.getByLabel('Đoạn trích trong bài'));
    await page.keyboard.type('Ba tập thể được khen.');
    await tabTo(dialog.getByRole('combobox', { name: 'Bài viết làm gì' }));
    await page.keyboard.press('Enter');
    // The list takes the focus a moment after it is shown; a key pressed before that goes nowhere.
    const focused = (name: string) =>
      page.getByRole('option', { name }).and(page.locator(':focus')).waitFor(PATIENCE);
    await focused('Đưa tin');
    await page.keyboard.press('ArrowDown');
    await focused('Nhắc đến');
    await page.keyboard.press('Enter');
    await tabTo(dialog.getByRole('button', { name: 'Lưu liên kết' }));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const edited = {
      kind: 'mentions',
      scope: 'subset',
      subsetLabel: 'ngành Chữ thập đỏ',
      reported: { collectives: 3 },
      quote: 'Ba tập thể được khen.',
      commendation: { title: 'Bằng khen bàn phím' },
    };
    expect((await publicLinks(article))[1]).toMatchObject(edited);

    await tabTo(links.getByRole('button', { name: 'Chuyển “Bằng khen bàn phím” lên trên' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await links.getByText('đến vị trí 1 trên 2').waitFor();
    expect((await publicLinks(article))[0]).toMatchObject(edited);

    await tabTo(links.getByRole('button', { name: 'Gỡ liên kết với “Bằng khen bàn phím”' }));
    await page.keyboard.press('Enter');
    await links.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    expect(await publicLinks(article)).toHaveLength(1);
    await tabTo(links.getByRole('button', { name: 'Hoàn tác' }));
    await page.keyboard.press('Enter');
    await links.getByText('Ba tập thể được khen.').waitFor();
    expect((await publicLinks(article))[0]).toMatchObject(edited);
  });

  test('a commendation and an article are written, linked, published and read over REST', async () => {
    const startEntry = async (uid: string, title: string): Promise<void> => {
      await page.goto(
        adminUrl(instance, `/content-manager/collection-types/${uid}/create?plugins[i18n][locale]=vi`),
      );
      await page.locator('input[name=title]').fill(title, PATIENCE);
    };
    const publish = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
      await page.getByText('Đã xuất bản', { exact: true }).first().waitFor(PATIENCE);
    };
    await startEntry(COMMENDATION, 'Bằng khen viết trên màn hình');
    await panel('Bài viết đưa tin').getByText('Lần khen thưởng chưa được lưu').waitFor();
    await publish();
    await startEntry(ARTICLE, 'Bài viết trên màn hình');
    await panel('Khen thưởng được đưa tin').getByText('Bài viết chưa được lưu').waitFor();
    expect(await seriousFindings(page, 'aside')).toEqual([]);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Bài viết chưa gắn với lần khen thưởng nào.').waitFor(PATIENCE);
    await linkBySearch('viet tren man hinh', 'Bằng khen viết trên màn hình');
    await page.getByRole('dialog').getByRole('button', { name: 'Gắn', exact: true }).click();
    const links = panel('Khen thưởng được đưa tin');
    await links.getByRole('link', { name: 'Bằng khen viết trên màn hình' }).waitFor();
    await links.getByText('Liên kết có hiệu lực ngay').waitFor();
    await publish();
    const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await publicLinks({ documentId })).toMatchObject([
      { commendation: { title: 'Bằng khen viết trên màn hình' } },
    ]);
  });

  test('a removed link comes back with what it said', async () => {
    const article = await write.article({ title: 'Bài viết gỡ nhầm' });
    const commendation = await write.commendation({ title: 'Bằng khen gỡ nhầm' });
    await write.link(article, commendation, {
      reported: { individuals: 7 },
      quote: 'Bảy cá nhân được khen.',
    });
    const links = await openArticle(article);
    await links.getByRole('button', { name: 'Gỡ liên kết với “Bằng khen gỡ nhầm”' }).click();
    await links.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    expect(await publicLinks(article)).toEqual([]);
    await page.keyboard.press('Enter');
    await links.getByText('Bảy cá nhân được khen.').waitFor();
    await links.getByText('Đoạn trích không còn trong bài').waitFor(PATIENCE);
    expect(await publicLinks(article)).toMatchObject([{ reported: { individuals: 7 } }]);
  });

  test('a first request that fails is said, with a way to try again', async () => {
    const article = await write.article({ title: 'Bài viết khi máy chủ lỗi' });
    const first = '**/commendation-links/desk';
    await page.route(first, (route) => route.fulfill({ status: 500, json: { error: { status: 500 } } }));
    await page.goto(entryUrl(ARTICLE, article.documentId));
    const failed = panel('Liên kết khen thưởng');
    await failed.getByText('Máy chủ gặp lỗi (mã 500)').waitFor(PATIENCE);
    await page.unroute(first);
    await failed.getByRole('button', { name: 'Thử lại' }).click();
    await panel('Khen thưởng được đưa tin')
      .getByRole('button', { name: 'Gắn khen thưởng' })
      .waitFor(PATIENCE);
    expect(await failed.count()).toBe(0);
  });

  test('links are put in order with the mouse', async () => {
    const article = await write.article({ title: 'Bài viết kéo thả' });
    for (const title of ['Khen A', 'Khen B', 'Khen C']) {
      await write.link(article, await write.commendation({ title }));
    }
    const links = await openArticle(article);
    const items = links.locator('li');
    await items.nth(2).dragTo(items.nth(0));
    await links.getByText('“Khen C” đến vị trí 1 trên 3').waitFor();
    expect((await publicLinks(article)).map((link) => link.commendation.title)).toEqual([
      'Khen C',
      'Khen A',
      'Khen B',
    ]);
  });

  test('the commendation names its articles, takes one away, and warns before it is deleted', async () => {
    const article = await write.article({ title: 'Bản tin về bằng khen' });
    const commendation = await write.commendation({ title: 'Bằng khen được đưa tin' });
    await write.link(article, commendation);
    await page.goto(entryUrl(COMMENDATION, commendation.documentId));
    const articles = panel('Bài viết đưa tin');
    await articles.getByRole('link', { name: 'Bản tin về bằng khen' }).waitFor(PATIENCE);
    expect(await seriousFindings(page, 'aside')).toEqual([]);
    await picture(page, 'desk-commendation-panel');
    await page.getByRole('button', { name: 'Thao tác khác' }).first().click();
    await page
      .getByRole('menuitem', { name: /Xóa mục/ })
      .first()
      .click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Bản tin về bằng khen').waitFor();
    expect(await seriousFindings(page, '[role=alertdialog]')).toEqual([]);
    await picture(page, 'desk-delete-warning');
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    expect(await publicLinks(article)).toHaveLength(1);
  });

  /** Opens the question that is asked before an entry is deleted. */
  const askToDelete = async (uid: string, documentId: string): Promise<Locator> => {
    await page.goto(entryUrl(uid, documentId));
    await page.getByRole('button', { name: 'Thao tác khác' }).first().click(PATIENCE);
    await page
      .getByRole('menuitem', { name: /Xóa mục/ })
      .first()
      .click();
    return page.getByRole('alertdialog');
  };

  const isThere = async (uid: string, { documentId }: Document): Promise<boolean> =>
    (await instance.strapi.db.query(uid).count({ where: { documentId } })) > 0;

  test('deleting a body names the records that stand on it, and deletes it when that is confirmed', async () => {
    const ORGANISATION = 'api::organisation.organisation';
    const body = await write.create(ORGANISATION, { name: 'Hội sắp giải thể' });
    const granted = await write.commendation({ title: 'Bằng khen của Hội', grantor: body.documentId });
    const dialog = await askToDelete(ORGANISATION, body.documentId);
    await dialog.getByRole('link', { name: 'Bằng khen của Hội' }).waitFor(PATIENCE);
    expect(await dialog.innerText()).toContain('1 mục đang công khai');
    expect(await seriousFindings(page, '[role=alertdialog]')).toEqual([]);
    await picture(page, 'desk-delete-used');
    await dialog.getByRole('button', { name: 'Xác nhận' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForURL((address) => address.pathname.endsWith(ORGANISATION), PATIENCE);
    expect(await isThere(ORGANISATION, body)).toBe(false);
    expect(await isThere(COMMENDATION, granted)).toBe(true);
  });

  test('the recipients of a deleted award go with it, or stay when that is chosen', async () => {
    const RECIPIENT = 'api::recipient.recipient';
    for (const kept of [false, true]) {
      const commendation = await write.commendation({ title: 'Bằng khen bị xóa' });
      const person = await write.create(RECIPIENT, {
        kind: 'individual',
        displayName: 'Trần Văn An',
        visibility: 'full',
        commendation: commendation.documentId,
      });
      const dialog = await askToDelete(COMMENDATION, commendation.documentId);
      await dialog.getByRole('link', { name: 'Trần Văn An' }).waitFor(PATIENCE);
      if (kept) await dialog.getByRole('checkbox').click();
      expect(await seriousFindings(page, '[role=alertdialog]')).toEqual([]);
      await dialog.getByRole('button', { name: 'Xác nhận' }).click();
      await page.waitForURL((address) => address.pathname.endsWith(COMMENDATION), PATIENCE);
      expect(await isThere(COMMENDATION, commendation)).toBe(false);
      expect(await isThere(RECIPIENT, person)).toBe(kept);
    }
  });

  test('articles are linked and taken away from the side of the commendation and of its decision', async () => {
    const article = await write.article({ title: 'Bài gắn từ phía bên kia' });
    const decision = await write.create('api::decision.decision', {
      number: '219-QĐ/TU',
      issuedOn: '2024-01-20',
    });
    const commendation = await write.commendation({
      title: 'Bằng khen theo quyết định 219',
      decision: decision.documentId,
    });
    await page.goto(entryUrl(COMMENDATION, commendation.documentId));
    const articles = panel('Bài viết đưa tin');
    await articles.getByText('Chưa bài viết nào đưa tin').waitFor(PATIENCE);
    await articles.getByRole('button', { name: 'Gắn bài viết' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('tu phia ben kia');
    await dialog.getByRole('button', { name: 'Bài gắn từ phía bên kia' }).click(PATIENCE);
    await dialog.getByRole('button', { name: 'Gắn', exact: true }).click();
    await articles.getByRole('link', { name: 'Bài gắn từ phía bên kia' }).waitFor();
    expect(await publicLinks(article)).toHaveLength(1);

    await page.goto(entryUrl('api::decision.decision', decision.documentId));
    const byDecision = panel('Bài viết đưa tin theo quyết định');
    await byDecision.getByRole('link', { name: 'Bằng khen theo quyết định 219' }).waitFor(PATIENCE);
    await byDecision.getByRole('link', { name: 'Bài gắn từ phía bên kia' }).waitFor(PATIENCE);
    expect(await seriousFindings(page, 'aside')).toEqual([]);
    await picture(page, 'desk-decision-panel');
    await byDecision.getByRole('button', { name: 'Gỡ liên kết với “Bài gắn từ phía bên kia”' }).click();
    await byDecision.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    expect(await publicLinks(article)).toEqual([]);
  });

  test('deleting several commendations at once names their articles first', async () => {
    const article = await write.article({ title: 'Bài của hai lần khen' });
    for (const title of ['Khen xóa hàng loạt 1', 'Khen xóa hàng loạt 2']) {
      await write.link(article, await write.commendation({ title }));
    }
    const words = encodeURIComponent('Khen xóa hàng loạt');
    await page.goto(
      adminUrl(
        instance,
        `/content-manager/collection-types/${COMMENDATION}?plugins[i18n][locale]=vi&_q=${words}`,
      ),
    );
    for (const title of ['Khen xóa hàng loạt 1', 'Khen xóa hàng loạt 2']) {
      await page
        .getByRole('row', { name: new RegExp(title) })
        .getByRole('checkbox')
        .click(PATIENCE);
    }
    // The first one clears the search.
    await page.getByRole('button', { name: 'Xóa', exact: true }).nth(1).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('2 mục đã chọn đang có liên kết').waitFor();
    await dialog.getByText('Bài của hai lần khen').first().waitFor();
    // Not the whole dialog: the sentence about locales that Strapi puts under it is too pale.
    expect(await seriousFindings(page, '[role=alertdialog] ul')).toEqual([]);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    expect(await publicLinks(article)).toHaveLength(2);
  });

  const linksLeft = (article: Document): Promise<number> =>
    instance.strapi.db
      .query('plugin::commendation-links.link')
      .count({ where: { articleDocumentId: article.documentId } });

  /** An article and a commendation that report each other, and whichever of them harm is to be done to. */
  const linkedPair = async (harmed: string) => {
    const titles = { article: `Bài của ${harmed}`, commendation: `Khen của ${harmed}` };
    const article = await write.article({ title: titles.article });
    const commendation = await write.commendation({ title: titles.commendation });
    await write.link(article, commendation);
    return harmed === ARTICLE
      ? { article, own: article, ownTitle: titles.article, otherTitle: titles.commendation }
      : { article, own: commendation, ownTitle: titles.commendation, otherTitle: titles.article };
  };

  test.each([ARTICLE, COMMENDATION])(
    'harm to a linked %s is warned of, and done when confirmed',
    async (uid) => {
      const { article, own, ownTitle, otherTitle } = await linkedPair(uid);
      const dialog = page.getByRole('alertdialog');
      // The menu in the header deletes, the one beside the text unpublishes; that one comes later to a busy page.
      const choose = async (menu: 'header' | 'side', action: RegExp) => {
        const place = page.locator(menu === 'header' ? 'main' : 'aside');
        await place.getByRole('button', { name: 'Thao tác khác' }).first().click(PATIENCE);
        await page.getByRole('menuitem', { name: action }).first().click();
        await dialog.getByText(otherTitle).waitFor(PATIENCE);
        expect(await seriousFindings(page, '[role=alertdialog]')).toEqual([]);
      };
      await page.goto(entryUrl(uid, own.documentId));
      await page.locator('aside').getByRole('link', { name: otherTitle }).waitFor(PATIENCE);
      await choose('side', /^Gỡ xuất bản$/);
      await dialog.getByRole('button', { name: 'Hủy' }).click();
      expect(await publicLinks(article)).toHaveLength(1);

      const listUrl = adminUrl(
        instance,
        `/content-manager/collection-types/${uid}?plugins[i18n][locale]=vi&_q=${encodeURIComponent(ownTitle)}`,
      );
      await page.goto(listUrl);
      await page
        .getByRole('row', { name: new RegExp(ownTitle) })
        .getByRole('checkbox')
        .click(PATIENCE);
      await page.getByRole('button', { name: 'Gỡ xuất bản' }).click();
      await dialog.getByText(otherTitle).waitFor();
      if (uid === ARTICLE) await picture(page, 'desk-bulk-warning');
      await dialog.getByRole('button', { name: 'Hủy' }).click();
      expect(await publicLinks(article)).toHaveLength(1);

      await page.goto(entryUrl(uid, own.documentId));
      await page.locator('aside').getByRole('link', { name: otherTitle }).waitFor(PATIENCE);
      await choose('side', /^Gỡ xuất bản$/);
      await dialog.getByRole('button', { name: 'Xác nhận' }).click();
      await page.getByRole('status').filter({ hasText: 'Đã gỡ xuất bản' }).waitFor(PATIENCE);
      await choose('header', /^Xóa mục/);
      await dialog.getByRole('button', { name: 'Xác nhận' }).click();
      await page.waitForURL((url) => !url.pathname.includes(own.documentId), PATIENCE);
      expect(await linksLeft(article)).toBe(0);
    },
  );

  test('who may only read sees the links and no way to change them', async () => {
    const article = await write.article({ title: 'Bài chỉ đọc' });
    await write.link(article, await write.commendation({ title: 'Khen chỉ đọc' }));
    const rights = [mayReadLinks, ...readsEverything(instance.strapi)];
    const reader = await openBrowser();
    try {
      const readerPage = await reader.context.newPage();
      await signIn(instance, readerPage, await deskUser(instance, rights));
      await readerPage.goto(entryUrl(ARTICLE, article.documentId));
      const links = readerPage.locator('aside').filter({ hasText: /Khen thưởng được đưa tin/i });
      await links.getByRole('link', { name: 'Khen chỉ đọc' }).waitFor(PATIENCE);
      await links.getByText('Không thấy bài nêu lần khen thưởng nào.').waitFor(PATIENCE);
      expect(await links.getByRole('button').allInnerTexts()).toEqual(['Đọc lại bài']);
      expect(await links.getByText('hãy gắn bằng tay').count()).toBe(0);
    } finally {
      await reader.close();
    }
  });

  test('a record made from the article is linked when it is first saved', async () => {
    const article = await write.article({ title: 'Bài viết chưa có hồ sơ' });
    const links = await openArticle(article);
    const [tab] = await Promise.all([
      browser.context.waitForEvent('page', PATIENCE),
      links.getByRole('link', { name: 'Lập mục khen thưởng mới' }).click(),
    ]);
    await tab.getByText('sẽ được gắn vào bài viết').waitFor(PATIENCE);
    expect(await seriousFindings(tab, 'aside')).toEqual([]);
    await tab.locator('input[name=title]').fill('Bằng khen mới lập');
    await tab.getByRole('button', { name: 'Lưu', exact: true }).click();
    await tab.getByRole('link', { name: 'Bài viết chưa có hồ sơ' }).waitFor(PATIENCE);
    expect(new URL(tab.url()).searchParams.has('linkTo')).toBe(false);
    await tab.close();
  });

  test('what the server refuses is said in Vietnamese: a wrong password, an article of somebody else', async () => {
    const article = await write.article({ title: 'Bài của người khác' });
    const own = { ...mayUpdate(instance.strapi, ARTICLE), conditions: ['admin::is-creator'] };
    const user = await deskUser(instance, [...readsEverything(instance.strapi), own]);
    const author = await openBrowser();
    try {
      const theirs = await author.context.newPage();
      await theirs.goto(adminUrl(instance, '/auth/login'));
      await theirs.locator('input[name=email]').fill(user.email, PATIENCE);
      await theirs.locator('input[name=password]').fill('Mat-khau-sai-1');
      await theirs.locator('button[type=submit]').click();
      await theirs.getByText('Sai địa chỉ email hoặc mật khẩu.').first().waitFor(PATIENCE);
      expect(await theirs.getByText('Invalid credentials').count()).toBe(0);
      await signIn(instance, theirs, user);
      await theirs.goto(entryUrl(ARTICLE, article.documentId));
      await theirs.locator('input[name=title]').fill('Bài đã sửa', PATIENCE);
      await theirs.getByRole('button', { name: 'Lưu', exact: true }).click(PATIENCE);
      await theirs.getByText('Vai trò của bạn không cho phép việc này.').first().waitFor(PATIENCE);
      expect(await theirs.getByText('Forbidden').count()).toBe(0);
      await picture(theirs, 'refused-in-vietnamese');
    } finally {
      await author.close();
    }
  });
});
