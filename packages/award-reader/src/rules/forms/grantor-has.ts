import { subject } from '../../facts/subject';
import type { Frame } from '../../sentence/frame';
import type { FormRule } from '../rule';

const NEAR = 4;

/** "cho" a few words behind the award ("Giấy khen đột xuất cho"). */
const isForSomebody = ({ scan, head, right }: Frame): boolean =>
  scan.words.some(
    ({ tag, from }) => tag === 'for' && from >= head.to && from <= Math.min(head.to + NEAR, right.to),
  );

/** "Bộ trưởng có Bằng khen cho N tập thể": to have a paper for somebody is to give it. */
export const grantorHas: FormRule = {
  id: 'grantor-has',
  fits: (frame) => {
    const { award, voice, fresh, tokens, head } = frame;
    if (award === null || voice !== 'none' || !fresh || tokens[head.from - 1]?.text !== 'có') return false;
    const body = subject(frame);
    return body !== null && body !== 'presenter' && isForSomebody(frame);
  },
  grantors: (frame) => {
    const body = subject(frame);
    return body === null || body === 'presenter' ? [] : [body];
  },
  inheritsGrantor: false,
  recipients: ['after'],
  examples: [
    {
      text: 'Bộ trưởng Bộ Giao thông vận tải vừa có Bằng khen cho 4 đội và 6 công nhân.',
      finds: [
        {
          award: 'bang-khen',
          grantor: 'Bộ trưởng Bộ Giao thông vận tải',
          counts: { collectives: 4, individuals: 6 },
        },
      ],
    },
    {
      text: 'UBND huyện đã kịp thời có Giấy khen đột xuất cho 2 thanh niên.',
      finds: [{ award: 'giay-khen', grantor: 'UBND huyện', counts: { individuals: 2 } }],
    },
    {
      text: 'Hội Nông dân tỉnh tặng Bằng khen cho 6 hộ; UBND tỉnh cũng có Bằng khen cho 2 chi hội.',
      finds: [
        { award: 'bang-khen', grantor: 'Hội Nông dân tỉnh', counts: { households: 6 } },
        { award: 'bang-khen', grantor: 'UBND tỉnh', counts: { collectives: 2 } },
      ],
    },
  ],
  counterExamples: [
    'Hội Nông dân tỉnh tặng quà cho 6 hộ; UBND xã có Bằng khen và 9 cá nhân dự lễ.',
    'UBND huyện có quà cho 20 hộ gia đình.',
    'Anh có 3 Bằng khen cho thành tích của mình.',
  ],
};
