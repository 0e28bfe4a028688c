import type { LegacyPage, PageHints } from '../domain/legacy/page';
import { textLines } from '../domain/legacy/text-lines';
import { inUnicodeLetters } from 'vietnamese-text';
import { htmlLines } from './html-lines';
import { attributeOf, elementsWhere, type HtmlElement, parseHtml, textOf } from './html-tree';

/** A page saved as text never holds these; the file's name is not asked, since the kept text must read the same later. */
const MARKUP = /<(?:!doctype html|html|head|body|div|p|table|h1)\b[^>]*>/i;

/** Internet Explorer and Chrome write the address of a saved page into its first comment. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;

type Wanted = { readonly tag: string; readonly where?: readonly [name: string, value: string] };

/** The first value of an attribute that is not empty, among the elements of a tag. */
const attribute = (root: HtmlElement, { tag, where }: Wanted, name: string): string | undefined =>
  elementsWhere(
    root,
    (element) =>
      element.tagName === tag &&
      (where === undefined || attributeOf(element, where[0])?.toLowerCase() === where[1]),
  )
    .map((element) => attributeOf(element, name)?.trim() ?? '')
    .find((value) => value !== '');

const meta = (root: HtmlElement, property: string) =>
  attribute(root, { tag: 'meta', where: ['property', property] }, 'content');

const toInstant = (value: string | undefined): string | undefined => {
  // Without an offset the machine's own time zone would decide.
  if (value === undefined || !/(?:z|[+-]\d\d:?\d\d)$/i.test(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
};

const likelyTitles = (root: HtmlElement): string[] =>
  [meta(root, 'og:title') ?? '']
    .concat(elementsWhere(root, ({ tagName }) => tagName === 'h1').map(textOf))
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '');

const readHints = (root: HtmlElement, source: string): PageHints => ({
  titles: likelyTitles(root),
  url:
    attribute(root, { tag: 'link', where: ['rel', 'canonical'] }, 'href') ??
    meta(root, 'og:url') ??
    SAVED_FROM.exec(source)?.[1],
  postedAt: toInstant(meta(root, 'article:published_time') ?? attribute(root, { tag: 'time' }, 'datetime')),
});

/** Lines and likely titles were typed for the same font. */
const withUnicodeLetters = ({ lines, hints }: LegacyPage): LegacyPage => {
  const titles = hints.titles ?? [];
  const converted = inUnicodeLetters([...titles, ...lines]);
  if (converted.font === null) return { lines, hints };
  return {
    lines: converted.lines.slice(titles.length),
    hints: { ...hints, titles: converted.lines.slice(0, titles.length), font: converted.font },
  };
};

/** A page saved as text: converted before its lines are, since a letter of TCVN 3 is a sign that lines lose. */
const readText = (source: string): LegacyPage => {
  const { lines, font } = inUnicodeLetters(source.split('\n'));
  return { lines: textLines(lines.join('\n')), hints: font === null ? {} : { font } };
};

const readHtml = (source: string): LegacyPage => {
  const root = parseHtml(source);
  const { lines, pictures } = htmlLines(root);
  return withUnicodeLetters({ lines, hints: { ...readHints(root, source), pictures } });
};

/** Reads decoded text, HTML or plain, into the lines and hints that the domain takes apart. */
export const readPageSource = (source: string): LegacyPage =>
  MARKUP.test(source) ? readHtml(source) : readText(source);
