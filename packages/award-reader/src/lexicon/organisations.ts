/** Words that begin the name of a body or an office when capitalised. */
const HEADS =
  'UBND|UBMTTQ|MTTQ|HĐND|Ủy ban|Ủy ban nhân dân|Chủ tịch|Chủ tịch nước|Chủ tịch Hội đồng|Thủ tướng|Bộ|Bộ trưởng|Sở|Giám đốc|Tổng giám đốc|Ban|Hội|Hội đồng|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Quận ủy|Đảng ủy|Đảng bộ|Chi bộ|Trung ương|TW|TƯ|T.Ư|T.W|T.U|Liên đoàn|LĐLĐ|Tổng LĐLĐ|Tổng|Tổng cục|Tổng Liên đoàn|Công an|Công ty|Công đoàn|CĐ|Đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Thị đoàn|Xã đoàn|Cục|Chi cục|Cục trưởng|Viện|Viện trưởng|Trường|Học viện|Đại học|ĐH|Bệnh viện|Báo|Đài|Ngân hàng|Tập đoàn|Nhà nước|Chính phủ|Quốc hội|Bộ Tư lệnh|Bộ Chỉ huy|BCH|BTV|BCĐ|Quân khu|Quân đoàn|Phòng|Trung tâm|Quỹ|Hiệp hội|Câu lạc bộ|CLB|Mặt trận|Tòa án|Viện kiểm sát|Kho bạc|Bảo hiểm|BHXH|Điện lực|Tổng công ty|HTX|Hợp tác xã|Liên minh|Liên hiệp|Hiệu trưởng|Tư lệnh|Chỉ huy trưởng|Chánh án|Tổng Bí thư|Tổng thống|Cụm|Khối|Giáo hội|Tỉnh hội|Thành hội|Huyện hội|Thị hội|Hội CTĐ|HCTĐ|Văn phòng|Thường trực|Thường vụ|Đảng đoàn|Thanh tra|Bí thư|Doanh nghiệp|Đội|Tổ|Nhà máy|Xí nghiệp|Chùa|Chi hội|Trạm|Nhóm|Ấp|Thôn|Xã|Phường|Thị trấn|Huyện|Tỉnh|Thành phố|Thị xã|TP|Quận|Nhân dân|Cán bộ|Chi đoàn|Đồn|Đồn Biên phòng|Bộ đội|Hạt|Ngành|Lữ đoàn|Sư đoàn|Trung đoàn|Tiểu đoàn|Đại đội|Tổng hội|Hội LHPN|LHPN|Mầm non|Tiểu học|THCS|THPT|Khoa|Kiểm lâm|Hải quan|Cảng|Vườn quốc gia|Khu|Khu phố|Chủ nhiệm|Chánh Văn phòng|Trưởng ban|Tổng Giám đốc|Phó Thủ tướng|Phó Chủ tịch|Phó Giám đốc|Phó Bí thư|Phó Chủ tịch nước|Phó Trưởng ban|Phó Trưởng phòng|Phó Cục trưởng|Phó Tổng giám đốc|Phó Hiệu trưởng|Phó Viện trưởng|Trưởng phòng|Ủy viên|Hạt trưởng|Chi cục trưởng|Bảo tàng|Thư viện|Nhà hát|Nhà thờ|Nhà văn hóa|Nhà thiếu nhi|Nhà trường|Nhà xuất bản|Trại giam|Trại|Nông trường|Lâm trường|Vùng|Hải đội|Hải đoàn|Biên phòng|Cảnh sát|Bưu điện|Viễn thông|Giáo xứ|Giáo hạt|Giáo phận|Họ đạo|Tòa Giám mục|Tòa|Thánh thất|Hội thánh|Tịnh xá|Thiền viện|Tu viện|Đình|Miếu|Liên đội|Phân hội|Phân hiệu|Phân viện|Tạp chí|Làng|Bản|Buôn|Khóm|Lớp|Cơ quan|Đơn vị|Vụ|Tổng Thanh tra|Kiểm toán|Chính ủy|Tổng Tham mưu trưởng|Tổng Biên tập|Tổng Thư ký|Trưởng Công an|Tổng thầu|Phân xưởng|Xưởng|Bến xe|Sân bay|Cửa hàng|Siêu thị|Trung đội|Hội sở|Liên chi hội|Tổng Tư lệnh|Tộc họ|Dòng họ|Lực lượng|Thủ trưởng|Cơ sở|Bếp|Tổng kho|Ga|Kho|Ký túc xá|Mái ấm|Thống đốc|Chi nhánh|Binh đoàn|Binh chủng|Quân chủng|Hải quân|Phân cục|Đại sứ quán|Tổng lãnh sự quán|Thông tấn xã|Cung|Tổng đội|Tổng Kiểm toán|Chánh Thanh tra|Chính quyền|Cơ sở giáo dục|Caritas|DNTN|Hệ thống|Tập thể|Hãng';
const ENGLISH =
  "Committee|People's Committee|Society|Union|President|Prime Minister|Ministry|Minister|Department|Chairman|Chairperson|Chairwoman|Red Cross|State President|Government|Vietnam|Viet Nam|Association|Provincial|Central|Province|Board|Council|Front|Party|Federation|Youth Union|Women's Union|Fatherland Front|Company|Hospital|School|Standing Board|Standing Committee|Chapter|City|District|National|Office|Director|University|Confederation|Steering Committee";

/** [wording, language] of each head word. */
export const ORGANISATION_HEADS: readonly (readonly [string, 'vietnamese' | 'english'])[] = [
  ...HEADS.split('|').map((head) => [head, 'vietnamese'] as const),
  ...ENGLISH.split('|').map((head) => [head, 'english'] as const),
];

/** Deputies sign and hand over in another's name: a person, not the body that grants. */
export const DEPUTY = /^(?:phó|nguyên)(?!\p{L})/u;

/** Words that end the name of a body. */
export const AFTER_NAME: ReadonlySet<string> = new Set(
  'cho vì do đã được với về theo tại trong nhân năm đến tới để khi là có gồm kèm cùng và nhằm vừa cũng còn sẽ ngày sáng chiều tối vào từ như này trên quyết ký ban-hành phối tổ-chức trao tặng truy công-bố giao thuộc hoặc hay mà thì nên under also then recently jointly of to for by with on at in from and has have was were is are'.split(
    ' ',
  ),
);
