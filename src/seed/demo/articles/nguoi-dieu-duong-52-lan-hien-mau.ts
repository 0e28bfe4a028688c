import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const nguoiDieuDuong52LanHienMau: DemoArticle = {
  key: 'nguoi-dieu-duong-52-lan-hien-mau',
  category: 'guong-sang-nhan-ai',
  reportedOn: '2023-08-09',
  originallyPublishedAt: '2023-08-10T07:05:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Người điều dưỡng Gò Quao và 52 lần chìa tay',
      summary:
        'Hai mươi năm làm nghề, ông Thạch Sô Khum vừa chăm người bệnh vừa là “ngân hàng máu” của cả huyện.',
      byline: 'Hoàng Vũ',
      body: paragraphs(
        'Cuốn sổ tay bìa nhựa của ông Thạch Sô Khum chỉ ghi ngày tháng và một chữ “xong”. Trang gần nhất đã là lần thứ 52 ông hiến máu. “Ghi cho nhớ để đủ ba tháng mới đi tiếp, chớ đâu phải để khoe”, ông cười hiền.',
        'Lần đầu, ông hiến vì không còn ai khác. Đêm mưa năm 2004, một sản phụ băng huyết được chuyển tới trạm, cùng nhóm máu với anh điều dưỡng trẻ mới ra trường. Nằm bên kia tấm rèm, anh nghe tiếng trẻ khóc mà không biết mình đã tham gia vào cuộc đời của hai con người.',
        'Từ đó, ông rủ thêm đồng nghiệp, rồi rủ bà con trong phum sóc. Nhiều người Khmer lớn tuổi sợ “mất máu là mất sức”; ông không cãi, chỉ lặng lẽ hiến trước mặt họ rồi chiều về vẫn vác lúa như thường. Đến nay, danh sách dự bị của Gò Quao có 214 người, gọi lúc nào cũng có người nghe máy.',
        'Hồi tháng sáu, ông Thạch Sô Khum được Chủ tịch UBND tỉnh tặng Bằng khen vì những đóng góp cho phong trào hiến máu. Tấm bằng treo ở phòng trực chứ không mang về nhà. Ông bảo, ở đó người nhà bệnh nhân nhìn thấy, biết đâu lại có thêm một người chịu chìa tay.',
      ),
    },
  },
  links: [
    {
      commendation: 'bang-khen-ubnd-hien-mau-2023',
      kind: 'mentions',
      subsetLabel: 'ông Thạch Sô Khum',
      reported: { individuals: 1 },
      quote:
        'ông Thạch Sô Khum được Chủ tịch UBND tỉnh tặng Bằng khen vì những đóng góp cho phong trào hiến máu',
    },
  ],
};
