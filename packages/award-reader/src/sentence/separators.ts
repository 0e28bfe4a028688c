import type { Token } from 'vietnamese-text';
import type { Range } from './mentions';

const SEPARATORS = new Set([',', ';', 'và', 'and', 'còn', 'while', 'whereas', ':', '.', '-', '+', '*', '•']);

/** A comma, "và" or the like, where one item of a list ends and the next may begin. */
export const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && SEPARATORS.has(token.text);

/** Index of the last token in range whose text is one of `texts`, or -1. */
export const lastOf = (tokens: readonly Token[], { from, to }: Range, texts: ReadonlySet<string>): number => {
  for (let at = to - 1; at >= from; at -= 1) if (texts.has(tokens[at]?.text ?? '')) return at;
  return -1;
};

/** Index of the last separator in range, or -1. */
export const lastSeparator = (tokens: readonly Token[], range: Range): number =>
  lastOf(tokens, range, SEPARATORS);

/** Index of the first separator in range, or -1. */
export const firstSeparator = (tokens: readonly Token[], { from, to }: Range): number => {
  for (let at = from; at < to; at += 1) if (isSeparator(tokens[at])) return at;
  return -1;
};

const ADVERBS = new Set(
  'đã cũng vừa còn quyết định quyết-định long trọng trân chính thức tiếp tục kịp thời trực tiếp đột xuất ký có ban hành nóng vinh dự đồng thời đều lại tổ chức lễ nay liền ngay sau đó danh hiệu bằng công bố tiến hành thống nhất mới has have had also then recently jointly was were'.split(
    ' ',
  ),
);

/** "The Red Cross on Wednesday presented". */
const WEEKDAYS = new Set('on monday tuesday wednesday thursday friday saturday sunday yesterday'.split(' '));

/** An adverb, and not the end of a name ("Lâm Đồng"); in a headline all in capitals it has them, too. */
const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ((ADVERBS.has(token.text) && (!token.capital || token.acronym)) || WEEKDAYS.has(token.text));

/** Walks back over adverbs ("đã", "cũng", "quyết định") from `at` to the end of what stands before them. */
export const beforeAdverbs = (tokens: readonly Token[], at: number, from: number): number => {
  let end = at;
  while (end > from && isAdverb(tokens[end - 1])) end -= 1;
  return end;
};
