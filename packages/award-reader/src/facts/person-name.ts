import { readingForm, type Token } from 'vietnamese-text';
import type { Range } from '../sentence/mentions';

const SURNAMES = new Set(
  'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Mai Trịnh Trương Tô Cao Châu Danh Thạch Thái Tạ Hà Lương Lưu Phùng Quách Tăng Trầm Văn Vương Tống Triệu Kiều La Nghiêm Ninh Đàm Giang Khổng Lục Mạc Doãn Chu Cù Hứa Hồng Kha Khưu Âu Thân Thiều'
    .split(' ')
    .map(readingForm),
);
/** Whether a word in reading form is a common Vietnamese surname. */
export const isSurname = (word: string): boolean => SURNAMES.has(word);

const PLACES = new Set('tỉnh huyện xã phường quận phố trấn ấp thôn đường trường viện khu'.split(' '));

const HIGHEST = new Set(['nước', 'phủ', 'thư']);

/** Where a person's name begins at the end of an office ("Chủ tịch UBND huyện V Nguyễn Văn A"), or -1. */
export const trailingPerson = (tokens: readonly Token[], { from, to }: Range): number => {
  for (let at = Math.max(from + 1, to - 5); at <= to - 2; at += 1) {
    const named = SURNAMES.has(tokens[at]?.text ?? '') && !PLACES.has(tokens[at - 1]?.text ?? '');
    if (!named || (tokens[at]?.text === 'hồ' && tokens[at + 1]?.text === 'chí')) continue;
    // two words are a person's name only right after a highest office: "Tỉnh ủy Hà Nam" is no person
    if (to - at < 3 && !HIGHEST.has(tokens[at - 1]?.text ?? '')) continue;
    let caps = true;
    for (let next = at; next < to; next += 1) caps &&= tokens[next]?.capital === true;
    if (caps) return at;
  }
  return -1;
};
