import { foldLine } from 'vietnamese-text';
import { isPortalName } from './header';
import { parsePostingStamp, type PostingStamp, type StampKind } from './posting-stamp';

export type PlacedStamp = PostingStamp & { readonly at: number };

/** Indexes into the page's lines. `titleAt` is -1 when no line can be the title. */
export type PageLayout = { readonly titleAt: number; readonly bodyFrom: number };

const SHORTEST_PROSE_LINE = 100;

const RANK: Readonly<Record<StampKind, number>> = { posting: 0, bare: 1, update: 2 };

export const stampsOf = (lines: readonly string[]): PlacedStamp[] =>
  lines.flatMap((line, at) => {
    const stamp = parsePostingStamp(line);
    return stamp === null ? [] : [{ ...stamp, at }];
  });

/** The line that repeats a title the markup names, or -1. Many portals put their own name into `<h1>`. */
export const lineOfTitle = (lines: readonly string[], titles: readonly string[]): number => {
  const foldedLines = lines.map(foldLine);
  const found = titles
    .filter((title) => !isPortalName(title))
    .map((title) => foldedLines.indexOf(foldLine(title)));
  return found.find((at) => at >= 0) ?? -1;
};

/**
 * Picks the stamp that says when the article was posted. Portals also print today's date at the top and the dates of
 * other news below: a stamp under the known title goes first, then a labelled or parenthesised one, then one with
 * prose right under it.
 */
export const choosePostingStamp = (lines: readonly string[], titleAt: number): PlacedStamp | null => {
  const cost = ({ at, kind }: PlacedStamp) => {
    const aboveTitle = at < titleAt;
    const beforeProse = (lines[at + 1] ?? '').length >= SHORTEST_PROSE_LINE && at > 0;
    return Number(aboveTitle) * 100 + RANK[kind] * 10 + Number(!beforeProse);
  };
  return stampsOf(lines).sort((a, b) => cost(a) - cost(b) || a.at - b.at)[0] ?? null;
};

/** Where title and body stand: the title above its stamp, or under it when nothing stands above. */
export const layOut = (lines: readonly string[], stampAt: number, titleAt: number): PageLayout => {
  if (titleAt >= 0) return { titleAt, bodyFrom: Math.max(titleAt, stampAt) + 1 };
  const isText = (line: string) => parsePostingStamp(line) === null;
  const above = lines.slice(0, stampAt).findLastIndex(isText);
  if (above >= 0) return { titleAt: above, bodyFrom: stampAt + 1 };
  const below = lines.slice(stampAt + 1).findIndex(isText);
  return below < 0
    ? { titleAt: -1, bodyFrom: lines.length }
    : { titleAt: stampAt + 1 + below, bodyFrom: stampAt + below + 2 };
};
