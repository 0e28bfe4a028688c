import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

/** The recipient is a child: initials only, in the text as in the record. */
export const cauHocTroCuuBan: DemoArticle = {
  key: 'cau-hoc-tro-cuu-ban',
  category: 'thanh-thieu-nien',
  reportedOn: '2024-08-05',
  originallyPublishedAt: '2024-08-06T10:10:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-huyen-giong-rieng',
  text: {
    vi: {
      title: 'Cậu học trò lớp 7 và buổi chiều bên bờ kênh',
      summary:
        'Nhờ bài học bơi và kỹ năng cứu đuối ở trường, em N.T.M.K. đã kéo được hai bạn nhỏ lên bờ an toàn.',
      byline: 'Hội Chữ thập đỏ huyện Giồng Riềng',
      body: paragraphs(
        'Chiều cuối tháng 7/2024, khi đang phụ cha vá lưới, em N.T.M.K., học sinh lớp 7 ở xã Thạnh Phước, nghe tiếng la thất thanh phía cầu ván. Hai bé sáu và tám tuổi trượt chân xuống kênh, chỗ nước sâu hơn hai mét.',
        'K. không nhảy xuống ngay. Em chụp cây sào, nằm sát mép bờ đưa cho bé gần nhất nắm lấy rồi mới bơi ra kéo bé còn lại bằng chiếc can nhựa rỗng. Đó là đúng trình tự em được học trong lớp “An toàn dưới nước” do Hội Chữ thập đỏ huyện và nhà trường mở hồi đầu hè: tìm vật nổi, gọi người lớn, giữ mình an toàn trước.',
        'Khi người lớn chạy tới, hai bé đã lên bờ, hoảng sợ nhưng tỉnh táo. Một tình nguyện viên sơ cấp cứu ở gần đó kiểm tra, ủ ấm rồi đưa các bé về trạm y tế theo dõi.',
        'Ngày 05/8/2024, Chủ tịch UBND huyện Giồng Riềng đã trao Giấy khen đột xuất cho em N.T.M.K. Hội Chữ thập đỏ huyện tặng em một suất học bổng và chiếc áo phao em thích.',
        'Theo nguyện vọng của gia đình, bài viết không nêu tên đầy đủ và không đăng hình của em.',
      ),
    },
  },
  links: [
    {
      commendation: 'giay-khen-cuu-nguoi-2024',
      kind: 'reports',
      reported: { individuals: 1 },
      quote: 'Chủ tịch UBND huyện Giồng Riềng đã trao Giấy khen đột xuất cho em N.T.M.K.',
    },
  ],
};
