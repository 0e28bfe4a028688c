const LONGEST_WRAP_COLUMN = 100;
const WRAP_RAGGEDNESS = 20;

const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/g;
const BLANK_LINES = /\n\s*\n/;

/** A line as an article stores it: NFC, ordinary spaces, no invisible characters, trimmed. Words stay as they are. */
export const cleanLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/\u00A0/g, ' ')
    .trim();

const startsLowerCase = (line: string) => /^\p{Ll}/u.test(line);

/** Browsers that save pages as text wrap them at a column: all lines but the last are then about equally long. */
const isHardWrapped = (lines: readonly string[]): boolean => {
  const full = lines.slice(0, -1).map((line) => line.length);
  const longest = Math.max(...full);
  const evenlyFull =
    full.length >= 2 &&
    longest <= LONGEST_WRAP_COLUMN &&
    longest > 40 &&
    Math.min(...full) >= longest - WRAP_RAGGEDNESS;
  return evenlyFull || (full.length >= 1 && lines.slice(1).every(startsLowerCase));
};

const unwrapBlock = (lines: readonly string[]) => (isHardWrapped(lines) ? [lines.join(' ')] : lines);

/** The paragraphs of a page saved as text, one a line; any line ends (LF, CRLF, CR), hard wraps undone. */
export const textLines = (text: string): string[] =>
  text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split(BLANK_LINES)
    .map((block) =>
      block
        .split('\n')
        .map(cleanLine)
        .filter((line) => line !== ''),
    )
    .flatMap(unwrapBlock);
