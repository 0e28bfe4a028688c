import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const nguoiOLaiVoiDongNuoc: DemoArticle = {
  key: 'nguoi-o-lai-voi-dong-nuoc',
  category: 'guong-sang-nhan-ai',
  reportedOn: '2024-10-10',
  originallyPublishedAt: '2024-10-11T06:50:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Người ở lại với dòng nước',
      summary:
        'Gia đình ông Trương Văn Bền, đội viên ứng phó thảm họa xã Thổ Sơn, đón nhận Huân chương Dũng cảm truy tặng.',
      byline: 'Hoàng Vũ',
      body: paragraphs(
        'Ngôi nhà nhỏ ven núi Hòn Sóc sáng 10/10/2024 đông người mà lặng. Trên bàn thờ, ảnh ông Trương Văn Bền mặc áo phao cam, nụ cười như vừa về sau một chuyến trực.',
        'Giữa tháng 7, mưa lớn nhiều giờ làm nước từ sườn núi đổ xuống cắt ngang con đường ấp. Ông Bền cùng đồng đội ba lần chèo vỏ lãi qua dòng nước xiết, đưa được mười một người ra ngoài, phần lớn là người già và trẻ nhỏ. Lần thứ tư, khi nghe còn một cụ bà kẹt lại, ông trao phao của mình cho người vừa lên xuồng rồi quay vào. Cụ bà được cứu. Ông thì không trở về.',
        'Tấm Huân chương Dũng cảm mà Chủ tịch nước truy tặng ông Trương Văn Bền được lãnh đạo tỉnh, thừa ủy quyền, trao tận tay gia đình.',
        'Con gái ông, năm nay vào lớp mười, được Quỹ nhân đạo của Hội nhận đỡ đầu đến hết bậc đại học. Đội ứng phó thảm họa xã Thổ Sơn xin giữ lại chiếc áo phao số 07, không trao cho ai khác.',
        'Tiễn khách ra ngõ, vợ ông chỉ nói: “Nhà tôi đi như vậy là phải. Có điều, nhớ ổng quá”.',
      ),
    },
  },
  links: [
    {
      commendation: 'huan-chuong-dung-cam-2024',
      kind: 'reports',
      reported: { individuals: 1 },
      quote:
        'Tấm Huân chương Dũng cảm mà Chủ tịch nước truy tặng ông Trương Văn Bền được lãnh đạo tỉnh, thừa ủy quyền, trao tận tay gia đình.',
    },
  ],
};
