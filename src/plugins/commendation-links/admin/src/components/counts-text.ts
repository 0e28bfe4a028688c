import { COUNT_KEYS } from '../../../shared/constants';
import type { Counts } from '../../../shared/contracts';
import type { Text } from '../hooks/use-text';

/** "51 tập thể, 44 cá nhân"; empty when no number is given. */
export const countsText = (counts: Counts | null, text: Text): string =>
  COUNT_KEYS.flatMap((key) => {
    const count = counts?.[key] ?? null;
    return count === null ? [] : [text(`count.${key}`, { count })];
  }).join(', ');
