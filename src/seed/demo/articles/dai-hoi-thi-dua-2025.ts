import { heading, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const daiHoiThiDua2025: DemoArticle = {
  key: 'dai-hoi-thi-dua-2025',
  category: 'thi-dua-khen-thuong',
  event: 'dai-hoi-thi-dua-2025',
  reportedOn: '2025-03-28',
  originallyPublishedAt: '2025-03-28T17:45:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Đại hội thi đua Hội Chữ thập đỏ tỉnh: năm năm, một nhịp đập',
      summary:
        '186 đại biểu dự đại hội giai đoạn 2020–2025; các điển hình nhận Bằng khen của Ban Thường vụ Tỉnh ủy, Tỉnh Hội nhận Cờ thi đua của Trung ương Hội.',
      byline: 'Ban Truyền thông Hội',
      body: [
        ...paragraphs(
          'Đại hội thi đua yêu nước của Hội Chữ thập đỏ tỉnh Kiên Giang diễn ra sáng 28/3/2025 với 186 đại biểu, người trẻ nhất 16 tuổi, người cao tuổi nhất đã 81. Không ít đại biểu đến từ xã đảo phải đi từ hôm trước.',
          'Năm năm qua có hai năm dịch bệnh, một mùa hạn mặn khốc liệt và nhiều cơn lốc cuối vụ. Vậy mà tổng trị giá hoạt động nhân đạo toàn tỉnh vẫn đạt hơn 2.700 tỷ đồng, giúp đỡ gần 4,6 triệu lượt người. Đằng sau con số là những sáng kiến rất đời: “ATM gạo” chạy bằng xe ba gác, tủ thuốc trên tàu cá, lớp sơ cấp cứu bằng tiếng Khmer.',
        ),
        ...heading('Những điển hình được gọi tên'),
        ...paragraphs(
          'Thực hiện Quyết định số 1302-QĐ/TU ngày 10/3/2025, Ban Thường vụ Tỉnh ủy Kiên Giang tặng Bằng khen cho 7 tập thể, 9 cá nhân có nhiều đóng góp cho công tác nhân đạo. Riêng các xã đảo có 2 tập thể và 1 cá nhân góp mặt trong danh sách này.',
          'Cũng trong sáng nay, Hội Chữ thập đỏ tỉnh đón nhận Cờ thi đua của Trung ương Hội Chữ thập đỏ Việt Nam dành cho đơn vị dẫn đầu cụm đồng bằng sông Cửu Long năm 2024.',
        ),
        ...heading('Trước một chặng đường mới'),
        ...paragraphs(
          'Đại hội diễn ra khi tỉnh đang chuẩn bị sắp xếp đơn vị hành chính. Nhiều tham luận bàn về việc giữ mạng lưới tình nguyện viên ở ấp, khu phố khi không còn cấp huyện: ai nhận tin báo, ai điều xuồng, kho hàng cứu trợ đặt ở đâu. Câu trả lời được thống nhất là giữ người trước, giữ kho sau.',
        ),
      ],
    },
    en: {
      title: 'Red Cross emulation congress: five years, one heartbeat',
      summary:
        'The congress of 186 delegates closed the years 2020–2025, honoured its good examples and took home an Emulation Flag.',
      byline: 'Chapter communications desk',
      body: [
        ...paragraphs(
          'The emulation congress of the Kien Giang Red Cross met on 28 March 2025 with 186 delegates. The youngest was 16, the oldest 81; some from the island communes had set out the day before.',
          'Two of the five years were years of the epidemic. Even so the chapter’s work was worth more than 2,700 billion dong and reached people nearly 4.6 million times: a rice dispenser on a three-wheeler, medicine chests on fishing boats, first-aid lessons in Khmer.',
          'Under Decision 1302-QĐ/TU of 10 March 2025 the Standing Committee of the Kien Giang Party Committee gave its Certificate of Merit to 7 collectives and 9 individuals; 2 of the collectives and 1 of the individuals are from the island communes. The chapter received the Emulation Flag of the Viet Nam Red Cross Society for leading the Mekong Delta chapters in 2024.',
          'With the provinces about to merge, delegates asked how to keep volunteers in every hamlet once districts are gone. The answer: keep the people first, the warehouses second.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'bang-khen-tinh-uy-2025',
      kind: 'reports',
      reported: { collectives: 7, individuals: 9 },
      quote:
        'Thực hiện Quyết định số 1302-QĐ/TU ngày 10/3/2025, Ban Thường vụ Tỉnh ủy Kiên Giang tặng Bằng khen cho 7 tập thể, 9 cá nhân có nhiều đóng góp cho công tác nhân đạo.',
    },
    {
      commendation: 'bang-khen-tinh-uy-2025',
      kind: 'reports',
      subsetLabel: 'các xã đảo',
      reported: { collectives: 2, individuals: 1 },
      quote: 'Riêng các xã đảo có 2 tập thể và 1 cá nhân góp mặt trong danh sách này.',
    },
    {
      commendation: 'co-thi-dua-tw-hoi-2024',
      kind: 'reports',
      quote:
        'Hội Chữ thập đỏ tỉnh đón nhận Cờ thi đua của Trung ương Hội Chữ thập đỏ Việt Nam dành cho đơn vị dẫn đầu cụm đồng bằng sông Cửu Long năm 2024',
    },
  ],
};
