import type { PagePicture } from '../domain/legacy/page';
import {
  attributeOf,
  elementsWhere,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parentOf,
  textOf,
} from './html-tree';

/** Never shown as text, or never the article's. `form` stays: WebForms portals wrap the whole page in one. */
const SKIPPED = new Set(
  'script style noscript template head nav footer aside iframe object svg button select textarea map'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  `address article blockquote body caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6
  header hr html li main ol p pre section table tbody tfoot thead tr ul`.split(/\s+/),
);

const CELLS = new Set(['td', 'th']);

/** Menus and lists of other news marked by class or id alone. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|related|comments?|pagination)(?:$|[\s_-])/i;

/** Whether an element, with all that is in it, is no part of what a reader takes for the page's text. */
const isSkipped = (element: HtmlElement): boolean =>
  SKIPPED.has(element.tagName) ||
  attributeOf(element, 'role') === 'navigation' ||
  attributeOf(element, 'hidden') !== undefined ||
  FURNITURE_NAME.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);

/** Stands for a picture among the text until the lines are told apart; Unicode's own sign for an object in text. */
const PICTURE = '\uFFFC';

/** Spacers, counters and icons; what is smaller than this was no picture of an event. */
const SMALLEST_PICTURE_PIXELS = 50;

const isPicture = (element: HtmlElement): boolean =>
  element.tagName === 'img' &&
  /\S/.test(attributeOf(element, 'src') ?? '') &&
  ['width', 'height'].every((side) => !(Number(attributeOf(element, side)) < SMALLEST_PICTURE_PIXELS));

/** Newlines of the source are spaces; `\n` marks line ends made by elements. */
const inlineText = (node: HtmlNode): string => {
  if (!isElement(node)) return textOf(node).replaceAll(PICTURE, '').replace(/\s+/g, ' ');
  if (isSkipped(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (isPicture(node)) return `\n${PICTURE}\n`;
  const inside = node.childNodes.map(inlineText).join('');
  if (CELLS.has(node.tagName)) return `${inside.trim()} `;
  return BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside;
};

const pictureOf = (element: HtmlElement, line: number): PagePicture => {
  const alternative = attributeOf(element, 'alt')?.trim() ?? '';
  return {
    source: (attributeOf(element, 'src') ?? '').trim(),
    alternative: alternative === '' ? null : alternative,
    line,
  };
};

const isShownPicture = (element: HtmlElement, root: HtmlElement): boolean => {
  for (let one: HtmlElement | null = element; one !== null && one !== root; one = parentOf(one)) {
    if (isSkipped(one)) return false;
  }
  return isPicture(element);
};

/**
 * What a reader of the page sees, in order, without scripts, styles and navigation: the lines of text, and the
 * pictures with the number of the line that each stands before.
 */
export const htmlLines = (
  root: HtmlElement,
): { readonly lines: readonly string[]; readonly pictures: readonly PagePicture[] } => {
  const shown = elementsWhere(root, (element) => isShownPicture(element, root));
  const lines: string[] = [];
  const pictures: PagePicture[] = [];
  for (const part of inlineText(root).split('\n')) {
    const line = part.replace(/ {2,}/g, ' ').trim();
    const picture = line === PICTURE ? shown[pictures.length] : undefined;
    if (picture !== undefined) pictures.push(pictureOf(picture, lines.length));
    else if (line !== '') lines.push(line);
  }
  return { lines, pictures };
};
