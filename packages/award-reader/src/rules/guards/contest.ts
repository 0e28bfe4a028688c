import { readingForm } from 'vietnamese-text';
import { DEFAULT_AWARDS } from '../../lexicon/awards';
import type { Frame } from '../../sentence/frame';
import type { GuardRule } from '../rule';
import { clauseBefore } from './words-before';

const CONTEST =
  /(?<!\p{L})(?:giành|đoạt|chung cuộc|giải (?:nhất|nhì|ba|khuyến khích|phụ|thưởng)|vô địch|cuộc thi|hội thi|hội thao|won)(?!\p{L})/u;
const WON = /(?<!\p{L})(?:giành|đoạt|won)(?!\p{L})/u;
const TITLES = new Set(
  DEFAULT_AWARDS.filter(({ code, nameForm }) => code === 'giay-chung-nhan' && nameForm === 'wording').map(
    ({ wording }) => readingForm(wording),
  ),
);
const OF_CONTESTS =
  /^(?:vua phá lưới|cầu thủ|thủ môn|hoa hậu|á hậu|hoa khôi|á khôi|hoa vương|nam vương|quán quân|á quân|vô địch)/u;
const PRIZES = new Set(['giay-chung-nhan', 'huy-chuong']);

const before = (frame: Frame): string => {
  const { from, to } = clauseBefore(frame);
  return frame.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
};

const nameOf = ({ award, tokens }: Frame): string =>
  tokens
    .slice(award?.name?.from ?? 0, award?.name?.to ?? 0)
    .map(({ text }) => text)
    .join(' ');

/** A known title ("Lao động sáng tạo") that a body gives for a contest's result is no prize of it. */
const isPrize = (frame: Frame): boolean => {
  if (!PRIZES.has(frame.award?.code ?? '')) return false;
  const name = nameOf(frame);
  return OF_CONTESTS.test(name) || (TITLES.has(name) ? WON : CONTEST).test(before(frame));
};

/** Titles and medals of a contest are prizes, not commendations. */
export const contest: GuardRule = {
  id: 'contest',
  why: 'contest',
  spreads: true,
  blocks: isPrize,
  examples: [
    'Tiền đạo Lê Thị Mận còn nhận danh hiệu Vua phá lưới.',
    'Tại hội thi, anh Lê Văn Tám giành danh hiệu “Tay vợt xuất sắc”.',
  ],
  counterExamples: [
    'Từ kết quả hội thi, Liên đoàn Lao động tỉnh cấp Bằng Lao động sáng tạo cho 9 tác giả.',
    'Hội trao danh hiệu “Tay nghề vàng” cho 3 công nhân.',
  ],
};
