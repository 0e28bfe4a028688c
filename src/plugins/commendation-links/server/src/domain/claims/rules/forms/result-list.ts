import { owners } from '../../facts/grantor';
import type { FormRule } from '../rule';

const OPENS = new Set(['cho', ':', 'của', '-', '(', 'có']);
const INTRODUCTION = new Set(['danh', 'hiệu', 'tặng', 'cụ', 'thể', 'gồm', 'có']);

/** "- AW của X: 03 tập thể", "AW cho 5 cá nhân" at the head of a line: a list of results. */
export const resultList: FormRule = {
  id: 'result-list',
  fits: (frame, { listed }) => {
    if (frame.award === null || frame.voice !== 'none') return false;
    const next = frame.tokens[frame.head.to]?.text ?? '';
    const before = frame.tokens
      .slice(frame.left.from, frame.head.from)
      .filter(({ kind, text }) => kind === 'word' && !INTRODUCTION.has(text));
    return before.length === 0 && (OPENS.has(next) || (listed && next !== ''));
  },
  grantors: owners,
  inheritsGrantor: true,
  recipients: ['after'],
  examples: [
    {
      text: 'Các hình thức đã trao gồm:\n\n- Cờ thi đua của Bộ Xây dựng: 02 công ty;\n\n- Giấy khen: 11 đội, 40 công nhân.',
      finds: [
        { award: 'co-thi-dua', grantor: 'Bộ Xây dựng', counts: { enterprises: 2 } },
        { award: 'giay-khen', counts: { collectives: 11, individuals: 40 } },
      ],
    },
  ],
  counterExamples: ['Bằng khen tôi cất trong tủ của 5 người.'],
};
