import { failure, type Result, success } from '../result';
import { vietnamDay } from 'vietnamese-text';
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

const isStamp = (line: string) => parsePostingStamp(line) !== null;
const isAddress = (line: string) => addressOnLine(line) !== null;

const findAddress = (lines: readonly string[], hints: PageHints): LegacyAddress | null =>
  (hints.url === undefined ? null : parseLegacyAddress(hints.url)) ??
  lines.map(addressOnLine).find((address) => address !== null) ??
  null;

/** The article's own lines: up to the list of other news, without stamps in a row under the first one. */
const bodyLines = (lines: readonly string[]): readonly string[] => {
  const tailAt = lines.findIndex(isTailHeading);
  const own = tailAt < 0 ? lines : lines.slice(0, tailAt);
  const firstText = own.findIndex((line) => !isStamp(line));
  return firstText < 0 ? [] : own.slice(firstText);
};

const findPosting = (lines: readonly string[], hints: PageHints, titleAt: number) => {
  const stamp = choosePostingStamp(lines, titleAt);
  if (stamp !== null) return { instant: stamp.instant, at: stamp.at };
  // Without a stamp line the markup's instant serves, but only under a title that shows where the body begins.
  return hints.postedAt !== undefined && titleAt >= 0 ? { instant: hints.postedAt, at: titleAt } : null;
};

/** Takes a saved page apart into what an article needs, or names the part that is missing. */
export const readPage = ({ lines: rawLines, hints }: LegacyPage): Result<ArticleParts, PageProblem> => {
  const visible = rawLines.map(cleanLine).filter((line) => line !== '' && !isFurniture(line));
  if (visible.length === 0) return failure('empty');
  const lines = visible.filter((line) => !isAddress(line));

  const namedTitleAt = lineOfTitle(lines, hints.titles ?? []);
  const posting = findPosting(lines, hints, namedTitleAt);
  if (posting === null) return failure('missing-stamp');

  const { titleAt, bodyFrom } = layOut(lines, posting.at, namedTitleAt);
  const title = lines[titleAt];
  if (title === undefined) return failure('missing-title');
  if (title.length > LONGEST_TITLE) return failure('title-too-long');

  const { paragraphs, byline } = splitByline(bodyLines(lines.slice(bodyFrom)));
  const [firstParagraph] = paragraphs;
  if (firstParagraph === undefined) return failure('missing-body');

  return success({
    ...readHeader(lines.slice(0, titleAt).filter((line) => !isStamp(line))),
    title,
    postedAt: posting.instant,
    paragraphs,
    byline,
    reportedOn: findReportedOn(firstParagraph, vietnamDay(posting.instant)),
    address: findAddress(visible, hints),
  });
};
