/** A paragraph of Strapi's blocks field, as an import writes it: one plain text. */
export type ParagraphBlock = {
  readonly type: 'paragraph';
  readonly children: readonly [{ readonly type: 'text'; readonly text: string }];
};

export const toBlocks = (paragraphs: readonly string[]): ParagraphBlock[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const plainText = (block: unknown): string | null => {
  if (!isRecord(block) || block.type !== 'paragraph' || !Array.isArray(block.children)) return null;
  const [child, ...others] = block.children as readonly unknown[];
  if (others.length > 0 || !isRecord(child) || typeof child.text !== 'string') return null;
  // Bold, italic and the like are further keys: staff have been at work.
  return Object.keys(child).length === 2 ? child.text : null;
};

/** The texts of a body that holds plain paragraphs only; null when it holds anything that an import does not write. */
export const plainParagraphs = (blocks: unknown): string[] | null => {
  if (blocks === null || blocks === undefined) return [];
  if (!Array.isArray(blocks)) return null;
  const texts = blocks.map(plainText);
  return texts.every((text) => text !== null) ? texts : null;
};
