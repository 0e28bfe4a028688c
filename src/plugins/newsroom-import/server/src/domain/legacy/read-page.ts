import { failure, type Result, success } from '../result';
import { isGarbled, vietnamDay } from 'vietnamese-text';
import { splitByline } from './byline';
import { readHeader } from './header';
import { choosePostingStamp, layOut, lineOfTitle } from './layout';
import { addressOnLine, parseLegacyAddress } from './legacy-address';
import type { ArticleParts, LegacyAddress, LegacyPage, PageHints, PageProblem } from './page';
import { isFurniture, isTailHeading } from './page-furniture';
import { parsePostingStamp } from './posting-stamp';
import { findReportedOn } from './reported-date';
import { cleanLine } from './text-lines';

/** What a string column holds in PostgreSQL; a longer "title" is a paragraph that stands where the title should. */
const LONGEST_TITLE = 255;

/** A line of the page, and its index among all of them. */
type PlacedLine = { readonly text: string; readonly at: number };

const isStamp = (line: string) => parsePostingStamp(line) !== null;
const isAddress = (line: string) => addressOnLine(line) !== null;

const findAddress = (lines: readonly string[], hints: PageHints): LegacyAddress | null =>
  (hints.url === undefined ? null : parseLegacyAddress(hints.url)) ??
  lines.map(addressOnLine).find((address) => address !== null) ??
  null;

/** The article's own lines: up to the list of other news, without stamps in a row under the first one. */
const bodyLines = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const tailAt = lines.findIndex(({ text }) => isTailHeading(text));
  const own = tailAt < 0 ? lines : lines.slice(0, tailAt);
  const firstText = own.findIndex(({ text }) => !isStamp(text));
  return firstText < 0 ? [] : own.slice(firstText);
};

const findPosting = (lines: readonly string[], hints: PageHints, titleAt: number) => {
  const stamp = choosePostingStamp(lines, titleAt);
  if (stamp !== null) return { instant: stamp.instant, at: stamp.at };
  // Without a stamp line the markup's instant serves, but only under a title that shows where the body begins.
  return hints.postedAt !== undefined && titleAt >= 0 ? { instant: hints.postedAt, at: titleAt } : null;
};

/** The pictures from below the title to below the last line of the text. */
const picturesOf = (
  { pictures = [] }: PageHints,
  { from, to }: { readonly from: number; readonly to: number },
) => pictures.filter(({ line }) => line > from && line <= to + 1);

/** Takes a saved page apart into what an article needs, or names the part that is missing. */
export const readPage = ({ lines: rawLines, hints }: LegacyPage): Result<ArticleParts, PageProblem> => {
  const visible = rawLines
    .map((line, at): PlacedLine => ({ text: cleanLine(line), at }))
    .filter(({ text }) => text !== '' && !isFurniture(text));
  if (visible.length === 0) return failure('empty');
  if (isGarbled(rawLines.join('\n'))) return failure('unknown-letters');
  const placed = visible.filter(({ text }) => !isAddress(text));
  const lines = placed.map(({ text }) => text);

  const namedTitleAt = lineOfTitle(lines, hints.titles ?? []);
  const posting = findPosting(lines, hints, namedTitleAt);
  if (posting === null) return failure('missing-stamp');

  const { titleAt, bodyFrom } = layOut(lines, posting.at, namedTitleAt);
  const title = placed[titleAt];
  if (title === undefined) return failure('missing-title');
  if (title.text.length > LONGEST_TITLE) return failure('title-too-long');

  const body = bodyLines(placed.slice(bodyFrom));
  const { paragraphs, byline } = splitByline(body.map(({ text }) => text));
  const [firstParagraph] = paragraphs;
  if (firstParagraph === undefined) return failure('missing-body');

  return success({
    ...readHeader(lines.slice(0, titleAt).filter((line) => !isStamp(line))),
    title: title.text,
    postedAt: posting.instant,
    paragraphs,
    byline,
    reportedOn: findReportedOn(firstParagraph, vietnamDay(posting.instant)),
    address: findAddress(
      visible.map(({ text }) => text),
      hints,
    ),
    pictures: picturesOf(hints, { from: title.at, to: body.at(-1)?.at ?? title.at }),
    font: hints.font ?? null,
  });
};
