import path from 'node:path';
import type { Page } from 'playwright-core';
import type { StrapiInstance } from './strapi-instance';

/** Where pictures go; `SCREENSHOTS=docs/images` renews those of the README. */
const PICTURES = process.env.SCREENSHOTS ?? path.join(__dirname, '..', '..', '.tmp', 'screenshots');

/** The first answer of a page, on a machine that may be busy. */
export const PATIENCE = { timeout: 60_000 };

export const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
};

export const adminUrl = ({ url }: Pick<StrapiInstance, 'url'>, address: string): string =>
  `${url}/admin${address}`;

export const entryAddress = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=vi`;

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
};
