import { type HTMLElement, parse } from 'node-html-parser';
import type { LegacyPage, PageHints } from '../domain/legacy/page';
import { textLines } from '../domain/legacy/text-lines';
import { htmlLines } from './html-lines';

/** A page saved as text never holds these; the file's name is not asked, since the kept text must read the same later. */
const MARKUP = /<(?:!doctype html|html|head|body|div|p|table|h1)\b[^>]*>/i;

/** Internet Explorer and Chrome write the address of a saved page into its first comment. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;

const attribute = (root: HTMLElement, selector: string, name: string): string | undefined => {
  const value = root.querySelector(selector)?.getAttribute(name)?.trim();
  return value === '' ? undefined : value;
};

const toInstant = (value: string | undefined): string | undefined => {
  // Without an offset the machine's own time zone would decide.
  if (value === undefined || !/(?:z|[+-]\d\d:?\d\d)$/i.test(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
};

const likelyTitles = (root: HTMLElement): string[] =>
  [attribute(root, 'meta[property="og:title"]', 'content') ?? '']
    .concat(root.querySelectorAll('h1').map((heading) => heading.text))
    .map((title) => title.trim())
    .filter((title) => title !== '');

const readHints = (root: HTMLElement, source: string): PageHints => ({
  titles: likelyTitles(root),
  url:
    attribute(root, 'link[rel="canonical"]', 'href') ??
    attribute(root, 'meta[property="og:url"]', 'content') ??
    SAVED_FROM.exec(source)?.[1],
  postedAt: toInstant(
    attribute(root, 'meta[property="article:published_time"]', 'content') ??
      attribute(root, 'time[datetime]', 'datetime'),
  ),
});

/** Reads decoded text, HTML or plain, into the lines and hints that the domain takes apart. */
export const readPageSource = (source: string): LegacyPage => {
  if (!MARKUP.test(source)) return { lines: textLines(source), hints: {} };
  const root = parse(source);
  return { lines: htmlLines(root), hints: readHints(root, source) };
};
