import { owners } from '../../facts/grantor';
import type { Frame } from '../../sentence/frame';
import { beforeAdverbs } from '../../sentence/separators';
import { within } from '../../sentence/mentions';
import type { FormRule } from '../rule';

const NAMES_THEM = new Set(['là', 'có', 'gồm']);

/** Nobody stands before the verb, and "là", "có" or "gồm" behind the award says who they are. */
const namesThemAfter = (frame: Frame): boolean => {
  const { tokens, scan, left, right } = frame;
  if (beforeAdverbs(tokens, left.to, left.from) > left.from) return false;
  return within(scan.words, right).some(({ from }) => NAMES_THEM.has(tokens[from]?.text ?? ''));
};

/** "tiếp nhận Bằng khen của X dành cho Khoa A": who takes it takes it for another. */
const isMeantForAnother = (frame: Frame): boolean => {
  const { tokens, scan, head } = frame;
  const word = scan.startingAt.word.get(owners(frame).at(-1)?.to ?? head.to);
  return word?.tag === 'for' && tokens[word.from]?.text === 'dành';
};

/** "Nhận Bằng khen của X dịp này là/có …", "tiếp nhận … dành cho …": who receives stands behind the award. */
export const receivedBy: FormRule = {
  id: 'received-by',
  fits: (frame) =>
    frame.award !== null && frame.voice === 'receives' && (namesThemAfter(frame) || isMeantForAnother(frame)),
  grantors: owners,
  inheritsGrantor: false,
  recipients: ['after'],
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
      text: 'Bệnh viện tiếp nhận Bằng khen của Bộ Y tế dành cho tập thể Khoa Ngoại.',
      finds: [{ award: 'bang-khen', grantor: 'Bộ Y tế', recipients: ['Khoa Ngoại'] }],
    },
  ],
  counterExamples: ['Nhận quà của UBND huyện có 7 tập thể, 9 cá nhân.'],
};
