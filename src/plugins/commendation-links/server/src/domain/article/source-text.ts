/** One field of an article as the reader gets it, and where its paragraphs came from. */
export type TextPart = {
  readonly field: 'title' | 'summary' | 'body';
  /** Index of the block in the body; `null` in plain fields. */
  readonly block: number | null;
  /** Offsets into the whole text. */
  readonly start: number;
  readonly end: number;
};

/** The text of an article: what `readArticle` takes, and the way back to its fields. */
export type SourceText = {
  readonly title: string;
  readonly body: string;
  /** title, blank line, body: the text that the offsets of acts are into. */
  readonly whole: string;
  readonly parts: readonly TextPart[];
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children) ? (children as readonly unknown[]).filter(isNode) : [];

const INLINE = new Set(['text', 'link', undefined]);

const inlineText = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(inlineText).join('');

/** The text of a block of Strapi's blocks editor; the items of a list stand on lines of their own. */
const blockText = (block: Node): string => {
  const children = childrenOf(block);
  if (block.type === 'image') {
    const caption = isNode(block.image) ? block.image.caption : null;
    return typeof caption === 'string' ? caption : '';
  }
  const isInline = children.every(({ type }) => INLINE.has(type as string | undefined));
  return isInline ? inlineText(block) : children.map(blockText).filter(Boolean).join('\n');
};

type Paragraph = { readonly block: number | null; readonly text: string };

/** Blocks, or text and Markdown with an empty line between paragraphs. */
const paragraphsOf = (value: unknown): readonly Paragraph[] => {
  if (typeof value === 'string') {
    return value.split(/\n\s*\n/).map((text) => ({ block: null, text: text.trim() }));
  }
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[])
    .map((block, index) => ({ block: index, text: isNode(block) ? blockText(block) : '' }))
    .filter(({ text }) => text.trim() !== '');
};

const BREAK = '\n\n';

/**
 * The text of an article for the reader, from its title, its summary and its body (blocks, or text). Anything else in a
 * field counts as empty.
 */
export const sourceText = (article: {
  readonly title: unknown;
  readonly summary?: unknown;
  readonly body?: unknown;
}): SourceText => {
  const title = typeof article.title === 'string' ? article.title : '';
  const parts: TextPart[] = [{ field: 'title', block: null, start: 0, end: title.length }];
  const pieces: string[] = [];
  let at = title.length;
  for (const field of ['summary', 'body'] as const) {
    for (const { block, text } of paragraphsOf(article[field])) {
      if (text === '') continue;
      at += BREAK.length;
      parts.push({ field, block, start: at, end: at + text.length });
      pieces.push(text);
      at += text.length;
    }
  }
  const body = pieces.join(BREAK);
  return { title, body, whole: `${title}${BREAK}${body}`, parts };
};

/** The paragraph that holds most of a passage, and the passage within it. */
export const passageIn = (
  { whole, parts }: Pick<SourceText, 'whole' | 'parts'>,
  { start, end }: { readonly start: number; readonly end: number },
) => {
  const shared = (part: TextPart): number => Math.min(end, part.end) - Math.max(start, part.start);
  const part = parts.reduce((best, each) => (shared(each) > shared(best) ? each : best));
  return {
    field: part.field,
    block: part.block,
    paragraph: whole.slice(part.start, part.end),
    from: Math.max(0, start - part.start),
    to: Math.max(0, Math.min(end, part.end) - part.start),
  };
};
