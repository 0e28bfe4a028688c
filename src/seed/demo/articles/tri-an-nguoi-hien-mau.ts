import { heading, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const triAnNguoiHienMau: DemoArticle = {
  key: 'tri-an-nguoi-hien-mau',
  category: 'hien-mau-tinh-nguyen',
  event: 'ton-vinh-hien-mau-2023',
  reportedOn: '2023-06-14',
  originallyPublishedAt: '2023-06-14T16:40:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Tri ân những người âm thầm chia sẻ giọt máu của mình',
      summary:
        'Nhân Ngày Thế giới tôn vinh người hiến máu, Kiên Giang tổ chức lễ tri ân những cá nhân, gia đình và tập thể bền bỉ với phong trào.',
      byline: 'Thu Ba – Hoàng Vũ',
      corrections: [
        {
          date: '2023-06-15',
          text: 'Bản đăng đầu tiên ghi nhầm số đơn vị máu tiếp nhận trong năm 2022; bài đã được sửa.',
        },
      ],
      body: [
        ...paragraphs(
          'Không phông nền cầu kỳ, lễ tri ân sáng 14/6/2023 tại Trung tâm Văn hóa tỉnh mở đầu bằng một đoạn phim ngắn: tiếng còi xe cấp cứu, hành lang bệnh viện lúc nửa đêm và cuộc gọi “cần gấp nhóm máu O”. Người ở đầu dây bên kia chỉ trả lời hai chữ: “Tôi tới”.',
          'Năm 2022, toàn tỉnh tiếp nhận hơn 21.600 đơn vị máu, vượt chỉ tiêu được giao. Câu lạc bộ hiến máu dự bị có mặt ở tất cả các huyện, kể cả hai huyện đảo, nên những ca cấp cứu trong mùa biển động vẫn có máu kịp thời.',
        ),
        ...heading('Những tên gọi được xướng lên'),
        ...paragraphs(
          'Theo Quyết định số 1467/QĐ-UBND ngày 07/6/2023, Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể, 8 cá nhân tiêu biểu trong phong trào hiến máu năm 2022. Trung ương Hội Chữ thập đỏ Việt Nam cũng gửi tặng Bằng khen cho 3 tập thể và 5 cá nhân của tỉnh.',
          'Phần được vỗ tay lâu nhất thuộc về 15 cán bộ, tình nguyện viên nhận Kỷ niệm chương “Vì sự nghiệp nhân đạo”. Có người tóc đã bạc, có người vừa xuống ca trực vẫn mặc nguyên áo blouse.',
          'Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh trao Giấy chứng nhận gia đình hiến máu tiêu biểu cho 10 hộ gia đình. Nhà đông nhất có năm người cùng hiến, từ ông ngoại đến cháu trai vừa tròn mười tám.',
        ),
        ...paragraphs(
          'Buổi lễ kết thúc nhưng xe lấy máu lưu động vẫn đỗ trước sân. Đến trưa, 126 người đã đăng ký thêm một lần sẻ chia.',
        ),
      ],
    },
    en: {
      title: 'Thank you to those who quietly give their blood',
      summary:
        'On World Blood Donor Day, Kien Giang thanked the people, families and groups that keep its blood bank going.',
      byline: 'Thu Ba, Hoang Vu',
      body: [
        ...paragraphs(
          'The ceremony of 14 June 2023 opened with a short film: an ambulance, a hospital corridor at midnight, a call for group O. The voice at the other end answers in two words: “I’m coming”.',
          'In 2022 the province collected more than 21,600 units of blood, above its target. Every district, the two island districts included, has a club of standby donors, so that emergencies are met even when the sea is too rough for boats.',
        ),
        ...heading('The names read out'),
        ...paragraphs(
          'The Chair of the Provincial People’s Committee gave the Certificate of Merit to 4 collectives and 8 individuals; the Viet Nam Red Cross Society gave its own to 3 collectives and 5 individuals. Ten families received certificates as families of donors.',
          'When it was over the mobile unit was still parked outside. By noon another 126 people had put down their names.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'bang-khen-ubnd-hien-mau-2023',
      kind: 'reports',
      reported: { collectives: 4, individuals: 8 },
      quote:
        'Theo Quyết định số 1467/QĐ-UBND ngày 07/6/2023, Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể, 8 cá nhân tiêu biểu trong phong trào hiến máu năm 2022.',
    },
    {
      commendation: 'bang-khen-tw-hoi-2023',
      kind: 'reports',
      reported: { collectives: 3, individuals: 5 },
      quote:
        'Trung ương Hội Chữ thập đỏ Việt Nam cũng gửi tặng Bằng khen cho 3 tập thể và 5 cá nhân của tỉnh.',
    },
    {
      // The record, made from the decision, has 14: the desk should see the two figures side by side.
      commendation: 'ky-niem-chuong-2023',
      kind: 'reports',
      reported: { individuals: 15 },
      quote: '15 cán bộ, tình nguyện viên nhận Kỷ niệm chương “Vì sự nghiệp nhân đạo”',
    },
    {
      commendation: 'gia-dinh-hien-mau-2023',
      kind: 'reports',
      reported: { households: 10 },
      quote: 'trao Giấy chứng nhận gia đình hiến máu tiêu biểu cho 10 hộ gia đình',
    },
  ],
};
