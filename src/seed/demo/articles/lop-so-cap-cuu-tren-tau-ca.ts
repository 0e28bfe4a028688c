import { heading, list, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const lopSoCapCuuTrenTauCa: DemoArticle = {
  key: 'lop-so-cap-cuu-tren-tau-ca',
  category: 'cham-soc-suc-khoe',
  reportedOn: '2025-05-20',
  originallyPublishedAt: '2025-05-21T09:20:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Lớp sơ cấp cứu trên boong tàu cá',
      summary:
        'Ba ngày học ngay tại cảng, 64 thuyền trưởng và máy trưởng được cấp chứng nhận sơ cấp cứu cơ bản.',
      byline: 'Thu Ba',
      body: [
        ...paragraphs(
          'Bảng viết là cánh cửa hầm đá, hình nộm nằm trên tấm lưới gấp gọn. Lớp sơ cấp cứu do Hội Chữ thập đỏ tỉnh Kiên Giang mở tại cảng cá Tắc Cậu, từ ngày 18 đến 20/5/2025, không có cái bàn nào, nhưng 64 học viên chẳng ai bỏ buổi.',
          'Tàu đánh bắt xa bờ đi mỗi chuyến hai, ba tháng. Khi có người đứt tay vì dây tời, ngạt khí hầm cá hay say nắng, từ chỗ tàu neo vào tới bệnh viện gần nhất có khi mất một ngày đêm. Người giữ được mạng cho bạn thuyền trong những giờ đầu chỉ có thể là anh em trên tàu.',
        ),
        ...heading('Học đúng cái cần'),
        ...list(
          'Cầm máu bằng garô đúng cách và ghi giờ ngay trên garô.',
          'Hồi sinh tim phổi khi sàn tàu chòng chành.',
          'Thông khí hầm cá trước khi xuống cứu người bị ngạt.',
          'Gọi tần số cấp cứu, đọc tọa độ, tả tình trạng nạn nhân bằng câu ngắn.',
        ),
        ...paragraphs(
          'Thuyền trưởng Ba Hổ, 31 năm đi biển, thú thật trước giờ trên tàu ai bị gì cũng xức dầu. Giờ ông dán sơ đồ “bốn bước” ngay cạnh tay lái. “Cái này phải thuộc như thuộc luồng lạch”, ông nói.',
          'Kết thúc khóa học, mỗi tàu được tặng một túi cứu thương chống nước. Lớp tiếp theo dự kiến mở ở Hòn Tre, sau con nước rằm.',
        ),
      ],
    },
    en: {
      title: 'First aid on the deck of a fishing boat',
      summary: 'In three days at the port, 64 skippers and engineers earned a basic first-aid certificate.',
      byline: 'Thu Ba',
      body: [
        ...paragraphs(
          'The blackboard was the door of an ice hold and the dummy lay on a folded net. The course that the Kien Giang Red Cross held at Tac Cau port from 18 to 20 May 2025 had no desks, yet none of its 64 pupils missed a lesson.',
          'Offshore boats stay out for two or three months. When a winch cable cuts a hand or gas fills the fish hold, the nearest hospital may be a day and a night away, and the only people who can help are those on board.',
        ),
        ...list(
          'Stopping a bleed with a tourniquet, and writing the time on it.',
          'Resuscitation on a rolling deck.',
          'Airing the hold before going down for someone who has collapsed.',
          'Calling the emergency frequency with a position and a short description.',
        ),
        ...paragraphs(
          'Each boat went home with a waterproof first-aid bag. The next course is planned for Hon Tre after the spring tide.',
        ),
      ],
    },
  },
  links: [],
};
