type TextNode = { readonly type: 'text'; readonly text: string };
type ListItem = { readonly type: 'list-item'; readonly children: readonly TextNode[] };

/** The part of Strapi's blocks that the demo articles use. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly TextNode[] }
  | { readonly type: 'heading'; readonly level: 2; readonly children: readonly TextNode[] }
  | { readonly type: 'list'; readonly format: 'unordered'; readonly children: readonly ListItem[] };

const text = (value: string): readonly TextNode[] => [{ type: 'text', text: value }];

/** One paragraph block for each text. */
export const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((value) => ({ type: 'paragraph', children: text(value) }));

/** A heading of the second level; the first is the article's title. */
export const heading = (value: string): readonly Block[] => [
  { type: 'heading', level: 2, children: text(value) },
];

/** A bulleted list, one item for each text. */
export const list = (...texts: readonly string[]): readonly Block[] => [
  {
    type: 'list',
    format: 'unordered',
    children: texts.map((value) => ({ type: 'list-item', children: text(value) })),
  },
];

/** The texts of a body in reading order: one string for each paragraph, heading and list item. */
export const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => item.children.map((node) => node.text).join(''))
      : [block.children.map((node) => node.text).join('')],
  );
