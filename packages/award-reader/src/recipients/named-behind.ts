import type { Frame } from '../sentence/frame';
import { within } from '../sentence/mentions';
import { beforeAdverbs } from '../sentence/separators';

const NAMES_THEM = new Set(['là', 'có', 'gồm']);

/**
 * "Nhận Bằng khen của X dịp này là …", "Được X tặng Bằng khen có …": in a sentence that begins with its verb, where the
 * recipients begin behind the award; null in any other.
 */
export const namedBehind = ({ tokens, scan, left, right }: Frame): number | null => {
  if (left.from > scan.from || beforeAdverbs(tokens, left.to, left.from) > left.from) return null;
  const word = within(scan.words, right).find(
    ({ tag, from }) => NAMES_THEM.has(tokens[from]?.text ?? '') || tag === 'reason',
  );
  return word !== undefined && NAMES_THEM.has(tokens[word.from]?.text ?? '') ? word.to : null;
};
