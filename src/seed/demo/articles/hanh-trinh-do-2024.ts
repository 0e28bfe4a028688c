import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const hanhTrinhDo2024: DemoArticle = {
  key: 'hanh-trinh-do-2024',
  category: 'hien-mau-tinh-nguyen',
  event: 'hanh-trinh-do-2024',
  reportedOn: '2024-07-06',
  originallyPublishedAt: '2024-07-06T19:30:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: '“Hành trình Đỏ” dừng chân ở Rạch Giá, tiếp nhận 1.042 đơn vị máu',
      summary: 'Dù trời mưa từ sớm, gần 1.300 người vẫn đến Nhà thi đấu đa năng đăng ký hiến máu.',
      byline: 'Thu Ba',
      body: paragraphs(
        'Cơn mưa đầu tháng bảy trút xuống đúng lúc bàn đón tiếp vừa kê xong. Ban tổ chức đã tính phương án dời giờ, nhưng từng tốp áo mưa đủ màu cứ nối nhau bước vào. Đến 16 giờ ngày 6/7/2024, ngày hội “Hành trình Đỏ” tại Rạch Giá đón gần 1.300 lượt người, tiếp nhận 1.042 đơn vị máu.',
        'Mùa hè là lúc kho máu dễ vơi: sinh viên nghỉ học, ngư dân vào vụ, trong khi số ca tai nạn và sốt xuất huyết nặng lại tăng. Vì vậy, ngoài khối cơ quan, năm nay Tỉnh Hội mời thêm các nghiệp đoàn nghề cá và chủ trọ công nhân cùng vận động.',
        'Chị Mai, công nhân chế biến thủy sản, đổi ca để kịp đi lấy máu cùng chồng. Anh hiến lần thứ mười một, chị lần đầu. “Sợ kim muốn xỉu, mà thấy ảnh ngồi bên nên ráng”, chị kể, tay vẫn giữ miếng bông.',
        'Trước giờ bế mạc, Hội Chữ thập đỏ tỉnh tặng Giấy khen cho 8 tập thể và 16 cá nhân có thành tích vận động, phục vụ ngày hội. Ban tổ chức cũng gửi 900 phần quà nhỏ đến người hiến máu.',
        'Toàn bộ lượng máu được chuyển về bệnh viện ngay trong đêm để xét nghiệm và điều chế.',
      ),
    },
  },
  links: [
    {
      // One more individual than the chapter's own list has.
      commendation: 'giay-khen-hanh-trinh-do-2024',
      kind: 'reports',
      reported: { collectives: 8, individuals: 16 },
      quote:
        'Hội Chữ thập đỏ tỉnh tặng Giấy khen cho 8 tập thể và 16 cá nhân có thành tích vận động, phục vụ ngày hội',
    },
  ],
};
