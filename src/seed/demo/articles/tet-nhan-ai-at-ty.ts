import { heading, list, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

/** Gifts, no award: the suggestion that took "tặng … tập thể" for one was turned down. */
export const tetNhanAiAtTy: DemoArticle = {
  key: 'tet-nhan-ai-at-ty',
  category: 'cong-tac-xa-hoi-nhan-dao',
  event: 'tet-nhan-ai-2025',
  reportedOn: '2025-01-11',
  originallyPublishedAt: '2025-01-12T08:30:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Chợ Tết không đồng: ai cũng được chọn món mình cần',
      summary: 'Ngày hội “Tết Nhân ái” Xuân Ất Tỵ đón hơn 1.500 hộ nghèo, người bệnh và lao động xa quê.',
      byline: 'Thu Ba',
      body: [
        ...paragraphs(
          'Mười giờ sáng, gian hàng dưa hấu ở công viên An Hòa đã vơi quá nửa. Chú Năm Đực bán vé số chọn một trái vừa tay, hai bịch mứt dừa và đôi dép cho cháu nội. Tới quầy tính tiền, cô tình nguyện viên đóng dấu vào phiếu rồi chúc: “Chú ăn Tết vui nghen”.',
          'Năm nay, thay vì phát quà đóng sẵn, Hội Chữ thập đỏ tỉnh Kiên Giang mở phiên chợ để bà con tự lựa. Mỗi phiếu trị giá 600.000 đồng, đổi được gạo, dầu ăn, áo quần, sách vở, cả cây mai nhỏ chưng trước hiên.',
        ),
        ...heading('Một ngày, nhiều niềm vui'),
        ...list(
          '1.520 phiếu mua hàng được gửi tới hộ nghèo và công nhân không về quê.',
          '310 người bệnh được khám mắt, đo đường huyết miễn phí.',
          '24 căn nhà nhân đạo được trao chìa khóa trước giao thừa.',
        ),
        ...paragraphs(
          'Dịp này, một doanh nghiệp vận tải hỗ trợ 12 chuyến xe đưa sinh viên về các huyện vùng sâu; các nhà hảo tâm tặng quà cho 8 tập thể bếp ăn từ thiện đang đỏ lửa tại bệnh viện.',
          'Tối muộn, khi sạp cuối cùng được dọn, ban tổ chức kiểm lại: còn đúng bảy ổ bánh tét. Chúng được chuyển thẳng đến phòng trực cấp cứu.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'giay-khen-hanh-trinh-do-2024',
      kind: 'reports',
      reported: { collectives: 8 },
      quote: 'các nhà hảo tâm tặng quà cho 8 tập thể bếp ăn từ thiện đang đỏ lửa tại bệnh viện',
      state: 'rejected',
      confidence: 0.34,
      reasons: [{ code: 'same-counts', weight: 0.34, evidence: '8 tập thể' }],
      decidedAt: '2025-01-13T08:05:00+07:00',
    },
  ],
};
