/** What a word or phrase does in a report of an award. */
export type WordTag =
  | 'give'
  | 'receive'
  | 'passive'
  | 'formless'
  | 'for'
  | 'of'
  | 'on-behalf'
  | 'organisation'
  | 'person'
  | 'reason'
  | 'subset'
  | 'comprises'
  | 'proposal'
  | 'future'
  | 'criteria'
  | 'historic'
  | 'negation'
  | 'revocation'
  | 'decision-word'
  | 'with'
  | 'each'
  | 'action'
  | 'corrected'
  | 'correct'
  | 'noise';

export type Word = { readonly tag: WordTag; readonly value: string };

const TABLE: readonly (readonly [WordTag, string, string])[] = [
  [
    'give',
    'gives',
    'tặng|trao|trao tặng|tặng thưởng|phong tặng|gắn|chuyển trao|công nhận|trao thưởng|trao nhận|gửi tặng|phong danh hiệu|ký tặng|thưởng|quyết định công nhận|ghi nhận bằng|biểu dương bằng|tuyên dương bằng|tôn vinh bằng|vinh danh bằng|động viên bằng|khen thưởng bằng|awarded|presented|presents|awards|conferred|confers|granted|bestowed|gave|awarding|presenting|conferring|handed over|handed',
  ],
  ['give', 'belongs', 'thuộc về|went to|go to'],
  ['give', 'issues', 'cấp'],
  ['give', 'posthumous', 'truy tặng|truy phong|posthumously awarded|posthumously conferred'],
  [
    'give',
    'mixed',
    'tặng và truy tặng|tặng, truy tặng|trao và truy tặng|trao, truy tặng|trao tặng và truy tặng|tặng thưởng và truy tặng|phong tặng và truy tặng|phong tặng, truy tặng|trao tặng, truy tặng|tặng/truy tặng',
  ],
  [
    'receive',
    'receives',
    'nhận|đón nhận|được nhận|vinh dự nhận|tiếp nhận|đón|đạt|mang về|rinh về|lĩnh|được lĩnh|giành|giành được|được trao nhận|received|receives|receiving|to receive|were awarded|was awarded|been awarded|were presented with|was presented with|were granted|was granted|were conferred|was conferred|were honoured with|were honored with|was honoured with|was honored with|earned',
  ],
  ['passive', 'passive', 'được|vinh dự được|đã được|vừa được|were|was|been|being'],
  [
    'formless',
    'commends',
    'khen thưởng|khen|khen tặng|biểu dương|tuyên dương|tôn vinh|vinh danh|biểu dương, khen thưởng|biểu dương khen thưởng|tuyên dương, khen thưởng|tuyên dương khen thưởng|khen thưởng, biểu dương|tôn vinh, khen thưởng|vinh danh, khen thưởng|khen thưởng đột xuất|biểu dương và khen thưởng|tuyên dương và khen thưởng|biểu dương, tôn vinh|tôn vinh, biểu dương|vinh danh và khen thưởng|khen thưởng và tôn vinh|tôn vinh, tuyên dương|tuyên dương, tôn vinh|tôn vinh và khen thưởng|commended|honoured|honored|commends|honours|honors|praised',
  ],
  [
    'for',
    'for',
    'cho|đến|tới|đối với|dành cho|to|upon|lên quân kỳ của|lên quân kỳ|lên lá cờ truyền thống của|lên cờ truyền thống của|lên cờ truyền thống',
  ],
  ['of', 'of', 'của|of|by|from'],
  ['of', 'source', 'từ'],
  [
    'on-behalf',
    'on-behalf',
    'thừa ủy quyền|thừa ủy quyền của|thừa lệnh|thừa lệnh của|thay mặt|thay mặt cho|được sự ủy quyền của|được ủy quyền của|được sự ủy nhiệm của|được ủy nhiệm của|theo ủy quyền của|theo sự ủy quyền của|theo ủy nhiệm của|nhân danh|on behalf of|authorised by|authorized by',
  ],
  [
    'person',
    'person',
    'ông|bà|anh|chị|em|cháu|cô|chú|đồng chí|đ/c|cụ|mẹ|bác|thầy|lương y|nghệ nhân|mr|mrs|ms|dr|thượng tọa|hòa thượng|đại đức|linh mục|ni sư|sư cô|thượng úy|đại úy|trung úy|thiếu úy|thiếu tá|trung tá|thượng tá|đại tá|thiếu tướng|trung tướng|thượng tướng|bác sĩ|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|kỹ sư|nhà báo|nhà giáo|ca sĩ|doanh nhân|bs|ths|ts|gs|pgs|bs ckii|bs cki|bsckii|bscki|ks|nsưt|nsnd|ngưt|ttưt|dược sĩ|cử nhân|y sĩ|điều dưỡng|thuyền trưởng|đội trưởng|già làng|trưởng thôn|trưởng ấp|hạ sĩ|trung sĩ|thượng sĩ|binh nhất|giáo viên|học sinh|sinh viên|công nhân|nông dân|em học sinh|cựu chiến binh|tài xế|lái xe|cụ ông|cụ bà|hộ lý|chiến sĩ|chiến sỹ|cán bộ|nữ hộ sinh|cô đỡ|cô giáo|thầy giáo|trưởng bản|ngư dân|tình nguyện viên|vận động viên|huấn luyện viên|nurse|driver|volunteer driver|teacher|farmer|doctor|captain|colonel|lieutenant|professor|fisherman|prof|ni trưởng|sư thầy|mục sư|chị em|bạn|nữ sinh|nam sinh|thiếu nhi|bưu tá|y tá|lao công|bảo vệ|kế toán|phi công|nhà văn|nhạc sĩ|họa sĩ|diễn viên|võ sĩ|kỳ thủ|thiếu nữ|bí thư|thanh niên|bs.ckii|ts.bs|ths.bs',
  ],
  [
    'person',
    'presenter',
    'lãnh đạo|đại diện|đại diện lãnh đạo|các đồng chí lãnh đạo|ban tổ chức|ban giám khảo|hội nghị|buổi lễ|đại hội|các đại biểu|đoàn công tác|representatives of|leaders of|leader of|representative of',
  ],
  [
    'reason',
    'because',
    'vì|do|nhờ|vì đã|vì đã có|vì có|do đã|do có|do đã có|đã có|có|với|for|in recognition of|đã|về|thành tích|hoàn thành|đạt thành tích',
  ],
  [
    'subset',
    'subset',
    'trong đó|trong số đó|trong số này|trong số ấy|riêng|including|of which|of whom|of them|among them|trong đó có',
  ],
  ['subset', 'weak', 'trong số|trong các|trong những'],
  ['comprises', 'comprises', 'gồm|bao gồm|gồm có|cụ thể|là'],
  [
    'proposal',
    'proposal',
    'đề nghị|họp xét|được chọn để|lựa chọn để|chờ xét|đang xét|biểu quyết|bỏ phiếu|làm thủ tục|hoàn tất thủ tục|kiến nghị|đề xuất|trình|suy tôn|bình xét|xét chọn|bình chọn|giới thiệu|lấy ý kiến|xét đề nghị|hiệp y|thẩm định|hồ sơ|danh sách đề nghị|xem xét|xét tặng|được đề nghị|xét khen thưởng|đăng ký|proposed|proposes|recommended|nominated|nominate|recommend|propose|proposal|proposing|đề cử',
  ],
  [
    'future',
    'future',
    'sẽ|đề ra chỉ tiêu|đặt chỉ tiêu|chỉ tiêu đến năm|đề ra mục tiêu|đặt mục tiêu|mục tiêu đến năm|mong muốn|hy vọng|ước mơ|mơ ước|kỳ vọng|có thể được|lên kế hoạch|có kế hoạch|hopes to|aims to|plan to|intends to|scheduled to|dự kiến|chuẩn bị|sắp|sắp tới|phấn đấu|xứng đáng|will|plans to|expected to|is to|are to|nhằm|để được|tới đây|dự định|planned',
  ],
  [
    'criteria',
    'criteria',
    'tiêu chuẩn|đáng lẽ|lẽ ra|giá như|điều kiện|nếu|mức thưởng|mức tiền thưởng|có thẩm quyền|thẩm quyền|đủ điều kiện|được xét|không quá|tối đa|tỷ lệ|mỗi năm|trả lời cử tri|căn cứ để|là cơ sở để|quy định về|quy định việc|theo điều|theo luật|theo thông tư|theo nghị định|theo quy chế',
  ],
  [
    'historic',
    'historic',
    'từng|đã từng|sinh thời|trong sự nghiệp|gia tài|bảng thành tích|had been|had received|previously|formerly|năm nào|năm nào cũng|năm ngoái|năm học trước|năm trước|các năm trước|những năm trước|lần trước|mùa trước|kỳ trước|nhiệm kỳ trước|các cấp, các ngành|các cấp các ngành|những phần thưởng cao quý|năm liền|năm liên tục|năm liên tiếp|liên tục|liên tiếp|nhiều năm|đến nay|cho đến nay|tới nay|cho tới nay|tính đến|tính tới|từ đầu nhiệm kỳ|những năm qua|thời gian qua|nhiều lần|hằng năm|hàng năm|trước đây|lũy kế|có lần|ngày được tặng|ngày được phong tặng|ngày được trao tặng|ngày đón nhận|lần lượt|since|so far|over the past|over the years|in recent years|qua các năm|qua các thời kỳ|trong suốt|nhiều khóa|nhiều nhiệm kỳ',
  ],
  [
    'negation',
    'negation',
    'không|chưa|từ chối|khước từ|không phải|không được|chưa được|chưa từng|not|never|chứ không phải',
  ],
  [
    'revocation',
    'revocation',
    'hủy bỏ|hủy|thu hồi|bãi bỏ|tước|tước bỏ|tước danh hiệu|hủy quyết định|revoked|revoke|cancelled|canceled|withdrew|withdrawn|hủy bỏ một phần|revokes|cancels',
  ],
  ['decision-word', 'decision', 'quyết định|quyết định số|qđ|qđ số|decision|decision no|nghị quyết'],
  ['with', 'with', 'kèm|kèm theo|cùng với|trị giá|cùng phần quà|cùng quà|cùng số tiền|with'],
  ['each', 'each', 'mỗi|each'],
  [
    'corrected',
    'corrected',
    'trong đó viết|trong đó nêu|trong đó có viết|trong đó có nêu|nhầm lẫn|đã thông tin|có nêu|đã nêu|đã viết|có viết|đã đưa tin|bác thông tin|bác bỏ|bác tin|tin đồn|lan truyền|tài khoản facebook|tài khoản mạng xã hội|do sơ suất|nhầm|đăng nhầm|in nhầm|thông tin sai|sai sót|không đúng sự thật|phủ nhận|mạo danh|giả mạo|denied|wrongly|mistakenly',
  ],
  [
    'correct',
    'correct',
    'đính chính|xin đính chính|đính chính lại|sửa lại|đúng là|số liệu đúng|thông tin đúng|chính xác là|correct figure',
  ],
  [
    'action',
    'action',
    'ban hành|tổ chức|phối hợp|công bố|có quyết định|ra quyết định|long trọng|tiến hành|thống nhất|phát động|tham dự|chủ trì|đã có|đến dự|vinh dự|tuyên bố|thông báo|gặp mặt|họp mặt|kỷ niệm|tổng kết|sơ kết|khai mạc|ủy quyền|cho biết|đề ra|sinh hoạt|đến thăm|thăm hỏi|vận dụng|mở đầu',
  ],
  [
    'noise',
    'inside',
    'thi đua khen thưởng|thi đua, khen thưởng|thi đua - khen thưởng|thi đua-khen thưởng|thi đua và khen thưởng|phong trào thi đua|luật thi đua|ban thi đua|quỹ thi đua|văn phòng|chương trình|hàng không|phòng không|không quân|phòng không - không quân|giáo trình',
  ],
  [
    'noise',
    'noise',
    'ghi nhận|thuộc thẩm quyền|theo thẩm quyền|phần khen thưởng|khâu khen thưởng|mục khen thưởng|phần trao thưởng|tiếp nhận hồ sơ|tiếp nhận kinh phí|kết quả bình chọn|kết quả bình xét|qua bình xét|sau bình xét|qua bình chọn|được bình chọn|chứng nhận|xác nhận|nhận định|nhận thức|nhận thấy|nhận xét|nhận thêm|nhận được|đảm nhận|thừa nhận|trao đổi|trao gửi|quà tặng|phần thưởng|tiền thưởng|thi đua – khen thưởng|công tác khen thưởng|hình thức khen thưởng|thành tích khen thưởng|theo đề nghị|đề nghị của|theo đề nghị của|trên cơ sở đề nghị|theo sự đề nghị|xét đề nghị của|theo đề xuất|trước đề nghị|không chỉ|không những|không ngừng|không để|không gian|không quản|không ngại|không kể|chưa bao giờ|trình độ|quy trình|công trình|hành trình|lộ trình|quá trình|trình bày|trình diễn|huy chương vàng|huy chương bạc|huy chương đồng|đạt được|đạt trên|đạt chuẩn|đạt giải|phong trào|phong phú|tác phong|cho biết|cho rằng|cho vay|cho thấy|đến dự|đến nơi|tới dự|đến từ|có mặt|của mình|không khí|phẩm chất|trao quyền|trao yêu thương|biểu dương những kết quả|trao bảng tượng trưng|thu hồi đất|đến trường|từng bước|từng địa phương|từng ngành|từng cấp|từng đơn vị|trao quyết định|ngay lập tức|các em|thư khen|khen ngợi|ngợi khen|lời khen|gắn bó|gắn với|gắn kết|gắn liền|in order to|thông qua|khai trình|tiến trình|thuyết trình|tường trình|lập trình|trình chiếu|trình báo|tờ trình số|tiêu hủy|hủy hoại|không may|đăng ký kinh doanh|đăng ký hiến|đã đăng ký hiến|thu hồi tài sản|thu hồi tang vật|phong cách|ban thi đua',
  ],
];

/** Every word of the table as [phrase, word]; a phrase of several tags takes the later row. */
export const DEFAULT_WORDS: readonly (readonly [string, Word])[] = TABLE.flatMap(([tag, value, phrases]) =>
  phrases.split('|').map((phrase): readonly [string, Word] => [phrase, { tag, value }]),
);
