import type { Token } from 'vietnamese-text';
import { AFTER_NAME } from '../lexicon/organisations';

/** "nhân dịp", "nhân kỷ niệm" end a name; "nạn nhân", "nhân đạo" are part of one. */
const OCCASIONS = new Set(['dịp', 'kỷ', 'ngày', 'lễ']);

/** Whether the word at `at`, in lower case, cannot belong to a name. */
export const endsName = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const before = tokens[at - 1]?.text;
  if (text === 'nhân') return OCCASIONS.has(next);
  if (text === 'từ' && next === 'thiện') return false;
  // "Ban chỉ đạo" is a body; "UBND tỉnh chỉ tặng" is none
  if (text === 'chỉ') return next !== 'đạo' && next !== 'huy';
  // "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp"
  if (text === 'tại' && next === 'doanh') return false;
  // "Hội Người Việt Nam tại Ba Lan", "Bộ Ngoại giao"
  if (text === 'tại' && before === 'nam' && tokens[at + 1]?.capital) return false;
  if (text === 'giao' && before === 'ngoại') return false;
  // "Tòa án nhân dân tối cao" is a body, "tối" alone an evening
  if (text === 'tối' && next === 'cao') return false;
  return AFTER_NAME.has(text);
};

/** "Phòng Cảnh sát điều tra tội phạm về ma túy": a small word in the middle of a name. */
export const goesOnWithName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'về' && tokens[at - 1]?.text === 'phạm' && tokens[at - 2]?.text === 'tội';

/** Fields of work that a comma joins in one name ("Sở Văn hóa, Thể thao và Du lịch", "phòng, chống"). */
const FIELDS = new Set([
  'thể',
  'thương',
  'thông',
  'nghệ',
  'đào',
  'khen',
  'môi',
  'du',
  'gia',
  'chống',
  'khoa',
  'kỹ',
]);

/** Whether the comma at `at` stands inside the name that began at `from`. */
export const joinsFields = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.text === ',' &&
  at - from <= 6 &&
  FIELDS.has(tokens[at + 1]?.text ?? '') &&
  (tokens[at + 1]?.capital === true || tokens[at + 1]?.text === 'chống');
