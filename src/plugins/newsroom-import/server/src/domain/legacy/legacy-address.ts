import { foldLine } from 'vietnamese-text';
import type { LegacyAddress } from './page';

/** `/trang/TinTuc/{categoryId}/{articleId}/{slug}.html`; the slug is messy (`--`, `..html`) and never looked at. */
const ARTICLE_PATH = /\/trang\/tintuc\/([0-9a-z-]+)\/([0-9a-z-]+)(?:\/|$)/i;

const LINE_WITH_ADDRESS =
  /^(?:(?:nguon|link|lien ket|dia chi|duong dan|url|source)\s*:?\s*)?(https?:\/\/\S+)$/i;

/**
 * Reads a page's address. The host comes out in lower case; the ids only when the path follows the portal's pattern.
 * Null when it is not an http(s) address.
 */
export const parseLegacyAddress = (address: string): LegacyAddress | null => {
  const url = address.trim();
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const [, categoryId, articleId] = ARTICLE_PATH.exec(pathname) ?? [];
  return { url, host: hostname, ...(categoryId && articleId ? { categoryId, articleId } : {}) };
};

/** The address on a line that holds nothing else ("Nguồn: https://…"); links inside a sentence lead elsewhere. */
export const addressOnLine = (line: string): LegacyAddress | null => {
  const url = /https?:\/\/\S+$/i.exec(line)?.[0];
  return url !== undefined && LINE_WITH_ADDRESS.test(foldLine(line)) ? parseLegacyAddress(url) : null;
};
