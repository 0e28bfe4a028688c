import { agent, owners, ownersOr } from '../../facts/grantor';
import { namedBehind } from '../../recipients/named-behind';
import type { Frame, Voice } from '../../sentence/frame';
import type { FormRule } from '../rule';

/** "tiếp nhận Bằng khen của X dành cho Khoa A": who takes it takes it for another. */
const isMeantForAnother = (frame: Frame): boolean => {
  const { tokens, scan, head } = frame;
  const word = scan.startingAt.word.get(owners(frame).at(-1)?.to ?? head.to);
  return word?.tag === 'for' && tokens[word.from]?.text === 'dành';
};

const RECEIVED: ReadonlySet<Voice> = new Set(['receives', 'passive']);

/** "Nhận Bằng khen của X dịp này là/có …", "tiếp nhận … dành cho …": who receives stands behind the award. */
export const receivedBy: FormRule = {
  id: 'received-by',
  fits: (frame) =>
    frame.award !== null &&
    RECEIVED.has(frame.voice) &&
    (namedBehind(frame) !== null || isMeantForAnother(frame)),
  grantors: (frame) => ownersOr(frame, agent(frame)),
  inheritsGrantor: false,
  recipients: ['behind', 'after'],
  examples: [
    {
      text: 'Nhận Giấy khen của UBND huyện có 7 tập thể, 9 cá nhân.',
      finds: [{ award: 'giay-khen', grantor: 'UBND huyện', counts: { collectives: 7, individuals: 9 } }],
    },
    {
      text: 'Nhận Bằng khen của Hội Nông dân tỉnh tại đại hội là bà Lê Thị Mận.',
      finds: [{ award: 'bang-khen', grantor: 'Hội Nông dân tỉnh', recipients: ['Lê Thị Mận'] }],
    },
    {
      text: 'Được UBND tỉnh tặng Bằng khen lần này có Công ty Hoàng Long và 2 doanh nhân.',
      finds: [
        {
          award: 'bang-khen',
          grantor: 'UBND tỉnh',
          counts: { individuals: 2 },
          recipients: ['Công ty Hoàng Long'],
        },
      ],
    },
    {
      text: 'Bệnh viện tiếp nhận Bằng khen của Bộ Y tế dành cho tập thể Khoa Ngoại.',
      finds: [{ award: 'bang-khen', grantor: 'Bộ Y tế', recipients: ['Khoa Ngoại'] }],
    },
  ],
  counterExamples: ['Nhận quà của UBND huyện có 7 tập thể, 9 cá nhân.'],
};
