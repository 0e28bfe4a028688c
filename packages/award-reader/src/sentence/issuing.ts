import type { Token } from 'vietnamese-text';
import type { Word } from '../lexicon/words';

const PAPERS = new Set(['bằng', 'giấy']);

/** "cấp Bằng chứng nhận" gives a paper; the same word in "cấp tỉnh" is a level. `to` is where the word ends. */
export const isLevel = (tokens: readonly Token[], { to, value }: { to: number; value: Word }): boolean =>
  value.value === 'issues' && !PAPERS.has(tokens[to]?.text ?? '');
