import type { Token } from 'vietnamese-text';
import type { Scan } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { future } from './future';
import { proposal } from './proposal';

const NOUNS = new Set(['hồ sơ', 'chương trình']);

/** "Hội nghị thống nhất đề nghị khen thưởng:" makes proposals of the whole list below it. */
export const introducingGuard = (tokens: readonly Token[], scan: Scan): GuardRule | null => {
  const words = scan.words.filter(
    ({ from, to }) =>
      !NOUNS.has(
        tokens
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
  if (words.some(({ tag }) => tag === 'proposal')) return proposal;
  const planned = words.some(({ tag }) => tag === 'future');
  return planned ? future : null;
};
