import { owners } from '../../facts/grantor';
import type { Frame } from '../../sentence/frame';
import { within } from '../../sentence/mentions';
import type { FormRule } from '../rule';

const OPENS = new Set(['cho', ':', 'của', '-', '(', 'có']);
const INLINE = new Set([':', 'gồm']);
const ANNOUNCED =
  /hình thức khen thưởng|quyết định khen thưởng|kết quả (?:thi đua|khen thưởng)|danh hiệu thi đua|khen thưởng/u;
const INTRODUCTION = new Set(['danh', 'hiệu', 'tặng', 'cụ', 'thể', 'gồm', 'có']);

/** "công bố các hình thức khen thưởng, gồm: 2 Huân chương … cho …": the list stands in the sentence itself. */
const isListedInline = ({ tokens, scan, left, head }: Frame): boolean => {
  const number = tokens[head.from - 1]?.kind === 'number' ? head.from - 1 : head.from;
  if (!INLINE.has(tokens[number - 1]?.text ?? '')) return false;
  const announced = tokens
    .slice(left.from, number)
    .map(({ text }) => text)
    .join(' ');
  return ANNOUNCED.test(announced) && within(scan.counts, { from: left.from, to: number }).length === 0;
};

/** "- AW của X: 03 tập thể", "AW cho 5 cá nhân" at the head of a line: a list of results. */
export const resultList: FormRule = {
  id: 'result-list',
  fits: (frame, { listed }) => {
    if (frame.award === null || frame.voice !== 'none') return false;
    const next = frame.tokens[frame.head.to]?.text ?? '';
    const before = frame.tokens
      .slice(frame.left.from, frame.head.from)
      .filter(({ kind, text }) => kind === 'word' && !INTRODUCTION.has(text));
    const opens = OPENS.has(next) || (listed && next !== '');
    return opens && (before.length === 0 || isListedInline(frame));
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
    {
      text: 'Hội nghị công bố các hình thức khen thưởng, gồm: 2 Huân chương Lao động hạng Ba cho 2 nhà giáo và Bằng khen của Bộ Y tế cho 7 khoa.',
      finds: [
        { award: 'huan-chuong', grade: 'III', name: 'Lao động', grantor: null, counts: { individuals: 2 } },
        { award: 'bang-khen', grantor: 'Bộ Y tế', counts: { collectives: 7 } },
      ],
    },
  ],
  counterExamples: ['Bằng khen tôi cất trong tủ của 5 người.'],
};
