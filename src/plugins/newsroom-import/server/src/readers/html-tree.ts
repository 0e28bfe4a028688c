import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * A page as browsers understand it: parse5 follows the HTML standard, so a doctype is no text, cells after an
 * unclosed paragraph stay cells, and every form of an entity is its letter.
 */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const parseHtml = (source: string): HtmlElement => {
  const root = parse(source).childNodes.find(isElement);
  if (root === undefined) throw new Error('parse5 makes an <html> element of every text');
  return root;
};

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const parentOf = (element: HtmlElement): HtmlElement | null =>
  element.parentNode !== null && 'tagName' in element.parentNode ? element.parentNode : null;

/** The element and all below it for which a test holds, in the order of the page. */
export const elementsWhere = (
  element: HtmlElement,
  test: (element: HtmlElement) => boolean,
): readonly HtmlElement[] => [
  ...(test(element) ? [element] : []),
  ...element.childNodes.filter(isElement).flatMap((child) => elementsWhere(child, test)),
];

/** All text below a node, as it stands in the source. */
export const textOf = (node: HtmlNode): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
};
