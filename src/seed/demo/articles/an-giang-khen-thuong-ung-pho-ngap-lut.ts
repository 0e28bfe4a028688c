import { heading, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

/** The decision is made, the presentation still to come: the article announces. */
export const anGiangKhenThuongUngPhoNgapLut: DemoArticle = {
  key: 'an-giang-khen-thuong-ung-pho-ngap-lut',
  category: 'thi-dua-khen-thuong',
  reportedOn: '2025-11-12',
  originallyPublishedAt: '2025-11-13T15:25:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-an-giang',
  text: {
    vi: {
      title: 'An Giang khen thưởng đột xuất các lực lượng giúp dân vùng ngập',
      summary:
        'Quyết định 428/QĐ-UBND ghi nhận 10 tập thể, 16 cá nhân và 3 doanh nghiệp; lễ trao sẽ tổ chức tại các xã.',
      byline: 'Ban Truyền thông Hội',
      body: [
        ...paragraphs(
          'Gần ba tuần sau khi nước rút, danh sách những người đầu tiên được khen thưởng trong đợt ngập lụt tháng 10/2025 đã có. Chủ tịch UBND tỉnh An Giang ký Quyết định số 428/QĐ-UBND ngày 12/11/2025 tặng Bằng khen cho 10 tập thể, 16 cá nhân và 3 doanh nghiệp có thành tích đột xuất trong cứu trợ, ứng phó.',
          'Đợt ngập vừa qua kéo dài chín ngày, ảnh hưởng 41 xã, phường ở cả vùng Tứ giác Long Xuyên lẫn bán đảo phía tây của tỉnh mới. Đây cũng là lần đầu lực lượng Chữ thập đỏ hai tỉnh cũ cùng trực một bản đồ, một đường dây nóng.',
        ),
        ...heading('Những chuyến xuồng không số'),
        ...paragraphs(
          'Trong danh sách có các tổ xuồng tự quản, một bếp ăn chùa nấu liên tục 200 giờ và ba doanh nghiệp cho mượn xà lan, xe tải, kho lạnh. Hợp tác xã Vận tải thủy Tứ Giác đưa 26 phương tiện vào vùng ngập ngay đêm đầu, không hợp đồng, không hóa đơn.',
          'Tỉnh không tổ chức lễ tập trung. Bằng khen sẽ được trao tại từng xã trong các buổi họp dân cuối tháng, để bà con mừng với người nhà mình.',
          'Song song đó, Hội Chữ thập đỏ tỉnh đang hoàn tất hồ sơ khen thưởng thuộc thẩm quyền của Hội cho các đội xung kích. Cuộc gặp mặt gương “Người tốt, việc thiện” đã hoãn từ tháng 10 sẽ có thông báo mới.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'bang-khen-an-giang-2025',
      kind: 'announces',
      reported: { collectives: 10, individuals: 16, enterprises: 3 },
      quote:
        'Chủ tịch UBND tỉnh An Giang ký Quyết định số 428/QĐ-UBND ngày 12/11/2025 tặng Bằng khen cho 10 tập thể, 16 cá nhân và 3 doanh nghiệp có thành tích đột xuất trong cứu trợ, ứng phó.',
    },
    {
      // Confirmed, and still not public: the record itself is a draft.
      commendation: 'giay-khen-chu-thap-do-an-giang-2025',
      kind: 'mentions',
      quote: 'hồ sơ khen thưởng thuộc thẩm quyền của Hội cho các đội xung kích',
    },
  ],
};
