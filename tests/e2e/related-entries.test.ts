import type { Page } from 'playwright-core';
import { adminUrl, entryAddress, PATIENCE, picture, signIn } from '../helpers/admin-pages';
import { openBrowser, type OpenBrowser } from '../helpers/browser';
import { ADMIN, adminLogin } from '../helpers/credentials';
import { ARTICLE, COMMENDATION, type Document, newsroom } from '../helpers/newsroom';
import {
  AWARD_TYPE,
  CATEGORY,
  DECISION,
  EVENT,
  ORGANISATION,
  RECIPIENT,
  type Row,
  idsOf,
} from '../helpers/relations';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

// A browser on a busy machine; each step has a limit of its own.
jest.setTimeout(120_000);

/** The text field that each type cannot be saved without. */
const NAME_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [ARTICLE]: { title: 'Bài viết' },
  [AWARD_TYPE]: { name: 'Hình thức', code: 'hinh-thuc' },
  [CATEGORY]: { name: 'Chuyên mục' },
  [COMMENDATION]: { title: 'Lần khen thưởng' },
  [DECISION]: { number: '12/QĐ-UBND' },
  [EVENT]: { name: 'Hội nghị' },
  [ORGANISATION]: { name: 'Cơ quan' },
  [RECIPIENT]: { displayName: 'Nguyễn Văn A' },
};

/** Every relation that stands in a form: its type, its field, and the type it leads to. */
const RELATIONS: readonly (readonly [uid: string, field: string, target: string])[] = [
  [ARTICLE, 'category', CATEGORY],
  [ARTICLE, 'event', EVENT],
  [ARTICLE, 'sourceOrganisation', ORGANISATION],
  [AWARD_TYPE, 'replacedBy', AWARD_TYPE],
  [COMMENDATION, 'awardType', AWARD_TYPE],
  [COMMENDATION, 'grantor', ORGANISATION],
  [COMMENDATION, 'decision', DECISION],
  [COMMENDATION, 'presentedAt', EVENT],
  [COMMENDATION, 'recipients', RECIPIENT],
  [COMMENDATION, 'affectedBy', DECISION],
  [DECISION, 'issuer', ORGANISATION],
  [DECISION, 'proposer', ORGANISATION],
  [DECISION, 'affects', COMMENDATION],
  [EVENT, 'organiser', ORGANISATION],
  [ORGANISATION, 'predecessor', ORGANISATION],
  [ORGANISATION, 'successor', ORGANISATION],
  [RECIPIENT, 'commendation', COMMENDATION],
  [RECIPIENT, 'cancelledBy', DECISION],
];

describe('related entries made without leaving the form', () => {
  let instance: StrapiInstance;
  let browser: OpenBrowser;
  let page: Page;
  let write: ReturnType<typeof newsroom>;
  let made = 0;

  /** What such an entry is called; different each time, as codes and numbers must be. */
  const namesFor = (uid: string): Record<string, string> => {
    made += 1;
    const fields = Object.entries(NAME_OF[uid] ?? {});
    const named = (name: string): string => (name.includes('/') ? `${made}${name}` : `${name} ${made}`);
    return Object.fromEntries(
      fields.map(([field, name]) => [field, field === 'code' ? `${name}-${made}` : named(name)]),
    );
  };
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  const openPicker = async (field: string): Promise<void> => {
    await page.locator(`input[name="${field}"]`).click(PATIENCE);
  };

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

  const relatedTo = async (uid: string, { documentId }: Document, field: string): Promise<string[]> => {
    const row: Row | null = await instance.strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: { [field]: true } });
    return idsOf(row?.[field]);
  };

  test.each(RELATIONS)('%s %s', async (uid, field, target) => {
    const parent = await write.create(uid, namesFor(uid));
    await page.goto(adminUrl(instance, entryAddress(uid, parent.documentId)));
    await openPicker(field);
    await option('Tạo mục liên quan').click(PATIENCE);
    const dialog = page.getByRole('dialog');
    const names = namesFor(target);
    for (const [name, value] of Object.entries(names)) {
      await dialog.locator(`input[name="${name}"]`).fill(value, PATIENCE);
    }
    // The entry itself is answered with 201, the form it is made from with 200.
    const connected = page.waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().includes(parent.documentId),
      PATIENCE,
    );
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
    expect((await connected).status()).toBe(200);
    const [nameField = '', name = ''] = Object.entries(names)[0] ?? [];
    const madeEntry = await instance.strapi.db.query(target).findOne({ where: { [nameField]: name } });
    expect(await relatedTo(uid, parent, field)).toEqual([madeEntry.documentId]);
  });

  test('a form that is not saved yet makes nothing that it could not be connected with', async () => {
    await page.goto(
      adminUrl(instance, `/content-manager/collection-types/${COMMENDATION}/create?plugins[i18n][locale]=vi`),
    );
    await openPicker('recipients');
    const offer = option('Lưu mục này trước, rồi mới tạo được mục liên quan');
    await offer.waitFor(PATIENCE);
    expect(await offer.getAttribute('aria-disabled')).toBe('true');
    await picture(page, 'related-unsaved');
    await page.keyboard.press('Escape');
    await page.locator('input[name=title]').fill('Lần khen thưởng vừa lưu');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/create'), PATIENCE);
    await openPicker('recipients');
    await option('Tạo mục liên quan').click(PATIENCE);
    await page.getByRole('dialog').locator('input[name=displayName]').waitFor(PATIENCE);
  });

  test('the list of a commendation offers nobody who is on the list of another', async () => {
    const other = await write.commendation({ title: 'Bằng khen chống lũ' });
    await write.create(RECIPIENT, { displayName: 'Hợp tác xã Tứ Giác', commendation: other.documentId });
    await write.create(RECIPIENT, { displayName: 'Tổ hợp tác Tứ Giác' });
    const own = await write.commendation({ title: 'Giấy khen hội viên' });
    await page.goto(adminUrl(instance, entryAddress(COMMENDATION, own.documentId)));
    await openPicker('recipients');
    await page.keyboard.type('Tứ Giác');
    await option('Tổ hợp tác Tứ Giác').waitFor(PATIENCE);
    expect(await option('Hợp tác xã Tứ Giác').count()).toBe(0);
    await option('Tổ hợp tác Tứ Giác').click();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu').first().waitFor(PATIENCE);
    expect(await relatedTo(COMMENDATION, own, 'recipients')).toHaveLength(1);
    expect(await relatedTo(COMMENDATION, other, 'recipients')).toHaveLength(1);
  });

  test('a decision that is on record already is named in Vietnamese, with the way to it', async () => {
    const first = await write.create(DECISION, { number: '3200/QĐ-UBND', issuedOn: '2025-11-20' });
    await page.goto(adminUrl(instance, `/content-manager/collection-types/${DECISION}/create`));
    await page.locator('input[name=number]').fill('3200/QĐ-UBND', PATIENCE);
    await page.locator('input[name=year]').fill('2025');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Số 3200/QĐ-UBND đã có trong hồ sơ').first().waitFor(PATIENCE);
    await picture(page, 'existing-decision');
    const [tab] = await Promise.all([
      browser.context.waitForEvent('page', PATIENCE),
      page.getByRole('link', { name: 'Mở mục đang có' }).click(),
    ]);
    await tab.waitForURL(new RegExp(first.documentId), PATIENCE);
    await tab.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=year]')?.value === '2025',
    );
  });
});
