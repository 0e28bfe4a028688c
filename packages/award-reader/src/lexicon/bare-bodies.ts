import { readingForm, type Token } from 'vietnamese-text';
import type { Range } from '../sentence/mentions';

/** Bodies spoken of by their kind alone, in lower case ("nhà trường tặng", "được công ty tặng"). */
const BARE_BODIES = new Set(
  (
    'nhà trường|trường|đoàn trường|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|bệnh viện|học viện|trung tâm|' +
    'liên đoàn|công đoàn|hội|hiệp hội|cơ quan|đơn vị|sở|bộ|ngành|tỉnh|huyện|xã|phường|quận|thành phố|thị xã|thị trấn|' +
    'địa phương|câu lạc bộ|giáo xứ|giáo phận|trung đoàn|sư đoàn|lữ đoàn|công an tỉnh|công an huyện|công an xã|' +
    'công an phường|công an thành phố|công an thị xã|công an quận'
  )
    .split('|')
    .map(readingForm),
);
const LONGEST = 3;

const wordsOf = (tokens: readonly Token[], { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const isBareBody = (tokens: readonly Token[], range: Range): boolean =>
  tokens[range.from]?.capital === false && BARE_BODIES.has(wordsOf(tokens, range));

/** The bare body that ends at token `to`, the longest wording first; null when none does. */
export const bareBodyEnding = (tokens: readonly Token[], { from, to }: Range): Range | null => {
  for (let words = LONGEST; words > 0; words -= 1) {
    const range = { from: to - words, to };
    if (range.from >= from && isBareBody(tokens, range)) return range;
  }
  return null;
};

/** The bare body that begins at token `from`, the longest wording first; null when none does. */
export const bareBodyAt = (tokens: readonly Token[], from: number): Range | null => {
  for (let words = LONGEST; words > 0; words -= 1) {
    const range = { from, to: from + words };
    if (isBareBody(tokens, range)) return range;
  }
  return null;
};
