import type { CountKind } from '../types';

const NOUNS: Readonly<Record<CountKind, string>> = {
  collectives:
    'tập thể|tt|đơn vị|chi bộ|đảng bộ|chi, đảng bộ|chi bộ, đảng bộ|đảng bộ, chi bộ|tổ chức|tổ chức cơ sở|tổ chức cơ sở đảng|tổ chức đảng|cụm|khối|chùa|nhóm|dòng họ|cộng đồng|cộng đồng học tập|thôn|ấp|khóm|khu phố|khu dân cư|tổ dân phố|bản|làng|chi hội|hội|cơ sở hội|cơ sở đoàn|cơ sở|đội|tổ|câu lạc bộ|clb|trường|trường học|lớp|chi đoàn|đoàn|đoàn cơ sở|công đoàn cơ sở|cđcs|công đoàn|phòng|ban|sở|ngành|sở, ngành|cơ quan|địa phương|xã|phường|thị trấn|huyện|tỉnh|thành phố|quận|xã, phường|xã, thị trấn|xã, phường, thị trấn|bệnh viện|trạm y tế|trung tâm|tổ công đoàn|ban chỉ đạo|bếp ăn|cơ sở tôn giáo|dòng tu|giáo xứ|giáo họ|họ đạo|giáo hạt|hội đoàn|hội cơ sở|tổ hợp tác|tập thể lao động|đại đội|tiểu đoàn|trung đoàn|khoa|nghiệp đoàn|hạt kiểm lâm|hạt|trạm|đồn|departments|wards|stations|offices|collectives|collective|units|unit|organisations|organizations|teams|groups|chapters|chapter|agencies|schools|villages|communes|party cells',
  individuals:
    'cá nhân|cn|cbcs|cbnv|cbcnv|cnvclđ|đồng nghiệp|tăng ni|tăng, ni|tăng ni, phật tử|phật tử|người|người dân|kiều bào|việt kiều|tác giả|đồng chí|đ/c|đảng viên|em|mẹ|nghệ nhân|vđv|vận động viên|hlv|huấn luyện viên|cán bộ|cô đỡ|cô đỡ thôn bản|cán bộ, viên chức|cán bộ, giáo viên|cán bộ, hội viên|cán bộ, nhân viên|giáo viên, học sinh|chiến sĩ|chiến sỹ|cán bộ, chiến sĩ|cán bộ, chiến sỹ|học sinh|sinh viên|học sinh, sinh viên|giáo viên|thầy cô|thầy, cô|nhà giáo|bác sĩ|bác sỹ|điều dưỡng|y sĩ|y, bác sĩ|y bác sĩ|nông dân|công nhân|công nhân lao động|cnlđ|cnvclđ|đoàn viên|hội viên|tình nguyện viên|tnv|cộng tác viên|thành viên|ông|bà|cụ|anh|chị|cháu|bạn|thanh niên|thiếu niên|phụ nữ|nữ|nam|cựu chiến binh|doanh nhân|thương binh|bệnh binh|thương binh, bệnh binh|liệt sĩ|kỹ sư|công chức|viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|lao động|người lao động|nhà khoa học|nhà báo|phóng viên|chức sắc|vị|vị chức sắc|già làng|trưởng ấp|trưởng thôn|trưởng bản|trưởng khu phố|tổ trưởng|đội trưởng|chi hội trưởng|chi hội phó|chi đoàn trưởng|bí thư chi bộ|bí thư chi đoàn|bí thư|chủ tịch|giám đốc|quân nhân|sĩ quan|công an|dân quân|đại biểu|thủ khoa|thí sinh|nghệ sĩ|văn nghệ sĩ|lương y|thầy thuốc|người có công|lái xe|ngư dân|giảng viên|huấn luyện viên, vận động viên|mạnh thường quân|đoàn viên, thanh niên|hội viên, nông dân|cư dân|công dân|nhân viên|thuyền viên|others|individuals|individual|people|persons|members|donors|volunteers|farmers|students|entrepreneurs|women entrepreneurs|drivers|fishermen|scientists|pupils|engineers|employees|journalists|artisans|athletes|teachers|workers|officials|doctors|women|party members|blood donors|soldiers|officers|nurses|mothers|citizens',
  households:
    'hộ|hgđ|hộ gia đình|gia đình|hộ dân|hộ nông dân|hộ kinh doanh|households|household|families|family',
  enterprises:
    'doanh nghiệp|dn|công ty|htx|hợp tác xã|hãng|hãng hàng không|đại lý|nhà máy|xí nghiệp|khách sạn|nhà hàng|nhà thuốc|cửa hàng|nhà xe|tập đoàn|cơ sở sản xuất|cơ sở kinh doanh|doanh nghiệp, cơ sở sản xuất|ngân hàng|tổng công ty|enterprises|enterprise|businesses|companies|company|firms|cooperatives',
  other:
    'điển hình|điển hình tiên tiến|gương|tấm gương|gương điển hình|nhà tài trợ|nhà hảo tâm|tác giả, nhóm tác giả|nhóm tác giả|lượt|lượt tập thể|lượt cá nhân|lượt người|tổ chức, cá nhân|mô hình tiêu biểu|gương mặt|giải pháp|recipients|sponsors|benefactors|exemplars|đối tượng|trường hợp|nhân tố|gương người tốt việc tốt|tập thể và cá nhân|tập thể, cá nhân',
};

/** Not recipients although a recipient noun begins them. */
const OTHER_THINGS =
  'đơn vị máu|đơn vị hồng cầu|đơn vị tiểu cầu|năm tuổi đảng|lượt người khó khăn|tổ chức quốc tế|người nghèo|hộ nghèo|hộ cận nghèo|gia đình chính sách|xã nông thôn mới|giải|người bệnh|bệnh nhân|lượt hiến máu|em nhỏ|trẻ em|people donated|units of blood|đội thi|thôn nông thôn mới|ban chỉ đạo|hội nghị|lớp tập huấn|phòng học|tổ chức tín dụng|người khuyết tật|người khó khăn|nạn nhân|công trình|tác phẩm|mô hình|đề tài|sản phẩm|sáng kiến|hoạt động|bài viết|thành tích|kết quả|việc làm|nghĩa cử|tấm lòng';

/** [phrase, kind] in the reading form's dictionary; null = a number of it is no number of recipients. */
export const RECIPIENT_NOUNS: readonly (readonly [string, CountKind | null])[] = [
  ...Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    nouns.split('|').map((noun): readonly [string, CountKind] => [noun, kind as CountKind]),
  ),
  ...OTHER_THINGS.split('|').map((noun): readonly [string, null] => [noun, null]),
];
