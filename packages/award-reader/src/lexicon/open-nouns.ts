import type { CountKind } from '../types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "nhà nghiên cứu", "thợ máy", "nữ quân nhân": syllables that begin names of persons. */
const PERSON_FIRST = words('nhà thợ nữ nam cựu tay lão người thầy cô bác già tăng sư ni tiểu phật');
/** "giao viên", "nghệ sĩ", "ngư dân", "kỹ sư": syllables that end them. */
const PERSON_LAST = words('viên sĩ sỹ trưởng sư thủ dân binh nhân gia sinh ni phó tử sắc việc thương');
/** "nhà máy", "cô đơn": the same syllables in words for other things. */
const NO_PERSON = words('máy nước ở văn trọ xưởng kho hàng thuốc tình');
const COLLECTIVE_FIRST = words(
  'tàu thuyền đội tổ trạm trường khoa phòng ban chi liên lớp khối cụm viện cơ đảng đoàn hạt kíp đài nghiệp phân họ giáo thánh đình miếu phum sóc phòng-giao-dịch thư bảo tòa toà điểm tiểu-ban',
);
/** What is counted and never receives: money, time, measures, things given, things made. */
const THINGS = words(
  'năm tháng ngày giờ phút tuần quý đợt lần lượt vòng phần suất chiếc cái tấm bức lá bộ cuốn quyển bằng giấy cờ huân huy kỷ ' +
    'danh giải quà triệu tỷ tỉ nghìn ngàn đồng usd kg tấn tạ lít ml km m ha mét túi con cây căn ngôi tuổi bài phiếu đơn quốc hy vệ ' +
    'vụ việc nội mục chỉ nhiệm chương dự hình kỳ khóa khoá vé bình xe máy thùng hộp phiên chủng hàng bệnh nạn tin ý lời điều khoản',
);

/** What the first two syllables say of a counted noun that the lexicon does not list; null when they say nothing. */
export const openKind = (first: string, second: string): CountKind | null => {
  if (THINGS.has(first)) return null;
  if (PERSON_FIRST.has(first) && second !== '' && !NO_PERSON.has(second)) return 'individuals';
  if (PERSON_LAST.has(second)) return 'individuals';
  return COLLECTIVE_FIRST.has(first) ? 'collectives' : null;
};

/** Whether a counted word may be a recipient at all: asked where the grammar has put a recipient. */
export const mayReceive = (first: string): boolean => !THINGS.has(first);
