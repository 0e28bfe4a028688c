import type { Frame } from '../../sentence/frame';
import { within, type Range } from '../../sentence/mentions';
import type { GuardRule } from '../rule';
import { clauseBefore } from './words-before';

const hasPassive = (frame: Frame, range: Range): boolean =>
  within(frame.scan.words, range).some(({ tag }) => tag === 'passive');

/** A cancellation is reported as such, never as an act. */
export const revocation: GuardRule = {
  id: 'revocation',
  why: 'revocation',
  spreads: false,
  blocks: (frame) => {
    const { from, to } = clauseBefore(frame);
    const words = within(frame.scan.words, { from, to }).filter(({ tag }) => tag === 'revocation');
    // "3 dân quân thu hồi được xe mất trộm, được tặng Giấy khen": taking back things, not awards
    const receives = frame.voice === 'passive' || frame.voice === 'receives';
    const verb = frame.verb?.from ?? to;
    if (words.some((word) => !receives || !hasPassive(frame, { from: word.to, to: verb }))) return true;
    // "Bằng khen … bị thu hồi"
    const after = within(frame.scan.words, {
      from: frame.head.to,
      to: Math.min(frame.right.to, frame.head.to + 14),
    });
    return after.some(({ tag, from }) => tag === 'revocation' && frame.tokens[from - 1]?.text === 'bị');
  },
  examples: [
    'Chủ tịch UBND tỉnh hủy bỏ Quyết định số 12/QĐ-UBND về việc tặng Bằng khen cho Công ty An Bình.',
    'Sở Nội vụ thu hồi Bằng khen của 02 cá nhân.',
    'Bằng khen của ông Lê Văn Tám bị thu hồi.',
  ],
  counterExamples: [
    '3 dân quân thu hồi xe máy bị mất trộm được UBND xã tặng Giấy khen.',

    'Chủ tịch UBND tỉnh tặng Bằng khen cho 02 cá nhân vì thành tích thu hồi tài sản nhà nước.',
  ],
};
