import path from 'node:path';
import type { Page } from 'playwright-core';
import type { StrapiInstance } from './strapi-instance';

const ROOT = path.join(__dirname, '..', '..');
/** Pictures of a run, to look at what a test saw. */
const OF_THE_RUN = path.join(ROOT, '.tmp', 'screenshots');
/** Pictures that the README shows; renewed by a run with RENEW_PICTURES=1. */
const OF_THE_README = process.env.RENEW_PICTURES ? path.join(ROOT, 'docs', 'images') : OF_THE_RUN;

/** The first answer of a page, on a machine that may be busy. */
export const PATIENCE = { timeout: 60_000 };

const take = async (page: Page, folder: string, name: string): Promise<void> => {
  // Under the mouse there may be a hint.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
};

export const picture = (page: Page, name: string): Promise<void> => take(page, OF_THE_RUN, name);

export const readmePicture = (page: Page, name: string): Promise<void> => take(page, OF_THE_README, name);

export const adminUrl = ({ url }: Pick<StrapiInstance, 'url'>, address: string): string =>
  `${url}/admin${address}`;

export const entryAddress = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=vi`;

/** Strapi's news about its media library, over every page until it is closed in this browser. */
const CLOSE_NEWS = 'Đóng thông báo';

export const signIn = async (
  { url }: Pick<StrapiInstance, 'url'>,
  page: Page,
  user: { readonly email: string; readonly password: string },
): Promise<void> => {
  await page.goto(adminUrl({ url }, '/auth/login'));
  await page.locator('input[name=email]').fill(user.email, PATIENCE);
  await page.locator('input[name=password]').fill(user.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'), PATIENCE);
  await page.getByRole('button', { name: CLOSE_NEWS }).click(PATIENCE);
};
