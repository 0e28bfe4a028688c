import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

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

const isSkipped = (element: HTMLElement, tag: string) =>
  SKIPPED.has(tag) ||
  element.getAttribute('role') === 'navigation' ||
  element.hasAttribute('hidden') ||
  FURNITURE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Newlines of the source are spaces; `\n` marks line ends made by elements. */
const inlineText = (node: Node): string => {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/\s+/g, ' ');
  if (!isElement(node)) return '';
  const tag = (node.rawTagName ?? '').toLowerCase();
  if (isSkipped(node, tag)) return '';
  if (tag === 'br') return '\n';
  const inside = node.childNodes.map(inlineText).join('');
  if (CELLS.has(tag)) return `${inside.trim()} `;
  return BLOCKS.has(tag) ? `\n${inside}\n` : inside;
};

/** The lines that a reader of the page sees, in order, without scripts, styles and navigation. */
export const htmlLines = (root: HTMLElement): string[] =>
  inlineText(root)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
